import { describe, expect, it } from 'vitest'
import { dayOfParts, partsOfDay } from './day-parts.ts'

describe('a day in three numbers', () => {
  it.each([['1951-03-05', ['1951', '3', '5']], ['2026-12-31', ['2026', '12', '31']]])('%s is written as people write it and comes back the same', (day, parts) => {
    expect(partsOfDay(day)).toEqual(parts)
    expect(dayOfParts(parts)).toBe(day)
  })
  it('nothing written is no day, and half a day is not a day either', () => {
    expect(dayOfParts(['', '', ''])).toBe('')
    expect(dayOfParts(['1951', '3', ''])).toBe('1951-03-')
    expect(partsOfDay('1951-03-')).toEqual(['1951', '3', ''])
  })
})
