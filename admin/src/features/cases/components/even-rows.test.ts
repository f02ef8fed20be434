import { expect, it } from 'vitest'
import { evenColumns } from './even-rows.ts'

it('no card stands alone on a row of its own', () => {
  for (const most of [5, 8]) {
    for (let cards = 2; cards <= 14; cards += 1) {
      const columns = evenColumns(cards, most)
      expect(columns).toBeLessThanOrEqual(most)
      expect(cards % columns === 0 ? columns : cards % columns, `${cards} of ${most}`).toBeGreaterThan(1)
    }
  }
  expect([evenColumns(0, 8), evenColumns(1, 8), evenColumns(8, 8), evenColumns(9, 8)]).toEqual([1, 1, 8, 5])
})
