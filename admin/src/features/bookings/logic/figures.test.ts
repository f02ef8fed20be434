import { describe, expect, it } from 'vitest'
import { asTable, share } from './figures.ts'

const figures = {
  totals: { seats: 40, booked: 30, came: 25, missed: 2, cancelled: 3, walkIns: 6, incomplete: 1, tripsSaved: 9, offersTaken: 2 }, tripsSavedWords: '一次办成的，每件算少跑一趟。',
  lines: [{ by: 'item' as const, name: '结婚登记', seats: 40, booked: 30, came: 25, missed: 2, waitMinutes: 6.4 }, { by: 'hour' as const, name: '9 点', seats: 0, booked: 0, came: 0, missed: 0, waitMinutes: null }]
}

describe('the figures of booking', () => {
  it('of nothing have no share', () => {
    expect([share(1, 3), share(0, 0)]).toEqual(['33%', '—'])
  })

  it('are copied as lines of cells, each table with its heads', () => {
    const rows = asTable(figures, '2026-11-01', '2026-11-30').split('\n').map((row) => row.split('\t'))
    expect(rows[0]).toEqual(['预约数字', '2026-11-01', '2026-11-30'])
    expect(rows).toContainEqual(['按事项', '号', '约了', '来了', '没来', '平均等', '用了几成'])
    expect(rows).toContainEqual(['结婚登记', '40', '30', '25', '2', '6 分钟', '75%'])
    expect(rows).toContainEqual(['9 点', '0', '0', '0', '0', '—', '—'])
  })
})
