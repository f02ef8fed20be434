import { describe, expect, it } from 'vitest'
import { moveEnd, withinMost } from './wait-span.ts'

const days = ['2026-11-30', '2026-12-01', '2026-12-04', '2027-01-15']
const span = { from: '2026-11-30', until: '2026-12-01' }

describe('from when until when somebody waits', () => {
  it('moves from one day that can be booked to the next', () => {
    expect(moveEnd(days, span, 'until', 1)).toEqual({ from: '2026-11-30', until: '2026-12-04' })
    expect(moveEnd(days, span, 'from', 1)).toEqual({ from: '2026-12-01', until: '2026-12-01' })
  })

  it('never begins after its end, before the first day there is, or longer than thirty days', () => {
    expect(moveEnd(days, { from: '2026-12-01', until: '2026-12-01' }, 'from', 1)).toEqual({ from: '2026-12-01', until: '2026-12-01' })
    expect(moveEnd(days, span, 'from', -1)).toEqual(span)
    expect(moveEnd(days, { from: '2026-11-30', until: '2026-12-04' }, 'until', 1)).toEqual({ from: '2026-11-30', until: '2026-12-04' })
    expect(withinMost(days, { from: '2026-11-30', until: '2027-01-15' })).toEqual({ from: '2026-11-30', until: '2026-12-04' })
  })
})
