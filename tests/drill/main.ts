import { parseArgs } from 'node:util'
import { drill } from './drill.ts'

const { values: { count = '100000', redis } } = parseArgs({ options: { count: { type: 'string' }, redis: { type: 'string' } } })
const notices = Number(count)
if (!Number.isInteger(notices) || notices < 100) throw new Error('用法：npm run drill:notices -- [--count 100000] [--redis redis://127.0.0.1:6379]')

let last = 0
const say = (line: string) => {
  // A line every ten seconds is enough for a drill of many minutes.
  if (Date.now() - last < 10_000 && line.startsWith('还在路上')) return
  last = Date.now()
  process.stdout.write(`${line}\n`)
}
const { counts, disagreements, killed, died, seconds } = await drill('drill', redis ?? null, notices, say)
const wide = Math.max(...[...counts.keys()].map((name) => name.length))
process.stdout.write(`\n${[...counts].map(([name, n]) => `${name.padEnd(wide)} ${String(n).padStart(8)}`).join('\n')}\n\nkilled with -9: ${killed.join(', ')}\n`)
if (died.length > 0) process.stdout.write(`ended by themselves: ${died.join(', ')}\n`)
process.stdout.write(`${seconds.toFixed(0)} s, ${(notices / seconds).toFixed(0)} notices a second\n`)
process.stdout.write(disagreements.length === 0 ? 'ledger and sandbox agree to the last item\n' : `${disagreements.length} disagreements:\n${disagreements.slice(0, 40).join('\n')}\n`)
process.exit(disagreements.length + died.length === 0 ? 0 : 1)
