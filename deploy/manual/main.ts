// Prints the pages of the manual that follow from tables in the code: `npm run manual`.
import { writeFileSync } from 'node:fs'
import { workflowPage } from './workflow-page.ts'

const page = new URL('../../docs/manual/workflow.md', import.meta.url)
writeFileSync(page, workflowPage())
process.stdout.write('已写好 docs/manual/workflow.md。\n')
