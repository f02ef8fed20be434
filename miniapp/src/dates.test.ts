import { describe, expect, it } from 'vitest'
import { dayWords, instantWords } from './dates.ts'

describe('dates as people read them', () => {
  it('names a day without moving it to another time zone', () => {
    expect(dayWords('2026-02-01')).toBe('2026年2月1日')
  })

  it('tells an instant by Beijing time, over midnight and over the new year', () => {
    expect(instantWords('2026-11-23T01:30:00.000Z')).toBe('2026年11月23日 09:30')
    expect(instantWords('2026-12-31T16:05:00.000Z')).toBe('2027年1月1日 00:05')
  })
})
