import { describe, expect, it } from 'vitest'
import { bookingRefusals } from '../../../../../api/src/http/booking-refusals.ts'
import { ApiProblem } from '../../../problem.ts'
import { hindranceOf, type Slot } from './hindrance.ts'

const slot: Slot = { slotId: 's', scheduleId: 'x', day: '2026-11-30', startsAt: '09:00', endsAt: '09:30', free: 1, keptFree: 0 }

describe('what hinders somebody who pressed a time', () => {
  it.each([['slot-gone', 'gone'], ['slot-closed', 'gone'], ['slot-too-near', 'gone'], ['one-hold', 'one-hold'], ['challenge-needed', 'question'], ['challenge-wrong', 'question'], ['booking-paused', 'other'], ['offline', 'other']])('%s is %s', (code, kind) => {
    expect(hindranceOf(new ApiProblem(code, ''), slot)).toMatchObject({ kind, slot })
  })

  it('is known by codes the server really has', () => {
    for (const code of ['slot-gone', 'slot-closed', 'slot-too-near', 'one-hold', 'challenge-needed', 'challenge-wrong']) expect(bookingRefusals).toHaveProperty(code)
  })
})
