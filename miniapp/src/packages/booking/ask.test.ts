import { describe, expect, it } from 'vitest'
import { askIn, queryOf, type Ask } from './ask.ts'

const whole: Ask = { guideId: 'divorce-certificate', scheduleId: 's', appliedOn: '2026-11-01', checklistId: 'c', forElder: true, change: { bookingId: 'b', version: 2 } }

describe('what somebody wants to come for', () => {
  it.each([whole, { ...whole, appliedOn: null, checklistId: null, forElder: false, change: null }])('goes through an address and comes back the same', (ask) => {
    expect(askIn(queryOf(ask))).toEqual(ask)
  })

  it('is no change of a booking when the version is missing from a link', () => {
    expect(askIn({ guideId: 'marriage', change: 'b' }).change).toBeNull()
  })
})
