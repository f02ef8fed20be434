/** What somebody wants to come for, as the addresses of these pages carry it. `forElder`: on a seat kept for the old; `change` is the booking whose time is changed, with the version seen. */
export type Ask = { guideId: string, scheduleId: string, appliedOn: string | null, checklistId: string | null, forElder: boolean, change: { bookingId: string, version: number } | null }

type Query = Record<string, string>

/** Reads an address. */
export const askIn = ({ guideId = '', scheduleId = '', appliedOn, checklistId, elder, change, version }: Query): Ask => ({
  guideId, scheduleId, appliedOn: appliedOn || null, checklistId: checklistId || null, forElder: elder === '1',
  change: change && Number(version) > 0 ? { bookingId: change, version: Number(version) } : null
})

/** The same as an address for the next page. */
export const queryOf = ({ guideId, scheduleId, appliedOn, checklistId, forElder, change }: Ask): Query => ({
  guideId, scheduleId,
  ...(appliedOn ? { appliedOn } : {}), ...(checklistId ? { checklistId } : {}), ...(forElder ? { elder: '1' } : {}),
  ...(change ? { change: change.bookingId, version: String(change.version) } : {})
})

/** What decides which days there are. */
export const askedOf = ({ guideId, appliedOn }: Pick<Ask, 'guideId' | 'appliedOn'>) => ({ guideId, ...(appliedOn ? { appliedOn } : {}) })
