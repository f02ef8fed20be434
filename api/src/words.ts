import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { townships, units } from '@minsheng/domain/routing/units.ts'

/** Cuts Chinese text into the words full-text search works on. */
export type Words = { cut: (text: string) => string[] }

// Without these the cutter takes the field's own words apart.
const fieldWords = ['城乡低保', '最低生活保障', '特困供养', '特困人员', '临时救助', '事实无人抚养', '高龄津贴', '两项补贴', '护理补贴', '五保户', '敬老院', '民政局', '民政所', '公益性公墓', '殡葬', '婚姻登记', '社会救助', '残疾证', '孤儿', '留守儿童']

/** Loads the dictionary (some 200 ms); build it once per process. */
export const createWords = (): Words => {
  const jieba = Jieba.withDict(dict)
  const own = [...fieldWords, ...townships.map(({ name }) => name), ...units.map(({ name }) => name)]
  jieba.loadDict(Buffer.from(own.map((word) => `${word} 100000 n`).join('\n')))
  return { cut: (text) => jieba.cutForSearch(text, true).map((word) => word.trim().toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word)) }
}
