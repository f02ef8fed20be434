import { describe, expect, it } from 'vitest'
import { guideGroup, guideGroups } from './guide-groups.ts'
import { guideIds } from './guide-ids.ts'

describe('the groups of guides', () => {
  it('hold every service item of the catalogue, and no group is empty', () => {
    const used = guideIds.map(guideGroup)
    expect(used).toHaveLength(56)
    expect(new Set(used)).toEqual(new Set(guideGroups))
  })
  it('take a guide the catalogue does not know as 其他', () => {
    expect(guideGroup('something-new')).toBe('其他')
  })
})
