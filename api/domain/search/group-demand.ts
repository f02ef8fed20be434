/** One counted wording of one day and township. `none`: nothing was found; `unclicked`: nothing was opened. */
export type Counted = { day: string, township: string, words: string, reason: string, times: number }
/** What several wordings have in common, with the one said most often. */
export type Demand = { meaning: string, words: string, times: number, missed: number, townships: readonly { code: string, times: number }[], lastOn: string }

const tally = (rows: readonly Counted[], keyOf: (row: Counted) => string): [string, number][] => {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.times)
  return [...sums].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** Wordings that mean the same as one demand each, what is asked most often first. Counts are kept: no search is lost or counted twice. */
export const groupDemand = (rows: readonly Counted[], meaningOf: (words: string) => string): Demand[] => {
  const groups = new Map<string, Counted[]>()
  for (const row of rows) {
    const meaning = meaningOf(row.words)
    groups.set(meaning, [...groups.get(meaning) ?? [], row])
  }
  const sum = (counted: readonly Counted[]) => counted.reduce((total, { times }) => total + times, 0)
  return [...groups].map(([meaning, own]): Demand => ({
    meaning, words: tally(own, ({ words }) => words)[0]?.[0] ?? meaning, times: sum(own), missed: sum(own.filter(({ reason }) => reason === 'none')),
    townships: tally(own.filter(({ township }) => township !== ''), ({ township }) => township).map(([code, times]) => ({ code, times })), lastOn: own.map(({ day }) => day).toSorted().at(-1) ?? ''
  })).toSorted((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1))
}
