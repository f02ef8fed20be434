import type { Guide } from '@minsheng/domain/guides/guide.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { ItemRow, Rows, SheetName } from './sheets.ts'

/** The rows of every sheet. */
export type AllRows = { [S in SheetName]: readonly Rows[S][] }

const itemOf = ({ id, limits, fee, ...guide }: Guide): ItemRow => ({
  guideId: id, itemNo: guide.itemNo, name: guide.name, plainName: guide.plainName, kind: guide.kind, baseCode: guide.baseCode, codeVerified: guide.codeVerified, unitId: guide.unitId, acceptedAt: guide.acceptedAt, audience: guide.audience,
  lawful: limits.lawful?.text ?? null, lawfulRules: limits.lawful?.ruleIds ?? [], promised: limits.promised?.text ?? null, promisedConfirmed: limits.promised?.confirmed ?? false,
  free: fee.free, feeText: fee.text, feeLaw: fee.basis?.law ?? null, feeArticle: fee.basis?.article ?? null, feeDocNo: fee.basis?.docNo ?? null, feeVerified: fee.basis?.verified ?? false,
  results: guide.results, related: guide.related, booking: guide.booking, bookingNote: guide.bookingNote, formIds: guide.formIds, standardKeys: guide.standardKeys, searchWords: guide.searchWords, source: guide.source, reviewBy: guide.reviewBy
})

/** Guides as the rows of the workbook. */
export const rowsOf = (guides: readonly Guide[]): AllRows => {
  const under = <R>(of: (guide: Guide) => readonly R[]): (R & { guideId: string })[] => guides.flatMap((guide) => of(guide).map((row) => ({ guideId: guide.id, ...row })))
  return {
    items: guides.map(itemOf), conditions: under(({ conditions }) => conditions), questions: under(({ questions }) => questions), papers: under(({ papers }) => papers), proxy: under(({ proxy }) => proxy),
    steps: under(({ steps }) => steps), basis: under(({ basis }) => basis), notes: under(({ notes }) => notes), handOvers: under(({ handOvers }) => handOvers)
  }
}

const guideOf = (item: ItemRow, rows: AllRows): Guide => {
  const under = <R extends { guideId: string }>(all: readonly R[]): Omit<R, 'guideId'>[] => all.filter(({ guideId }) => guideId === item.guideId).map(({ guideId: _guideId, ...row }) => row)
  const { guideId, lawful, lawfulRules, promised, promisedConfirmed, free, feeText, feeLaw, feeArticle, feeDocNo, feeVerified, reviewBy, ...said } = item
  return {
    id: guideId, ...said, conditions: under(rows.conditions), questions: under(rows.questions), papers: under(rows.papers), proxy: under(rows.proxy), steps: under(rows.steps), basis: under(rows.basis), notes: under(rows.notes), handOvers: under(rows.handOvers),
    limits: { lawful: lawful === null ? null : { text: lawful, ruleIds: lawfulRules }, promised: promised === null ? null : { text: promised, confirmed: promisedConfirmed } },
    fee: { free, text: feeText, basis: feeLaw === null ? null : { law: feeLaw, article: feeArticle, docNo: feeDocNo, verified: feeVerified } }, reviewBy: reviewBy as Day | null
  }
}

/** The guides that rows make, in the order of the sheet 事项. */
export const guidesOf = (rows: AllRows): Guide[] => rows.items.map((item) => guideOf(item, rows))
