import { describe, expect, it } from 'vitest'
import type { CaseType } from '../case/case.ts'
import { townshipOf, townships, units } from '../routing/units.ts'
import { releaseRules } from './rehearsal-rules.ts'
import { understand } from './understand.ts'

const ownerOf = (text: string, townshipCode: string | null = null): string => understand(text, releaseRules, { township: townshipOf(townshipCode), type: null }).owner.ownerId

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
    ['殡仪馆接运遗体要多少钱', 'funeral-centre'],
    ['成立钓鱼协会登记要什么材料', 'social-organisations'],
    ['村里的路要申请道路命名和路牌', 'place-names'],
    ['慈善会的助学金怎么申请', 'charity'],
    ['低保核对结果说我名下有车，其实早卖了', 'economic-verification'],
    ['申请公开去年临时救助的资金使用情况，依法提出政府信息公开申请', 'office'],
    ['父亲去世后多领了两个月低保，怎么退缴', 'finance'],
    ['社会福利院收不收外地老人', 'welfare-home'],
    ['请问一下这个事情归哪个部门管', 'office'],
    ['小区门口的红绿灯时间太短', 'public-security']
  ])('%s', (text, ownerId) => expect(ownerOf(text)).toBe(ownerId))
})

describe('what begins at the township goes to the township the citizen chose', () => {
  it('a request for help with 低保 from 梅城镇 goes to its service centre', () => {
    const { owner } = understand('家里困难，想申请低保', releaseRules, { township: townshipOf('430923118'), type: null })
    expect(owner).toMatchObject({ ownerId: 'township-430923118', outside: false })
    expect(owner.reason).toContain('梅城镇')
  })
  it('the one chosen goes before one the text names', () => {
    expect(ownerOf('我是滔溪镇嫁过来的，想申请低保', '430923118')).toBe('township-430923118')
  })
  it('but never when the township or its village cadres are complained of', () => {
    expect(ownerOf('申请低保，村干部优亲厚友不给报', '430923118')).toBe('social-assistance')
    expect(ownerOf('想申请低保，梅城镇民政所不受理，我要投诉', '430923118')).toBe('social-assistance')
  })
  it('and a question about it is answered by the bureau, as is a request without a township', () => {
    expect(ownerOf('怎么申请低保？', '430923118')).toBe('social-assistance')
    expect(ownerOf('家里困难，想申请低保')).toBe('social-assistance')
  })
  it('and whoever draws it already asks the section why it did not come', () => {
    expect(ownerOf('我母亲的低保三个月没有到账，请帮忙查一查。', '430923118')).toBe('social-assistance')
  })
  it('a child in need comes before the papers of the household', () => {
    expect(ownerOf('孤儿想申请低保', '430923118')).toBe('township-430923118')
    expect(understand('孤儿想申请低保', releaseRules, { township: townshipOf('430923118'), type: null }).matterId).toBe('children')
  })
})

it('the county has 19 towns and 4 townships, each with its own service centre', () => {
  expect(townships.filter(({ name }) => name.endsWith('镇'))).toHaveLength(19)
  expect(townships.filter(({ name }) => name.endsWith('乡'))).toHaveLength(4)
  expect(townships.every(({ code }) => /^430923\d{3}$/.test(code))).toBe(true)
  expect(units.filter(({ kind }) => kind === 'township')).toHaveLength(23)
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
})

describe('everyday words that look like something graver', () => {
  it.each([
    ['村主任说我表姐是低保，她能评我为什么不能', 'petition', 'social-assistance'],
    ['养老院要先签合同才给我住，押金交多少', 'consultation', 'elderly-care'],
    ['押金已经交了两万，养老院不退，怎么投诉', 'petition', 'elderly-care'],
    ['在网上看到低保标准，跟村里说的不对，到底是多少', 'consultation', 'social-assistance'],
    ['政府欠我们的高龄津贴什么时候发', 'consultation', 'ageing']
  ])('%s', (text, path, ownerId) => {
    const { path: { path: found }, owner } = understand(text, releaseRules)
    expect([found, owner.ownerId]).toEqual([path, ownerId])
  })
})

describe('the type its writer chose', () => {
  const text = '我把岳母送进养老院，合同里写了保证老人安全，可是他们只想收钱，夜里没有人值班，请民政局管一管。'
  const read = (type: CaseType | null, words = text) => understand(words, releaseRules, { township: null, type })
  it.each([['complaint', 'petition'], ['report', 'enforcement'], ['consultation', 'consultation'], ['help', 'service'], ['suggestion', 'petition']] as const)(
    'tells the path where no word does: %s', (type, path) => {
      expect(read(type).path.path).toBe(path)
    })
  it('gives way to what the words say', () => {
    expect(read('suggestion', '请问高龄津贴怎么申请').type.type).toBe('consultation')
  })
  it('is guessed where nobody asked', () => {
    expect(read(null).type).toMatchObject({ type: 'help', words: [] })
  })
})
