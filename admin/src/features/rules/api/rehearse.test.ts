import { expect, it } from 'vitest'
import { cutLines } from './rehearse.ts'

it('a file goes to the server in parts of two hundred lines, each knowing where it began', () => {
  const parts = cutLines(Array.from({ length: 450 }, (_each, at) => `line ${at}`).join('\n'))
  expect(parts.map(({ first, text }) => [first, text.split('\n').length])).toEqual([[0, 200], [200, 200], [400, 50]])
  expect(parts.map(({ text }) => text).join('\n').split('\n')).toHaveLength(450)
})

it('long letters make shorter parts, and empty ends none', () => {
  const letter = '信'.repeat(60_000)
  expect(cutLines([letter, letter, letter].join('\n')).map(({ first }) => first)).toEqual([0, 2])
  expect(cutLines('\n\n')).toEqual([])
})
