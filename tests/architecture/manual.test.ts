import { describe, expect, it } from 'vitest'
import { caseStatuses, statusNames } from '@minsheng/domain/case/statuses.ts'
import { transitions } from '@minsheng/domain/case/transitions.ts'
import { commandNames } from '../../deploy/manual/command-names.ts'
import { workflowPage } from '../../deploy/manual/workflow-page.ts'
import { read } from '../support/sources.ts'

const page = workflowPage()
const sectionOf = (name: string) => page.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? ''

describe('the page of the manual on the workflow', () => {
  it('is the one that is committed (npm run manual writes it anew)', () => {
    expect(read('docs/manual/workflow.md') === page, 'docs/manual/workflow.md is not what the tables say').toBe(true)
  })

  it('has every state, and every step in each state from which it may be taken', () => {
    for (const status of caseStatuses) expect(page).toContain(`### ${statusNames[status]}\n`)
    for (const { command, from } of transitions) for (const status of from) expect(sectionOf(statusNames[status]), `${status} ${command}`).toContain(`| ${commandNames[command]} |`)
  })

  it('draws an arrow for every step that leads on', () => {
    const lines = page.split('\n').map((line) => line.trim())
    for (const { command, from, to } of transitions.filter((each) => each.to !== 'same')) {
      for (const status of from.filter((each) => each !== to)) {
        const way = `${status} --> ${to}:`.replaceAll('legal-review', 'legal_review')
        expect(lines.find((line) => line.startsWith(way)) ?? '', `${status} ${command}`).toContain(commandNames[command])
      }
    }
  })

  it('names who may take a step as the permission table has it', () => {
    expect(sectionOf('办理中')).toMatch(/\| 批准延期 \| 全部 \| 分管副局长、局长 \| 不变 \| 是 \| 是 \|/)
    expect(sectionOf('待签收')).toMatch(/\| 签收 \| 全部 \| 经办人（本单位）、股长（本单位）/)
  })
})
