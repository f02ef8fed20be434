import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideIds } from '../guides/guide-ids.ts'
import { concepts } from './concepts.ts'
import { ageIn, conceptsIn, situatedItems, situations } from './situations.ts'

const best = (text: string): string[] => [...situatedItems(text)].toSorted(([, a], [, b]) => b - a).map(([id]) => id)

describe('what a sentence is about by what stands in it together', () => {
  it.each([
    ['老公走了家里没钱娃娃上学', ['temporary-aid-spending', 'minimum-living', 'unattended-child']], ['男人病死了带着两个崽没收入', ['temporary-aid-spending', 'minimum-living', 'unattended-child']],
    ['爹死了娘改嫁了', ['unattended-child']], ['没儿没女没得收入', ['special-hardship']], ['奶奶瘫了', ['elderly-service-subsidy']], ['堂客打我', ['violence-shelter']], ['核对说我有车早卖了', ['verification-objection']]
  ])('%s leads to %j first', (text, items) => { expect(best(text).slice(0, items.length)).toEqual(items) })

  it('one thing alone is no situation: a spouse, a child, money', () => {
    for (const text of ['老公', '娃娃', '没钱', '打工', '敬老院']) expect(best(text)).toEqual([])
  })

  it.each([['我爷爷85了', 85], ['85岁', 85], ['满80', 80], ['满了80', 80], ['今年80', 80], ['今年12月', null], ['过100', 100], ['离婚30天', null], ['满30天', null], ['2026年', null], ['低保', null]])('the age in %s is %s', (text, age) => { expect(ageIn(text)).toBe(age) })

  it('each situation names items there are, by concepts nobody has left empty', () => {
    const known: ReadonlySet<string> = new Set(guideIds)
    for (const { all, age, items } of situations) expect(items.length > 0 && items.every((item) => known.has(item)) && (all.length > 0 || age !== undefined)).toBe(true)
    for (const words of Object.values(concepts)) expect(words.length > 0 && new Set(words).size === words.length).toBe(true)
  })

  it('a situation holds exactly when all its concepts are said, in whatever order', () => {
    const kinds = Object.keys(concepts) as (keyof typeof concepts)[]
    fc.assert(fc.property(fc.shuffledSubarray(kinds, { maxLength: 4 }), (chosen) => {
      const text = chosen.map((concept) => concepts[concept][0]).join('、')
      const here = conceptsIn(text)
      expect(chosen.every((concept) => here.has(concept))).toBe(true)
      const expected = new Set(situations.filter(({ all, unless = [], age }) => !age && all.every((concept) => here.has(concept)) && !unless.some((concept) => here.has(concept))).flatMap(({ items }) => items))
      expect(new Set(situatedItems(text).keys())).toEqual(expected)
    }))
  })
})
