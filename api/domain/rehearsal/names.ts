import { doors } from '../routing/doors.ts'
import { townships, townshipUnitId, units } from '../routing/units.ts'

// A township is called by its own name, a unit without what stands in brackets behind it.
const names = new Map<string, string>([
  ...doors.map(({ id, name }) => [id, name] as const),
  ...units.map(({ id, name }) => [id, name.replace(/（.*）$/, '')] as const),
  ...townships.map(({ code, name }) => [townshipUnitId(code), name] as const)
])

/** What a unit, township or outside body is called in a rehearsal; the id itself when nobody knows it. */
export const ownerName = (id: string): string => names.get(id) ?? id
