import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { existsSync, readFileSync } from 'node:fs'
import { findSpans } from './find-spans.ts'
import { checkCharacterOf, isId18, passesLuhn } from './identity-number.ts'
import { maskText } from './mask-text.ts'
import { maskedExamples, lookAlikes } from './examples.ts'

const facts = { parties: ['张三丰', '李四'], keep: [] }
const mask = (text: string) => maskText(text, findSpans(text, facts))
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

// Any text a citizen may put around a number; a digit directly against it would make another number of it.
const snippets = ['电话', '卡号', '账号：', '身份证', '村三组', '，', '。', '\n', '12345', '2019年', '（', '）', ' ', '😭', '-', '张三丰', '湘', 'A', 'x', '第', '元', '〔电话〕', '0737', '7222222', '一', '八', '：']
const around = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.constantFrom(...Object.values(maskedExamples).flatMap((list) => list.map(([text]) => text)), ...lookAlikes),
)
const NUMERAL = /[\d０-９零〇○一二三四五六七八九十壹贰叁肆伍陆柒捌玖幺xXｘＸ×\s\u3000\-－—–‑‐─~.．·•・)）\p{Cf}]/u
const apart = (before: string, after: string) => !NUMERAL.test([...before].at(-1) ?? '') && !NUMERAL.test([...after].at(0) ?? '') && !/^\s?[元万亿㎡平公吨立千]/.test(after)

const areas = ['430923', '110101', '310104', '440305', '650102', '820000']
const id18 = fc
  .tuple(fc.constantFrom(...areas), fc.integer({ min: 1900, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), digits(3))
  .map(([area, year, month, date, order]) => `${area}${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}${order}`)
  .map((first) => first + checkCharacterOf(first))
const card20 = fc.tuple(id18, fc.constantFrom(...'1234567'), fc.constantFrom(...'1234')).map((parts) => parts.join(''))
const mobile = fc.tuple(fc.constantFrom(...'3456789'), digits(9)).map(([second, rest]) => `1${second}${rest}`)
const bankCard = fc
  .tuple(fc.constantFrom('62', '4', '5', '3', '60', '9'), fc.integer({ min: 16, max: 19 }), digits(18))
  .map(([prefix, length, rest]) => (prefix + rest).slice(0, length - 1))
  .map((first) => first + [...'0123456789'].find((last) => passesLuhn(first + last)))

const han = '零一二三四五六七八九'
const writings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.replace(/[\dX]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  (number) => number.replace(/\d/g, (char) => han.charAt(Number(char))),
  (number) => number.toLowerCase(),
  (number) => [...number].join(' '),
]
const grouped = (sizes: readonly number[], sign: string) => (number: string) => {
  const parts: string[] = []
  let from = 0
  for (const size of sizes) {
    parts.push(number.slice(from, from + size))
    from += size
  }
  return [...parts, number.slice(from)].filter(Boolean).join(sign)
}
const idGroups = [grouped([6, 8], ' '), grouped([6, 8], '-'), grouped([6, 4, 4], '　'), grouped([3, 3, 4, 4], '·')]
const phoneGroups = [grouped([3, 4], ' '), grouped([3, 4], '-'), grouped([4, 3], ' '), grouped([3, 3], '—'), (number: string) => `+86${number}`, (number: string) => `86-${number}`]
const cardGroups = [grouped([4, 4, 4, 4], ' '), grouped([4, 4, 4, 4], '-'), grouped([6], ' ')]

const disappears = (number: fc.Arbitrary<string>, ways: readonly ((number: string) => string)[]) =>
  fc.assert(
    fc.property(around, number, fc.constantFrom(...ways), around, (before, plain, write, after) => {
      fc.pre(apart(before, after))
      const written = write(plain)
      const spans = findSpans(before + written + after, facts)
      // Each character of the number is covered, by whatever kind: nothing of it is left to read.
      for (let at = before.length; at < before.length + written.length; at += 1)
        if (/[\dX０-９零一二三四五六七八九]/.test((before + written)[at] as string)) expect(spans.some(({ start, end }) => start <= at && at < end), written).toBe(true)
    }),
    { numRuns: 1500 },
  )

describe('whatever stands around it, however it is written, nothing of it is published:', () => {
  it('an ID number', () => disappears(id18, [...writings, ...idGroups]))
  it('a disability card number', () => disappears(card20, [...writings, ...idGroups]))
  it('a mobile number', () => disappears(mobile, [...writings, ...phoneGroups]))
  it('a bank card number', () => disappears(bankCard, [...writings.slice(0, 3), ...cardGroups]))
  it('a party’s name', () => disappears(fc.constant('张三丰'), [(name) => name, (name) => [...name].join(' ')]))
})

it('an ID number is recognised inside a longer row of digits', () => {
  fc.assert(
    fc.property(digits(5), id18, digits(5), (before, id, after) => {
      expect(mask(before + id + after)).not.toContain(id)
    }),
  )
})

it('a wrong check character is not taken for a valid one', () => {
  fc.assert(fc.property(id18, fc.constantFrom(...'0123456789X'), (id, last) => {
    expect(isId18(id.slice(0, 17) + last)).toBe(last === id[17])
  }))
})

it('masked text is masked no further, and spans are sorted, apart and inside the text', () => {
  const text = fc.array(fc.oneof(around, id18, card20, mobile, bankCard, digits(7), digits(15)), { maxLength: 8 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (original) => {
      const spans = findSpans(original, facts)
      for (const [index, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(original.length)
      }
      const masked = maskText(original, spans)
      expect(findSpans(masked, facts).map(({ start, end }) => masked.slice(start, end))).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

const messages = new URL('../../../../shared/data/messages.jsonl', import.meta.url)
it.skipIf(!existsSync(messages))('3,544 real messages: masked once is masked for good, and numbers the eye would find are gone', { timeout: 120_000 }, () => {
  const texts = readFileSync(messages, 'utf8').trim().split('\n').flatMap((line) => {
    const { title, body, reply } = JSON.parse(line) as { title: string; body: string; reply?: string }
    return [title, body, reply ?? '']
  })
  expect(texts.length).toBe(3544 * 3)
  for (const text of texts) {
    const masked = mask(text)
    expect(findSpans(masked, facts), masked).toEqual([])
    expect(masked).not.toMatch(/(?<![\d-])1[3-9]\d{9}(?![\d-])/)
    // An office's own numbers, given out after a word that says so, stay.
    const unannounced = masked.replace(/(?:电话|热线|座机)[^。；;]{0,60}/g, '')
    expect(unannounced).not.toMatch(/(?<![\d-])0[3-9]\d{2}[-—－]+[2-8]\d{6,7}(?![\d-])/)
  }
})
