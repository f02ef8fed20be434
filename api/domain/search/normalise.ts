import { traditional } from './traditional.ts'

const HAN_DIGITS = '零一二三四五六七八九'
const digitOf = (char: string): number => char === '两' ? 2 : HAN_DIGITS.indexOf(char)

const numberOf = (tens: string, ones: string): number => (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones))

// 八十岁, 满八十, 八十了 and 80岁 are one age; 三十天 one span. Numbers of names (五保, 两项补贴, 一门受理) stay as they are written.
const AGE = /([一二三四五六七八九]?)十([一二三四五六七八九]?)(?=多?(?:几)?(?:周岁|岁|多岁|几岁|了|天|日|多了|的))|(?<=满|满了|过了|快|今年)([一二三四五六七八九]?)十([一二三四五六七八九]?)/g
const HUNDRED = /一百零?([一二三四五六七八九])?(?=多?(?:周岁|岁|了))|(?<=满|满了|过|过了|快|今年)一百|(?<![一-龥])百(?=岁)/g

const withNumbers = (text: string): string => text
  .replace(AGE, (_, tens: string | undefined, ones: string | undefined, fullTens: string | undefined, fullOnes: string | undefined) => String(numberOf(tens ?? fullTens ?? '', ones ?? fullOnes ?? '')))
  .replace(HUNDRED, (_, ones: string | undefined) => String(100 + (ones === undefined ? 0 : digitOf(ones))))
  .replace(/周岁/g, '岁').replace(/(\d)[多几](?=岁|了)/g, '$1')

/**
 * What somebody typed or what something is called, in one spelling: half width, small letters, simplified characters, ages in
 * digits, one blank where signs stood and none between Chinese characters. Doing it twice changes nothing.
 */
export const normalise = (text: string): string => {
  const simple = [...text.normalize('NFKC').toLowerCase()].map((char) => traditional.get(char) ?? char).join('')
  const plain = simple.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return withNumbers(plain.replace(/(?<=[一-龥]) (?=[一-龥\d])|(?<=\d) (?=[一-龥])/g, ''))
}
