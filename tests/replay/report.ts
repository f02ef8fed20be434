import { percentile, type Ledger } from './ledger.ts'
import type { Fault, Outcome } from './outcome.ts'

/** Everything a replay found out. */
export type Report = {
  outcomes: readonly Outcome[]
  /** Final states as their citizens see them: 办理状态／公开状态 → how many. */
  states: ReadonlyMap<string, number>
  /** Units that had nobody to log in as, with how many cases went elsewhere instead. */
  spared: ReadonlyMap<string, number>
  delivered: number
  expected: number
  faults: readonly Fault[]
  ledger: Ledger
  seconds: number
}

const SHOWN = 20
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0)).padStart(8)

const wide = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - [...text].reduce((cells, c) => cells + (c > '\u2E80' ? 2 : 1), 0)))

const latencyLines = ({ times }: Ledger): string[] => [
  `${wide('步骤', 20)}${'次数'.padStart(6)}${'p50 ms'.padStart(9)}${'p95'.padStart(9)}${'p99'.padStart(9)}${'max'.padStart(9)}`,
  ...[...times].map(([step, list]) => {
    const sorted = list.toSorted((a, b) => a - b)
    const cells = [0.5, 0.95, 0.99, 1].map((p) => ` ${ms(percentile(sorted, p))}`).join('')
    return `${wide(step, 20)}${String(list.length).padStart(8)}${cells}`
  })
]

const refusalLines = (outcomes: readonly Outcome[]): string[] => {
  const groups = new Map<string, string[]>()
  for (const { message, refused } of outcomes) {
    if (refused === null) continue
    const reason = `${refused.code}：${refused.words}`
    groups.set(reason, [...(groups.get(reason) ?? []), message.id])
  }
  return [...groups].map(([reason, ids]) => `  ${ids.length} 条 ${reason}（如 ${ids[0]}）`)
}

const listOf = (counts: ReadonlyMap<string, number>) => [...counts].toSorted(([, a], [, b]) => b - a).map(([name, n]) => `  ${n} 件 ${name}`)

/** The report as a person reads it. */
export const reportLines = ({ outcomes, states, spared, delivered, expected, faults, ledger, seconds }: Report): string[] => {
  const filed = outcomes.filter(({ receipt }) => receipt !== null).length
  const refusals = refusalLines(outcomes)
  return [
    '', `共 ${outcomes.length} 条，收到回执 ${filed} 条，用时 ${seconds.toFixed(1)} 秒，重试 ${ledger.retries} 次`,
    '最终状态（办理／公开）：', ...listOf(states),
    ...(spared.size > 0 ? ['这些单位没有可用账号，改派到别的单位：', ...listOf(spared)] : []),
    ...(refusals.length > 0 ? ['被拒绝的：', ...refusals] : ['没有被拒绝的。']),
    `微信消息：应到 ${expected}，实到 ${delivered}`,
    '', ...latencyLines(ledger), '',
    ...(faults.length > 0
      ? [`有 ${faults.length} 处不对：`, ...faults.slice(0, SHOWN).map(({ id, what }) => `  ${id} ${what}`), ...(faults.length > SHOWN ? ['  ……'] : [])]
      : ['核对完毕：没有丢失，没有重复，内容和状态都对。'])
  ]
}
