import { createReadStream } from 'node:fs'
import { rehearseLines } from './rehearse-lines.ts'

const file = process.argv[2]

if (file === undefined || file === '--help') {
  process.stderr.write('用法：npm run rehearse -- <文件.jsonl>（每行 id、received、channel、text；用 - 从管道读）\n')
  process.exitCode = file === undefined ? 64 : 0
} else {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    // The reader of a pipe may stop early (head); that is no fault of the lines.
    if (problem.code === 'EPIPE') process.exit(0)
    throw problem
  })
  try {
    const { bad } = await rehearseLines(input, process.stdout, process.stderr)
    process.exitCode = bad > 0 ? 1 : 0
  } catch (problem) {
    process.stderr.write(`读不了文件：${problem instanceof Error ? problem.message : String(problem)}\n`)
    process.exitCode = 66
  }
}
