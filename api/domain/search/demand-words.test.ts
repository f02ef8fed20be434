import { describe, expect, it } from 'vitest'
import { meaningOf, wordsToKeep } from './demand-words.ts'
import { exampleLanguage, exampleLexicon } from '../../../tests/search/example-lexicon.ts'

const kept = (question: string) => wordsToKeep(question, exampleLexicon)
const meaning = (words: string) => meaningOf(words, exampleLexicon, exampleLanguage)

describe('what is kept of a search', () => {
  it.each(['五保怎么办理', '老公走了家里没钱娃娃上学', '高龄津贴', '和老公离婚', '结婚证丢了', '养老院多少钱', '马路镇民政所', '满80岁补贴', '遗属补助', '护理假'])('%s is kept', (question) => { expect(kept(question)).not.toBeNull() })

  it.each([
    '张三低保', '张建国的低保', '刘满香', '刘满香低保停了', '我叫刘满香低保停了', '老公刘建军打我', '大福镇七里村张三丰', '查张三丰的婚姻', '13873712345', '低保 138 7371 2345', '430923194703152426', '一三八七三七一二三四五', '微信wx_123abc',
    '安化县梅城镇十里村五组12号', 'zhangsanfeng', '我的卡号6222021234567890128', '我屋里三个崽两个读书老公在矿上出了事堂客走了家里老娘瘫在床上没得法了'
  ])('nothing of %s is kept', (question) => { expect(kept(question)).toBeNull() })

  it('nothing is kept of nothing', () => { for (const question of ['', '？？', '😀']) expect(kept(question)).toBeNull() })
})

describe('wordings that mean the same', () => {
  it('are one, whatever the order and the asking', () => {
    expect(new Set(['五保怎么办理', '五保户', '请问五保要什么材料'].map(meaning)).size).toBe(1)
    expect(meaning('高龄津贴 低保')).toBe(meaning('低保高龄津贴'))
    expect(meaning('五保')).not.toBe(meaning('低保'))
    expect(meaning('遗属补助')).not.toBe(meaning('护理假'))
  })
})
