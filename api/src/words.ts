import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { synonymGroups } from '@minsheng/domain/guides/synonyms-data.ts'
import { townships, units } from '@minsheng/domain/routing/units.ts'

/** Cuts Chinese text into the words full-text search works on, and knows what is a word of the language. */
export type Words = { cut: (text: string) => string[], isWord: (text: string) => boolean }

// Without these the cutter takes the field's own words apart.
const fieldWords = [
  '城乡低保', '最低生活保障', '特困供养', '特困人员', '临时救助', '事实无人抚养', '高龄津贴', '两项补贴', '护理补贴', '五保户', '敬老院', '民政局', '民政所', '公益性公墓', '殡葬', '婚姻登记', '社会救助', '残疾证', '孤儿', '留守儿童',
  '低保边缘', '刚性支出', '急难型', '支出型', '离婚冷静期', '冷静期', '结婚证', '离婚证', '收养登记', '优待证', '适老化', '民政通', '民非', '社会团体', '募捐', '骨灰堂', '生态安葬', '信息公开', '退缴', '核对授权', '自理能力', '困境儿童', '未成年人'
]
const LONGEST = 6

const everydayWords = synonymGroups.flatMap(({ official, everyday }) => [official, ...everyday]).filter((word) => word.length > 1 && word.length <= LONGEST && /^[一-龥]+$/.test(word) && !/[了的没不我]/.test(word))

/** Loads the dictionary (some 200 ms); build it once per process. */
export const createWords = (): Words => {
  const jieba = Jieba.withDict(dict)
  const own = new Set([...fieldWords, ...everydayWords, ...townships.map(({ name }) => name), ...units.map(({ name }) => name)])
  jieba.loadDict(Buffer.from([...own].map((word) => `${word} 100000 n`).join('\n')))
  return {
    cut: (text) => jieba.cutForSearch(text, true).map((word) => word.trim().toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word)),
    isWord: (text) => text.length > 1 && jieba.cut(text, false).length === 1
  }
}
