import { describe, expect, it } from 'vitest'
import { boxes as everyBox } from '@minsheng/contract/case-words.ts'
import { homeBox } from './home-box.ts'
import { ownBoxes } from './own-boxes.ts'

const boxes = [{ box: 'to-accept', count: 0 }, { box: 'handling', count: 0 }, { box: 'to-review', count: 2 }, { box: 'all', count: 9 }] as const
const filled = (count: number) => everyBox.map((box) => ({ box, count }))
const shown = (count: number, verbs: readonly string[]) => ownBoxes(filled(count), verbs).map(({ box }) => box)

describe('the boxes a person sees', () => {
  it('an officer keeps the own empty box, not the empty box of the intake desk', () => {
    expect(ownBoxes(boxes, ['case:read', 'case:handle']).map(({ box }) => box)).toEqual(['handling', 'to-review'])
  })

  it('the intake desk sees its own box also when it is empty', () => {
    expect(ownBoxes(boxes, ['case:accept']).map(({ box }) => box)).toContain('to-accept')
  })

  it('every place where work waits is shown as soon as something lies there, the urgent one first', () => {
    expect(shown(1, ['case:read'])).toEqual(everyBox.filter((box) => box !== 'all' && box !== 'finished'))
    expect(shown(1, [])[0]).toBe('urgent')
  })

  it('a leader keeps the boxes that wait for a leader, a legal reviewer theirs', () => {
    expect(shown(0, ['case:arbitrate', 'case:extend', 'case:review', 'case:supervise'])).toEqual(['objected', 'extension-asked', 'to-review', 'supervised'])
    expect(shown(0, ['case:vet', 'publication:prepare'])).toEqual(['legal-review', 'to-publish'])
  })

  it('the day starts with the box whose work nobody else does', () => {
    expect(homeBox(['case:read', 'case:handle', 'case:review'])).toBe('to-review')
    expect(homeBox(['case:read', 'case:vet', 'publication:publish'])).toBe('legal-review')
    expect(homeBox(['case:read', 'case:supervise'])).toBe('supervised')
    expect(homeBox(['case:read'])).toBe('all')
  })
})
