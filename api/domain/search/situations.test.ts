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

  it.each([['我爷爷85了', 85], ['85岁', 85], ['满80', 80], ['满了80', 80], ['今年80', 80], ['今年12月', null], ['过100', 100], ['离婚30天', null], ['满30天', null], ['2026年', null], ['低保', null], ['看病花了8100了', null], ['8085了', null]])('the age in %s is %s', (text, age) => { expect(ageIn(text)).toBe(age) })

  it('each situation names items there are, by concepts nobody has left empty', () => {
    const known: ReadonlySet<string> = new Set(guideIds)
    for (const { all, age, items } of situations) expect(items.length > 0 && items.every((item) => known.has(item)) && (all.length > 0 || age !== undefined)).toBe(true)
    for (const words of Object.values(concepts)) expect(words.length > 0 && new Set(words).size === words.length).toBe(true)
  })

  it('a situation leads to its items in whatever order its concepts are said, and no more when one is left out or another forbids it', () => {
    const spoken = situations.filter(({ all, age }) => !age && all.length > 0)
    fc.assert(fc.property(fc.constantFrom(...spoken).chain((situation) => fc.tuple(fc.constant(situation), fc.shuffledSubarray([...situation.all], { minLength: situation.all.length }))), ([situation, order]) => {
      const say = (chosen: readonly (keyof typeof concepts)[]) => chosen.map((concept) => concepts[concept][0]).join('、')
      const holds = (text: string) => {
        const here = conceptsIn(text)
        return situation.all.every((concept) => here.has(concept)) && !(situation.unless ?? []).some((concept) => here.has(concept))
      }
      const whole = say(order)
      expect(situation.items.every((item) => situatedItems(whole).has(item))).toBe(holds(whole))
      const others = new Set(spoken.filter((other) => other !== situation).flatMap(({ items }) => items))
      const without = say(order.slice(1))
      if (!holds(without)) expect(situation.items.filter((item) => !others.has(item) && situatedItems(without).has(item))).toEqual([])
    }), { numRuns: 500 })
    expect(spoken.filter((situation) => situation.items.every((item) => situatedItems(situation.all.map((concept) => concepts[concept][0]).join('、')).has(item))).length).toBeGreaterThan(spoken.length * 0.8)
  })
})
