import { expect, it } from 'vitest'
import type { Conflict } from '../api/schedules.ts'
import { asSuggested, movesOf } from './moves.ts'

const aConflict = (bookingId: string, slotId: string | null): Conflict => ({ bookingId, code: 'ACDE3467', guideId: 'marriage', guideName: '结婚登记', appliedOn: null, status: 'booked', version: 2, channel: 'online', day: '2026-12-07', startsAt: '16:00', why: '这个时段不办了', suggestion: slotId ? { slotId, day: '2026-12-08', startsAt: '09:00' } : null })

it('moves go to the suggested times, and who has none is left for later', () => {
  const conflicts = [aConflict('one', 'slot'), aConflict('two', null)]
  expect(movesOf(conflicts, asSuggested(conflicts))).toEqual([{ bookingId: 'one', slotId: 'slot', version: 2 }])
})

it('who has been moved already is not moved again', () => {
  expect(movesOf([aConflict('two', 'other')], { one: { slotId: 'slot', day: '2026-12-08', startsAt: '09:00' } })).toEqual([])
})
