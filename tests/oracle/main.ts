// `npm run oracle -- [N] [first seed]`: N random histories counted by the engine and by a day-by-day clerk; differences are shown.
import { disagreementOf } from '@minsheng/domain/clock/compare-opinions.ts'

const usage = '用法：npm run oracle -- [条数，默认 100000] [第一个种子，默认 0]'

const readCounts = (args: readonly string[]): { count: number, first: number } => {
  const [count = 100_000, first = 0] = args.map(Number)
  if (args.length > 2 || !Number.isInteger(count) || count < 1 || !Number.isInteger(first) || first < 0) {
    process.stderr.write(`${usage}\n`)
    process.exit(64)
  }
  return { count, first }
}

const { count, first } = readCounts(process.argv.slice(2))
const began = Date.now()
let different = 0
for (let seed = first; seed < first + count; seed += 1) {
  const found = disagreementOf(seed)
  if (found) {
    different += 1
    const { rule, facts, calendar } = found.history
    const days = [...calendar.days.values()].map(({ day, work }) => `${day}${work ? '班' : '休'}`).join(' ')
    process.stdout.write(`种子 ${found.seed}\n  规则 ${JSON.stringify(rule)}\n  事实 ${JSON.stringify(facts)}\n  年份 ${[...calendar.years].join('、')}，日历 ${days}\n  引擎 ${found.engine}\n  对照 ${found.oracle}\n`)
  }
  if ((seed - first + 1) % 20_000 === 0) process.stdout.write(`${seed - first + 1} 条，${different} 条不一致\n`)
}
process.stdout.write(`${count} 条随机经过，${different} 条不一致，用时 ${((Date.now() - began) / 1_000).toFixed(1)} 秒\n`)
process.exitCode = different > 0 ? 1 : 0
