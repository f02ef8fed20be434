import { expect, it } from 'vitest'
import { instantAt } from './instant-at.ts'

it('eight in the morning in Beijing is midnight of the same day in UTC, whatever zone the PC is set to', () => {
  expect(instantAt('2026-12-01', '08:00')).toBe('2026-12-01T00:00:00.000Z')
  expect(instantAt('2026-12-01', '07:59')).toBe('2026-11-30T23:59:00.000Z')
})

it('half a date is none', () => {
  expect(instantAt('', '08:00')).toBeNull()
  expect(instantAt('2026-12-01', '')).toBeNull()
})
