import { describe, expect, it } from 'vitest'
import { boxes as everyBox } from '@minsheng/contract/case-words.ts'
import { firstBox, homeBox } from './home-box.ts'
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

describe('the box that is opened unasked', () => {
  const lying = (filled: Partial<Record<string, [count: number, overdue: number]>>) =>
    everyBox.map((box) => ({ box, count: filled[box]?.[0] ?? 0, overdue: filled[box]?.[1] ?? 0 }))
  const officer = ['case:read', 'case:handle']
  const head = ['case:read', 'case:accept', 'case:review', 'case:extend', 'case:supervise', 'case:discipline']

  it('is the own one while something lies in it', () => {
    expect(firstBox(lying({ 'to-sign': [1, 0], handling: [4, 2] }), officer)).toBe('to-sign')
  })

  it('of a clerk with nothing to sign is the one with the case in hand', () => {
    expect(firstBox(lying({ handling: [1, 0], 'correction-open': [1, 0] }), officer)).toBe('handling')
  })

  it('of the head is the one with something overdue, also when there is something to review', () => {
    expect(firstBox(lying({ 'to-review': [2, 0], handling: [2, 1] }), head)).toBe('handling')
    expect(firstBox(lying({ 'to-review': [2, 0], handling: [2, 0] }), head)).toBe('to-review')
  })

  it('is never the urgent one, which stands above it, and the own one when there is nothing anywhere', () => {
    expect(firstBox(lying({ urgent: [1, 1], handling: [1, 0] }), officer)).toBe('handling')
    expect(firstBox(lying({}), officer)).toBe('to-sign')
  })
})
