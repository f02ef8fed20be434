import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinAnswers, splitFilled } from './answers.ts'
import { exampleFilled } from './example-filled.ts'
import { forms } from './forms.ts'

it('what was filled in is the same after it has travelled', () => {
  fc.assert(fc.property(fc.constantFrom(...forms), fc.boolean(), (form, longest) => {
    const filled = exampleFilled(form, longest)
    expect(joinAnswers(splitFilled(filled))).toEqual(filled)
  }))
  expect(splitFilled({ a: '1', b: ['x'], c: [{ d: '2' }], e: [] })).toEqual({ texts: { a: '1' }, choices: { b: ['x'] }, rows: { c: [{ d: '2' }] } })
})
