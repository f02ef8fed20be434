import { FEW } from './remaining.ts'

/** What became of an answer: public, still to be decided, kept from the public, taken down. */
export const fates = ['published', 'pending', 'withheld', 'withdrawn'] as const
export type Fate = (typeof fates)[number]

/** Answers that are alike in everything counted: `month` of the answer (YYYY-MM), `n` how many. */
export type Counted = {
  month: string, fate: Fate, reason: string | null, onTime: boolean, solved: 'yes' | 'partly' | 'no' | null, treatedWell: boolean | null, n: number
}

/** The raw numbers of one month. `reasons` are those for withholding. */
export type MonthNumbers = {
  month: string, answered: number, onTime: number, rated: number, treatedWell: number
  fates: Record<Fate, number>, solved: Record<'yes' | 'partly' | 'no' | 'unrated', number>, reasons: Record<string, number>
}

/** What each public figure means: the text beside the number and the sum it must fit. One definition, here. */
export const figureDefinitions = {
  answered: '答复：这个月答复的件数（含不公开的）',
  published: '已公开：其中已公开、现在能看到的',
  pending: '未决定：其中还没有决定是否公开的',
  withheld: '不公开：其中依规定或按本人意愿不公开的',
  withdrawn: '已撤下：其中公开以后又撤下的',
  shareDefinition: '公开率＝已公开÷答复件数',
  onTime: '按时率＝到期日当天或之前答复的÷答复件数',
  solved: '解决率＝群众评价“解决了”的÷有评价的',
  treatedWell: '满意率＝群众给态度打 4 分、5 分的÷有评价的'
} as const

const emptyMonth = (month: string): MonthNumbers => ({
  month, answered: 0, onTime: 0, rated: 0, treatedWell: 0,
  fates: { published: 0, pending: 0, withheld: 0, withdrawn: 0 }, solved: { yes: 0, partly: 0, no: 0, unrated: 0 }, reasons: {}
})

const add = (to: MonthNumbers, { fate, reason, onTime, solved, treatedWell, n }: Counted): void => {
  to.answered += n
  to.fates[fate] += n
  to.solved[solved ?? 'unrated'] += n
  if (onTime) to.onTime += n
  if (solved !== null) to.rated += n
  if (treatedWell === true) to.treatedWell += n
  if (fate === 'withheld') to.reasons[reason ?? 'other'] = (to.reasons[reason ?? 'other'] ?? 0) + n
}

/** Adds up by month, newest first. Every answer is counted in exactly one fate, one answer to "solved" and, if withheld, one reason. */
export const monthNumbers = (rows: readonly Counted[]): MonthNumbers[] => {
  const months = new Map<string, MonthNumbers>()
  for (const row of rows) {
    const month = months.get(row.month) ?? emptyMonth(row.month)
    months.set(row.month, month)
    add(month, row)
  }
  return [...months.values()].toSorted((a, b) => b.month.localeCompare(a.month))
}

const isFew = (n: number): boolean => n > 0 && n < FEW

/** A count as the public reads it: below five and not nothing it is `<5` (domain.md §6.3). */
export const publicCount = (n: number): string => isFew(n) ? `<${FEW}` : String(n)

/** Whole percent of a share, or `null` where the whole, the part or the rest is so small that the share would tell it. */
export const publicShare = (part: number, whole: number): number | null =>
  whole < FEW || isFew(part) || isFew(whole - part) ? null : Math.round(part / whole * 100)

/**
 * The parts of a whole as the public reads them. Where the small parts could be worked out from the others (fewer than
 * five hidden in all), the next smallest part is not told either and reads `—`.
 */
export const publicParts = (parts: Readonly<Record<string, number>>): Record<string, string> => {
  const shown = Object.fromEntries(Object.entries(parts).map(([name, n]) => [name, publicCount(n)]))
  const hidden = Object.values(parts).filter(isFew)
  const inAll = hidden.reduce((sum, n) => sum + n, 0)
  if (hidden.length === 0 || (hidden.length > 1 && inAll >= FEW)) return shown
  const [next] = Object.entries(parts).filter(([, n]) => n >= FEW).toSorted((a, b) => a[1] - b[1])
  return next ? { ...shown, [next[0]]: '—' } : shown
}
