import { expect, it } from 'vitest'
import { worthAsking } from './worth-asking.ts'

const open = { mainSwitch: true, items: {} }

it('asks for what no message is left of, and at most three at once', () => {
  expect(worthAsking(['a', 'b'], open, new Map([['a', 2]]))).toEqual(['b'])
  expect(worthAsking(['a', 'b', 'c', 'd'], open, new Map())).toEqual(['a', 'b', 'c'])
})

it('never asks whoever refused for good or turned all off; whoever always allows is not asked by WeChat and gains one more', () => {
  expect(worthAsking(['a', 'b'], { mainSwitch: true, items: { a: 'reject', b: 'accept' } }, new Map([['b', 4]]))).toEqual(['b'])
  expect(worthAsking(['a'], { mainSwitch: false, items: { a: 'accept' } }, new Map())).toEqual([])
})
