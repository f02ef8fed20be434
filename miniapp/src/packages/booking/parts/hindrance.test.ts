import { describe, expect, it } from 'vitest'
import { bookingRefusals } from '../../../../../api/src/http/booking-refusals.ts'
import type { Booking } from '../../../booking/words.ts'
import { ApiProblem } from '../../../problem.ts'
import { canMoveTo, hindranceOf, type Slot } from './hindrance.ts'

const slot: Slot = { slotId: 's', scheduleId: 'x', day: '2026-11-30', startsAt: '09:00', endsAt: '09:30', free: 1, keptFree: 0, waveId: null }

describe('what hinders somebody who pressed a time', () => {
  it.each([['slot-gone', 'gone'], ['slot-closed', 'gone'], ['slot-too-near', 'gone'], ['one-hold', 'one-hold'], ['challenge-needed', 'question'], ['challenge-wrong', 'question'], ['wave-not-your-turn', 'turn'], ['booking-paused', 'other'], ['booking-stale', 'other'], ['offline', 'other']])('%s is %s', (code, kind) => {
    expect(hindranceOf(new ApiProblem(code, ''), slot)).toMatchObject({ kind, slot })
  })

  it('is a booking that was changed meanwhile where it could be read anew', () => {
    const booking = { bookingId: 'b', version: 3 } as Booking
    expect(hindranceOf(new ApiProblem('booking-stale', ''), slot, booking)).toMatchObject({ kind: 'stale', slot, booking })
  })

  it('is known by codes the server really has', () => {
    for (const code of ['slot-gone', 'slot-closed', 'slot-too-near', 'one-hold', 'challenge-needed', 'challenge-wrong', 'wave-not-your-turn']) expect(bookingRefusals).toHaveProperty(code)
  })
})

it('what is held moves to another seat for the same matter only, never to one there is only for the old', () => {
  const held = { guideId: 'marriage', appliedOn: null }
  expect(canMoveTo(held, { ...held, forElder: false }, slot)).toBe(true)
  expect(canMoveTo(held, { guideId: 'marriage-archive', appliedOn: null, forElder: false }, slot)).toBe(false)
  expect(canMoveTo(held, { ...held, appliedOn: '2026-11-01', forElder: false }, slot)).toBe(false)
  expect(canMoveTo(held, { ...held, forElder: true }, { free: 0 })).toBe(false)
})
