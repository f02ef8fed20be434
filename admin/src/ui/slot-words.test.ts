import { describe, expect, it } from 'vitest'
import { dayLabel, openDays, slotLabel } from './slot-words.ts'

const aDay = (over: object = {}) => ({ day: '2026-11-30', state: 'open' as const, free: 3, keptFree: 1, opensAt: null, waveId: null, why: null, provisional: false, ...over })
const aSlot = (over: object = {}) => ({ slotId: 's', scheduleId: 'x', day: '2026-11-30', startsAt: '08:30', endsAt: '09:00', free: 2, keptFree: 1, waveId: null, ...over })

describe('what staff can give away', () => {
  it('is a day with a seat left, of those kept for elders and telephone too', () => {
    const days = [aDay(), aDay({ day: '2026-12-01', state: 'full', free: 0 }), aDay({ day: '2026-12-02', state: 'full', free: 0, keptFree: 0 }), aDay({ day: '2026-12-03', state: 'not-yet' }), aDay({ day: '2026-12-04', state: 'outside-law' })]
    expect(openDays(days).map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-01'])
  })

  it('is said with the day of the week, the number left and what is different', () => {
    expect(dayLabel(aDay({ provisional: true, why: '只办上午' }))).toBe('11月30日 周一，还有 4 个号（暂定），只办上午')
    expect([slotLabel(aSlot()), slotLabel(aSlot({ free: 0 }))]).toEqual(['08:30–09:00，还有 3 个', '08:30–09:00，还有 1 个（给老人和电话留的）'])
  })
})
