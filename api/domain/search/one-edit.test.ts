import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneEdit } from './one-edit.ts'

const letters = fc.string({ unit: fc.constantFrom('低', '保', '户', '金'), maxLength: 6 })

/** Every text one step away, by trying them all. */
const stepsFrom = (text: string): Set<string> => {
  const steps = new Set<string>()
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    for (const char of '低保户金') steps.add(before + char + after).add(before + char + after.slice(1))
    steps.add(before + after.slice(1)).add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
  }
  steps.delete(text)
  return steps
}

describe('one slip of the finger', () => {
  it('is exactly a character more, less, other, or two changed places', () => {
    fc.assert(fc.property(letters, letters, (a, b) => { expect(isOneEdit(a, b)).toBe(stepsFrom(a).has(b)) }), { numRuns: 2_000 })
  })
})
