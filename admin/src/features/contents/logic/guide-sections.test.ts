import { guideProblems } from '@minsheng/domain/guides/check-guide.ts'
import { describe, expect, it } from 'vitest'
import { blankBody } from './bodies.ts'
import { bySection, guideSections, sectionOf } from './guide-sections.ts'

describe('where in a guide something is wrong', () => {
  it.each([['材料 2 说明', 'papers'], ['法定时限：没有写字', 'limits'], ['步骤 1 怎么做', 'steps'], ['要注意的 第1条', 'notes'], ['谁能代办：至少写一条', 'proxy'], ['搜索词：至少8个', 'words'], ['相关事项：不要写自己', 'forms']] as const)('%s is in %s', (place, section) => {
    expect(sectionOf(place)).toBe(section)
  })

  it('an empty guide has something to do in each part the public cannot do without', () => {
    const { guide } = blankBody('guide')
    if (!guide) throw new Error('a guide begins with a body')
    const found = bySection(guideProblems({ ...guide, reviewBy: null }, { guideIds: [], ruleIds: [], formIds: [], unitIds: [] }))
    expect(Object.keys(found).sort()).toEqual(['audience', 'basics', 'basis', 'conditions', 'papers', 'proxy', 'steps', 'words'])
    expect(Object.keys(found).every((section) => section in guideSections)).toBe(true)
  })
})
