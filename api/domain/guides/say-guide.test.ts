import { describe, expect, it } from 'vitest'
import { guides } from './catalogue/guides.ts'
import { sayBasis, sayLimits } from './say-guide.ts'

const cited = { law: '某条例', article: null, docNo: null, verified: true }
const lawful = { text: '30个工作日', ruleIds: ['R07'] }

describe('a law as it is cited', () => {
  it.each([
    [{ article: '第三十三条' }, '《某条例》第三十三条'], [{ article: '47' }, '《某条例》第47条'], [{ article: '四十七' }, '《某条例》第四十七条'], [{ article: '第八条、第十条' }, '《某条例》第八条、第十条'],
    [{ article: '一、明确保障对象' }, '《某条例》一、明确保障对象'], [{ docNo: '国令第1号' }, '《某条例》（国令第1号）'], [{ law: '《某法》' }, '《某法》']
  ])('%j', (given, words) => { expect(sayBasis({ ...cited, ...given })).toBe(words) })

  it('says 第 and 条 once, whatever guide of this release it is', () => {
    const said = guides.flatMap(({ basis, fee }) => [...basis, ...(fee.basis ? [fee.basis] : [])].map(sayBasis))
    expect(said.filter((words) => /第第|条条|《《/.test(words))).toEqual([])
    expect(said.length).toBeGreaterThan(56)
  })
})

describe('how long it takes, as it may be told', () => {
  it('calls a promise only what the bureau has confirmed', () => {
    expect(sayLimits({ lawful, promised: { text: '20个工作日', confirmed: true } })).toEqual([{ what: '我们承诺', text: '20个工作日' }, { what: '法律规定', text: '30个工作日' }])
    expect(sayLimits({ lawful, promised: { text: '20个工作日', confirmed: false } })).toEqual([{ what: '法律规定', text: '30个工作日' }, { what: '打算做到（本局还没有确认，不算数）', text: '20个工作日' }])
  })

  it('does not say twice what the law says, and nothing where nothing is known', () => {
    expect(sayLimits({ lawful, promised: { text: lawful.text, confirmed: false } })).toEqual([{ what: '法律规定', text: '30个工作日' }])
    expect(sayLimits({ lawful: null, promised: null })).toEqual([])
  })
})
