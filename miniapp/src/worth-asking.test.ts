import { expect, it } from 'vitest'
import { withAllowed, worthAsking } from './worth-asking.ts'

const open = { mainSwitch: true, items: {} }

it('asks for what no message is left of, and not again for what was just allowed', () => {
  expect(worthAsking(['a', 'b'], open, new Map([['a', 2]]))).toEqual(['b'])
  const left = withAllowed(new Map([['a', 2]]), [{ templateId: 'a', choice: 'accept' }, { templateId: 'b', choice: 'accept' }, { templateId: 'c', choice: 'reject' }])
  expect([...left]).toEqual([['a', 3], ['b', 1]])
  expect(worthAsking(['a', 'b', 'c'], open, left)).toEqual(['c'])
})

it('never asks whoever refused for good or turned all off; whoever always allows is not asked by WeChat and gains one more', () => {
  expect(worthAsking(['a', 'b'], { mainSwitch: true, items: { a: 'reject', b: 'accept' } }, new Map([['b', 4]]))).toEqual(['b'])
  expect(worthAsking(['a'], { mainSwitch: false, items: { a: 'accept' } }, new Map())).toEqual([])
})
