import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSpans } from '../masking/find-spans.ts'
import { maskText } from '../masking/mask-text.ts'
import { spanKinds } from '../masking/span.ts'
import { acceptAll, type CopySpan, renderCopy, spanFault, spansOfText } from './copy-spans.ts'

const text = '我叫刘满香，电话13873712345，身份证430923194703152426，家在大溪村三组。'
const found = findSpans(text, { parties: ['刘满香'], keep: [] })
const span = (over: Partial<CopySpan>): CopySpan => ({ start: 0, end: 1, kind: 'other', action: 'mask', words: null, reason: null, origin: 'person', ...over })
const deciding = (kind: CopySpan['kind'], over: Partial<CopySpan>) => acceptAll(found).map((each) => each.kind === kind ? { ...each, ...over } : each)

describe('a public text rendered from decided spans', () => {
  it('is the masked text when every proposal of the rules is taken', () => {
    expect(renderCopy(text, acceptAll(found))).toBe(maskText(text, found))
    expect(spanFault(text, found, acceptAll(found))).toBeNull()
  })
  it('shows what was kept, puts words where it was reworded and 〔略〕 where a person marked it', () => {
    expect(renderCopy('本村唯一的百岁老人住敬老院', [span({ start: 0, end: 9, action: 'reword', words: '一位老人' }), span({ start: 10, end: 13 })])).toBe('一位老人住〔略〕')
    expect(renderCopy(text, deciding('phone', { action: 'keep', reason: '是值班电话' }))).toContain('13873712345')
  })
})

describe('what is refused', () => {
  const table: readonly [string, readonly CopySpan[], string][] = [
    ['a find nobody decided on', acceptAll(found).slice(1), 'undecided'],
    ['a phone kept without a reason', deciding('phone', { action: 'keep' }), 'reason-missing'],
    ['a phone kept for a blank reason', deciding('phone', { action: 'keep', reason: '  ' }), 'reason-missing'],
    ['an identity number kept for whatever reason', deciding('id-card', { action: 'keep', reason: '已公布过' }), 'never-kept'],
    ['an identity number kept as something else', deciding('id-card', { kind: 'other', action: 'keep', reason: '已公布过' }), 'undecided'],
    ['a rewording without words', deciding('name', { action: 'reword' }), 'words-missing'],
    ['spans out of order', acceptAll(found).toReversed(), 'misplaced'],
    ['a span beyond the text', [span({ start: 0, end: 999 })], 'misplaced'],
    ['an empty span', [span({ start: 3, end: 3 })], 'misplaced'],
    ['a find masked but for its last sign', deciding('id-card', { end: (found.find(({ kind }) => kind === 'id-card')?.end ?? 0) - 1 }), 'undecided']
  ]
  for (const [what, spans, fault] of table) it(what, () => expect(spanFault(text, found, spans)).toBe(fault))
  it('not a find hidden by two neighbouring spans, nor a name kept with a reason', () => {
    const id = found.find(({ kind }) => kind === 'id-card')
    const halves = acceptAll(found).flatMap((each) => each.start === id?.start ? [{ ...each, end: each.start + 9 }, { ...each, start: each.start + 9 }] : [each])
    expect(spanFault(text, found, halves)).toBeNull()
    expect(spanFault(text, found, deciding('name', { action: 'keep', reason: '在职干部履职' }))).toBeNull()
  })
})

describe('properties', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }), fc.constantFrom(...spanKinds), fc.constantFrom('mask' as const, 'reword' as const)), { maxLength: 6 })
  it('no sign of a masked or reworded stretch is left, and every other sign stays in order', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 50, maxLength: 60 }), spans, (original, raw) => {
      let at = 0
      const decided = raw.map(([gap, length, kind, action]): CopySpan => {
        const start = at + gap % 7
        at = start + length
        return span({ start, end: at, kind: kind === 'name' ? 'phone' : kind, action, words: action === 'reword' ? '〔改〕' : null })
      }).filter(({ end }) => end <= original.length)
      const outside = [...original].filter((_sign, i) => !decided.some(({ start, end }) => i >= start && i < end)).join('')
      expect(renderCopy(original, decided).replace(/〔[^〕]*〕/g, '')).toBe(outside)
    }), { numRuns: 500 })
  })
  it('a text written by hand is what comes out, whatever it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (byHand) => { expect(renderCopy(text, spansOfText(text, found, byHand))).toBe(byHand) }), { numRuns: 300 })
  })
})
