import { describe, expect, it } from 'vitest'
import { spokenCalendar } from './spoken-day.ts'

describe('the calendar a day was counted with', () => {
  it('is named by its years and by the version the bureau published itself', () => {
    expect([spokenCalendar('gov-cn-2024-2026'), spokenCalendar('gov-cn-2026-2026'), spokenCalendar('gov-cn-2024-2027-v7')])
      .toEqual(['2024至2026年国务院放假安排', '2026年国务院放假安排', '2024至2027年国务院放假安排，本局第7版'])
  })

  it('of another name keeps it', () => expect(spokenCalendar('test')).toBe('test'))
})
