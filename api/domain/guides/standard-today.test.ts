import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { standardOn } from './standard-today.ts'

const standard = { key: 'rural-minimum-living', name: '农村低保标准', unit: '元/人·月', values: [
  { amount: 60_000, from: '2025-01-01', to: '2025-12-31', docNo: '甲' }, { amount: 65_050, from: '2026-01-01', to: null, docNo: '乙' }, { amount: 70_000, from: '2027-01-01', to: null, docNo: '丙' }
] }

describe('a money standard', () => {
  it.each([
    ['2024-12-31', null, null], ['2025-01-01', '600 元/人·月', '甲'], ['2025-12-31', '600 元/人·月', '甲'], ['2026-01-01', '650.50 元/人·月', '乙'], ['2026-12-31', '650.50 元/人·月', '乙'], ['2027-01-01', '700 元/人·月', '丙']
  ])('on %s is %s by document %s', (on, value, docNo) => {
    expect(standardOn(standard, day(on))).toMatchObject({ key: 'rural-minimum-living', name: '农村低保标准', value, docNo })
  })
  it('that nobody has written down is told as not known, never as nothing', () => {
    expect(standardOn({ ...standard, values: [] }, day('2026-05-01'))).toEqual({ key: standard.key, name: standard.name, value: null, from: null, docNo: null })
  })
})
