import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { synonymGroups } from '../guides/synonyms-data.ts'
import { correctTypos } from './correct.ts'
import { exampleLanguage, exampleLexicon } from '../../../tests/search/example-lexicon.ts'
import { readPinyin } from './read-pinyin.ts'
import { coreOf } from './small-words.ts'
import { understand } from './understand.ts'

const correct = (text: string) => correctTypos(text, exampleLexicon, exampleLanguage.isWord).text
const first = (question: string, many = 1): string[] =>
  [...understand(question, exampleLexicon, exampleLanguage).points].toSorted(([, a], [, b]) => b - a).slice(0, many).map(([at]) => exampleLexicon.entries[at]?.key ?? '')

describe('misspellings', () => {
  it.each([['结混证', '结婚证'], ['高令津帖', '高龄津贴'], ['事实无人扶养儿童', '事实无人抚养儿童'], ['最低生活宝障', '最低生活保障'], ['残疾人护里补贴', '残疾人护理补贴'], ['最低生话保障', '最低生活保障']])('%s is read as %s', (typed, meant) => { expect(correct(typed)).toBe(meant) })

  it('stay where they are words of their own, and what is right is never changed', () => {
    for (const text of ['我不住县城', '公布名单', '他在广东打工', '今天天气好', '离婚登记', '复婚登记']) expect(correct(text)).toBe(text)
    for (const phrase of exampleLexicon.phrases.keys()) if (!exampleLexicon.misspelled.has(phrase)) expect(correct(phrase)).toBe(phrase)
    expect([...exampleLexicon.misspelled]).toContain('底保')
    expect(exampleLexicon.misspelled.has('公募')).toBe(false)
  })
})

describe('words typed by sound', () => {
  it.each([['dibao', '低保'], ['gaoling jintie', '高龄津贴'], ['gljt', '高龄津贴'], ['gaolinjintie', '高龄津贴'], ['dibao zenme ban', '低保'], ['低bao', '低保'], ['jiehunz', '结婚证']])('%s is %s', (typed, meant) => { expect(readPinyin(typed, exampleLexicon).text).toContain(meant) })

  it('letters that sound like nothing known stay letters', () => {
    for (const text of ['qqqq', 'xyzzy', 'drop table x']) expect(readPinyin(text, exampleLexicon).text).toBe(text)
  })
})

describe('what a question is about', () => {
  it.each([['请问五保怎么办理', '五保'], ['高龄津贴要什么材料', '高龄津贴'], ['我想申请低保', '低保'], ['怎么办', '怎么办'], ['会长换人', '会长换人']])('%s asks of %s', (question, core) => { expect(coreOf(question)).toBe(core) })

  it.each([
    ['五保', 'special-hardship'], ['吃低保', 'minimum-living'], ['扯证', 'marriage'], ['底保怎么申请', 'minimum-living'], ['高令津帖', 'old-age-allowance'], ['gljt', 'old-age-allowance'], ['退钱给国家', 'repayment'], ['離婚登記', 'divorce-application']
  ])('%s leads to %s', (question, guide) => { expect(first(question)).toEqual([guide]) })

  it('a form is first where a form is asked for, a place where a place is', () => {
    expect(exampleLexicon.entries.find(({ key }) => key === first('低保申请表下载')[0])?.title).toBeDefined()
    expect(first('低保申请表', 3)).toContain('minimum-living')
    expect(first('梅城镇民政所电话')).toEqual(['township-430923118'])
  })

  it('says which everyday word was taken for which official one', () => {
    expect(understand('五保', exampleLexicon, exampleLanguage).synonyms).toEqual([{ from: '五保', to: '特困人员' }])
  })

  it('understands anything without failing, in the same way each time, with clues that hold words only', () => {
    const odd = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...'低保五老公走了没钱离婚证gaoling80岁 &|!:*<->()\'"\\😀'), maxLength: 60 }))
    fc.assert(fc.property(odd, (question) => {
      const understood = understand(question, exampleLexicon, exampleLanguage)
      expect(understand(question, exampleLexicon, exampleLanguage)).toEqual(understood)
      for (const { ways, weight } of understood.clues) expect(weight > 0 && ways.length > 0 && ways.every((way) => way.length > 0 && way.every((word) => /[\p{L}\p{N}]/u.test(word)))).toBe(true)
      for (const [at, points] of understood.points) expect(points > 0 && at < exampleLexicon.entries.length).toBe(true)
    }), { numRuns: 300 })
  })
})

describe('the synonyms of the release', () => {
  it('are at least 150 groups, each of other words than its own, of two characters and more', () => {
    expect(synonymGroups.length).toBeGreaterThanOrEqual(150)
    expect(new Set(synonymGroups.map(({ official }) => official)).size).toBe(synonymGroups.length)
    for (const { official, everyday } of synonymGroups) expect(everyday.length > 0 && everyday.every((word) => word.length > 1 && word !== official) && new Set(everyday).size === everyday.length, official).toBe(true)
  })
})
