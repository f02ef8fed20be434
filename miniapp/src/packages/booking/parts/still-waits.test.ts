import { expect, it } from 'vitest'
import { stillWaits } from './still-waits.ts'

const offer = { scheduleId: 's', guideId: 'marriage', day: '2026-12-03' }
const wait = { scheduleId: 's', guideId: 'marriage', status: 'waiting' as const, ahead: 2, fromDay: '2026-12-01', untilDay: '2026-12-05' }

it('after an offer that was let pass somebody is told whether they still wait, and where nobody knows yet not that they do not', () => {
  expect(stillWaits(offer, [wait])).toBe(2)
  expect(stillWaits(offer, [{ ...wait, status: 'over' }])).toBe('over')
  expect(stillWaits(offer, [{ ...wait, guideId: 'divorce' }])).toBe('over')
  expect(stillWaits(offer, [{ ...wait, status: 'offered', ahead: null }])).toBe('unknown')
  expect(stillWaits(offer, null)).toBe('unknown')
})
