import type { CaseType } from '../case/case.ts'
import { doors } from '../routing/doors.ts'
import { townships, townshipUnitId, units } from '../routing/units.ts'

/** The types of case as people say them. */
export const typeNames: Readonly<Record<CaseType, string>> = { consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议' }

// A township is called by its own name, a unit without what stands in brackets behind it.
const names = new Map<string, string>([
  ...doors.map(({ id, name }) => [id, name] as const),
  ...units.map(({ id, name }) => [id, name.replace(/（.*）$/, '')] as const),
  ...townships.map(({ code, name }) => [townshipUnitId(code), name] as const)
])

/** What a unit, township or outside body is called in a rehearsal; the id itself when nobody knows it. */
export const ownerName = (id: string): string => names.get(id) ?? id
