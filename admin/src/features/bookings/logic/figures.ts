import type { FigureLine, Figures } from '../api/figures.ts'

export const byWords: Readonly<Record<FigureLine['by'], string>> = { item: '事项', place: '地方', hour: '钟点' }

/** A part of a whole in per cent; of nothing there is no part. */
export const share = (part: number, whole: number): string => whole === 0 ? '—' : `${Math.round(part / whole * 100)}%`

export const columns: readonly [string, (line: FigureLine) => string | number][] = [
  ['号', ({ seats }) => seats], ['约了', ({ booked }) => booked], ['来了', ({ came }) => came], ['没来', ({ missed }) => missed],
  ['平均等', ({ waitMinutes }) => waitMinutes === null ? '—' : `${Math.round(waitMinutes)} 分钟`]
]

/** The totals in the order they are read. */
export const totalLines = (totals: Figures['totals']): { name: string, value: string | number, note: string }[] => [
  { name: '放出的号', value: totals.seats, note: `约走 ${totals.booked} 个，${share(totals.booked, totals.seats)}` },
  { name: '来了', value: totals.came, note: `没来 ${totals.missed} 个，取消 ${totals.cancelled} 个` },
  { name: '现场取号', value: totals.walkIns, note: `材料不齐的 ${totals.incomplete} 个` },
  { name: '少跑', value: `${totals.tripsSaved} 趟`, note: `候补接到号的 ${totals.offersTaken} 个` }
]

const line = (cells: readonly (string | number)[]): string => cells.join('\t')

/** Everything as a table that a spreadsheet takes by pasting. */
export const asTable = (figures: Figures, from: string, until: string): string => [
  line(['预约数字', from, until]),
  ...totalLines(figures.totals).map(({ name, value, note }) => line([name, value, note])),
  line([figures.tripsSavedWords]),
  ...(['item', 'place', 'hour'] as const).flatMap((by) => [
    '', line([`按${byWords[by]}`, ...columns.map(([name]) => name), '用了几成']),
    ...figures.lines.filter((each) => each.by === by).map((each) => line([each.name, ...columns.map(([, of]) => of(each)), share(each.booked, each.seats)]))
  ])
].join('\n')
