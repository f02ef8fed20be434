import { describe, expect, it } from 'vitest'
import { suggestUnit, type Routable, type RoutingRule } from './route-case.ts'
import { routingRules } from './routing-rules.ts'
import { townships, units } from './units.ts'

const item = (text: string, over: Partial<Routable> = {}): Routable => ({ text, type: 'consultation', townshipCode: null, ...over })
const unitFor = (text: string, over: Partial<Routable> = {}) => suggestUnit(item(text, over), routingRules)?.unitId ?? null

describe('each matter is proposed to the unit that answers for it', () => {
  it.each([
    ['我们想在5月20日办结婚登记，需要带户口簿吗？', 'marriage-registry'],
    ['结婚证丢了，在外地打工能不能补领结婚证', 'marriage-registry'],
    ['过了离婚冷静期一个月没去领，还算数吗', 'marriage-registry'],
    ['父亲83岁，高龄津贴三个月没到账', 'ageing'],
    ['老年人优待证在哪里办', 'ageing'],
    ['镇上敬老院的伙食太差', 'elderly-care'],
    ['想给失能的母亲申请居家养老', 'elderly-care'],
    ['低保被停了，没有人告诉我原因', 'social-assistance'],
    ['五保户过世后房子怎么处理', 'social-assistance'],
    ['孩子父亲去世母亲改嫁，事实无人抚养怎么申请', 'child-welfare'],
    ['想收养一个孩子要什么手续', 'child-welfare'],
    ['桥洞下面有个流浪的老人，天冷了没人管', 'rescue-station'],
    ['重度残疾人护理补贴什么时候发', 'social-affairs'],
    ['公墓收清洁包干费合理吗', 'funeral-centre'],
    ['殡仪馆接运遗体要多少钱', 'funeral-centre'],
    ['成立钓鱼协会登记要什么材料', 'social-organisations'],
    ['村里的路要申请道路命名和路牌', 'place-names'],
    ['慈善会的助学金怎么申请', 'charity'],
    ['低保核对结果说我名下有车，其实早卖了', 'economic-verification'],
    ['申请公开去年临时救助的资金使用情况，依法提出政府信息公开申请', 'office'],
    ['父亲去世后多领了两个月低保，怎么退缴', 'finance'],
    ['社会福利院收不收外地老人', 'welfare-home'],
  ])('%s', (text, unitId) => expect(unitFor(text)).toBe(unitId))

  it('and what no rule knows is left to the first receiver', () => {
    expect(unitFor('小区门口的红绿灯时间太短')).toBeNull()
    expect(suggestUnit(item('低保'), [])).toBeNull()
  })
})

describe('what begins at the township goes to the township the citizen named', () => {
  const help = { type: 'help', townshipCode: '430923118' }
  it('a request for help with 低保 from 梅城镇 goes to its service centre', () => {
    const suggestion = suggestUnit(item('家里困难，想申请低保', help), routingRules)
    expect(suggestion).toMatchObject({ unitId: 'township-430923118', words: ['申请低保'] })
    expect(suggestion?.reason).toContain('梅城镇')
  })
  it('but never when the township or its village cadres are complained of', () => {
    expect(unitFor('申请低保，村干部优亲厚友不给报', help)).toBe('social-assistance')
    expect(unitFor('想申请低保，民政所不受理', help)).toBe('social-assistance')
    expect(unitFor('想申请低保', { ...help, type: 'complaint' })).toBe('social-assistance')
  })
  it('and a question about it is answered by the bureau, as is one without a township', () => {
    expect(unitFor('怎么申请低保', { townshipCode: '430923118' })).toBe('social-assistance')
    expect(unitFor('想申请低保', { type: 'help' })).toBe('social-assistance')
  })
  it('a child in need comes before the papers of the household', () => {
    expect(unitFor('孤儿想申请低保', help)).toBe('child-welfare')
  })
})

describe('the table', () => {
  const two: readonly RoutingRule[] = [
    { unitId: 'first', words: ['甲'], types: ['help'], reason: '甲类' },
    { unitId: 'second', words: ['甲', '乙'], unless: ['丙'], reason: '乙类' },
    { unitId: 'rest', words: [], townships: ['430923101'], reason: '其他' },
  ]
  it('is read from the top, the first line that fits wins', () => {
    expect(suggestUnit(item('甲乙', { type: 'help' }), two)?.unitId).toBe('first')
    expect(suggestUnit(item('乙甲'), two)).toEqual({ unitId: 'second', reason: '乙类', words: ['甲', '乙'] })
  })
  it('passes over a line whose excluded word is there, and a line without words needs only its conditions', () => {
    expect(suggestUnit(item('乙丙'), two)).toBeNull()
    expect(suggestUnit(item('乙丙', { townshipCode: '430923101' }), two)).toEqual({ unitId: 'rest', reason: '其他', words: [] })
  })
  it('sends only to units that exist, gives every line a reason, and every line of the bureau can be reached', () => {
    const known = new Set(units.filter(({ kind }) => kind !== 'bureau').map(({ id }) => id))
    for (const rule of routingRules) {
      expect(known, rule.unitId).toContain(rule.unitId)
      expect(rule.reason.length).toBeGreaterThan(5)
      expect(rule.words.length).toBeGreaterThan(0)
    }
    const reached = new Set(
      routingRules.flatMap((rule) =>
        rule.words.map((word) => unitFor(word, { type: rule.types?.[0] ?? 'consultation', townshipCode: rule.townships?.[0] ?? null })),
      ),
    )
    expect([...known].filter((id) => !reached.has(id))).toEqual([])
  })
  it('no line repeats a word', () => {
    for (const { words, unitId } of routingRules) expect(new Set(words).size, unitId).toBe(words.length)
  })
})

it('the county has 19 towns and 4 townships, each with its own service centre', () => {
  expect(townships.filter(({ name }) => name.endsWith('镇'))).toHaveLength(19)
  expect(townships.filter(({ name }) => name.endsWith('乡'))).toHaveLength(4)
  expect(townships.every(({ code }) => /^430923\d{3}$/.test(code))).toBe(true)
  expect(units.filter(({ kind }) => kind === 'township')).toHaveLength(23)
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
})
