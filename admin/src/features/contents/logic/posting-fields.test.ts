import { describe, expect, it } from 'vitest'
import { fitLines, lacksOf, namesChildren } from './posting-fields.ts'

const line = { name: '刘满香', familySize: 3, amount: 195_000 }

describe('the lawful fields of a 公示', () => {
  it('of 低保 all three must be there', () => {
    expect(lacksOf('minimum-living', line)).toEqual([])
    expect(lacksOf('minimum-living', { ...line, familySize: null })).toEqual(['家庭人口'])
    expect(lacksOf('special-hardship', { ...line, familySize: null })).toEqual([])
  })

  it('of children only how many: a list that becomes one keeps no name behind it', () => {
    expect(fitLines('unattended-child-count', [line])).toEqual([{ name: null, familySize: 3, amount: null }])
  })

  it('a title that speaks of children over a list of names is warned of', () => {
    const posting = { category: 'other' as const, title: '困境儿童名单', intro: '', lines: [line] }
    expect(namesChildren(posting)).toBe(true)
    expect(namesChildren({ ...posting, title: '低保名单' })).toBe(false)
    expect(namesChildren({ ...posting, category: 'unattended-child-count', lines: fitLines('unattended-child-count', [line]) })).toBe(false)
  })
})
