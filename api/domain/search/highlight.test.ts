import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from './highlight.ts'

const chars = fc.constantFrom('低', '保', '户', 'A', 'a', '😀', '<', 'b', '>', 'İ')
const text = fc.array(chars, { maxLength: 30 }).map((parts) => parts.join(''))

describe('what was looked for is marked', () => {
  it('in stretches, never in HTML', () => {
    expect(highlight('农村低保<b>怎么办</b>', ['低保', '怎么'])).toEqual([{ text: '农村', hit: false }, { text: '低保', hit: true }, { text: '<b>', hit: false }, { text: '怎么', hit: true }, { text: '办</b>', hit: false }])
    expect(highlight('特困人员供养', ['特困人员', '人员供养'])).toEqual([{ text: '特困人员供养', hit: true }])
    expect(highlight('', ['低保'])).toEqual([])
  })

  it('the stretches are the text, none is empty, no two neighbours are alike, and marked is what was looked for and nothing else', () => {
    fc.assert(fc.property(text, fc.array(fc.array(chars, { maxLength: 3 }).map((parts) => parts.join('')), { maxLength: 4 }), (whole, words) => {
      const stretches = highlight(whole, words)
      expect(stretches.map((each) => each.text).join('')).toBe(whole)
      expect(stretches.every((each, at) => each.text !== '' && each.hit !== stretches[at - 1]?.hit)).toBe(true)
      const marks = stretches.flatMap(({ text: part, hit }) => Array.from({ length: part.length }, () => hit))
      const lower = whole.toLowerCase()
      if (lower.length !== whole.length) return
      for (let at = 0; at < whole.length; at += 1) {
        const wanted = words.some((word) => word !== '' && Array.from({ length: word.length }, (_, back) => at - back).some((from) => from >= 0 && lower.startsWith(word.toLowerCase(), from)))
        expect(marks[at]).toBe(wanted)
      }
    }))
  })
})
