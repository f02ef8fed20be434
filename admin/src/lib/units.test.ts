import { describe, expect, it } from 'vitest'
import { groupUnits, matching, type Unit } from './units.ts'

const unit = (unitId: string, name: string, kind: Unit['kind']): Unit => ({ unitId, name, kind, parentId: null })
const units = [
  unit('township-430923101', '清塘铺镇民政所', 'township'), unit('township-430923121', '东坪镇民政所', 'township'),
  unit('elderly-care', '养老服务股', 'section'), unit('ageing', '老龄工作股', 'section')
]

describe('the list of units', () => {
  it('has the sections first, and among the townships the seat of the county', () => {
    expect(groupUnits(units).flatMap((group) => group.units.map(({ name }) => name))).toEqual(['养老服务股', '老龄工作股', '东坪镇民政所', '清塘铺镇民政所'])
  })

  it('is narrowed by a few characters, and never loses what is chosen', () => {
    expect(matching(units, '老', '').map(({ name }) => name)).toEqual(['养老服务股', '老龄工作股'])
    expect(matching(units, ' 东坪 ', 'ageing').map(({ name }) => name)).toEqual(['东坪镇民政所', '老龄工作股'])
    expect(matching(units, '', '')).toHaveLength(4)
  })
})
