import { expect, it } from 'vitest'
import { periodOf, sinceOf } from './periods.ts'
import { barWidth } from './bars.ts'

it('a bar is as long as its share of the longest, and never invisible where something is', () => {
  expect([barWidth(10, 10), barWidth(5, 10), barWidth(1, 1000), barWidth(0, 10), barWidth(0, 0)]).toEqual([100, 50, 2, 0, 0])
})

it('a period is one of three, ninety days where none is named', () => {
  expect(periodOf(null)).toBe('90')
  expect(periodOf('30')).toBe('30')
  expect(periodOf('7')).toBe('90')
  expect(sinceOf('30') > sinceOf('365')).toBe(true)
})
