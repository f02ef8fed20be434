import { describe, expect, it } from 'vitest'
import { ownBoxes } from './own-boxes.ts'

const boxes = [{ box: 'to-accept', count: 0 }, { box: 'handling', count: 0 }, { box: 'to-review', count: 2 }, { box: 'all', count: 9 }] as const

describe('the boxes a person sees', () => {
  it('an officer keeps the own empty box, not the empty box of the intake desk', () => {
    expect(ownBoxes(boxes, ['case:read', 'case:handle']).map(({ box }) => box)).toEqual(['handling', 'to-review'])
  })

  it('the intake desk sees its own box also when it is empty', () => {
    expect(ownBoxes(boxes, ['case:accept']).map(({ box }) => box)).toContain('to-accept')
  })
})
