import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, mergeFields } from './merge.ts'

const base = { title: '原题', html: '<p>原文</p>', pinned: false, fileIds: ['a'] }

describe('two people at the same words', () => {
  it('who changed different fields lose nothing of either', () => {
    const { merged, clashes, taken } = mergeFields(base, { ...base, title: '我改的题' }, { ...base, html: '<p>他改的文</p>' })
    expect(merged).toEqual({ ...base, title: '我改的题', html: '<p>他改的文</p>' })
    expect(clashes).toEqual([])
    expect(taken).toEqual(['html'])
  })

  it('who changed the same field differently are shown both, and nothing is thrown away before somebody decides', () => {
    const { merged, clashes } = mergeFields(base, { ...base, title: '甲' }, { ...base, title: '乙' })
    expect(clashes).toEqual([{ field: 'title', mine: '甲', theirs: '乙' }])
    expect(merged.title).toBe('甲')
    expect(decide(merged, clashes, ['title']).title).toBe('乙')
    expect(decide(merged, clashes, []).title).toBe('甲')
  })

  it('what the server cleaned when it kept it is no change of theirs', () => {
    const kept = { ...base, html: '<p>原文</p>\n' }
    expect(mergeFields(base, { ...base, html: '<p>我改的文</p>' }, { ...kept, title: '他改的题' }, kept)).toEqual({ merged: { ...base, html: '<p>我改的文</p>', title: '他改的题' }, clashes: [], taken: ['title'] })
  })

  it('who changed it alike do not disagree', () => {
    expect(mergeFields(base, { ...base, pinned: true }, { ...base, pinned: true }).clashes).toEqual([])
  })

  const words = fc.record({ title: fc.constantFrom('a', 'b', 'c'), html: fc.constantFrom('x', 'y', 'z'), fileIds: fc.array(fc.constantFrom('1', '2'), { maxLength: 2 }) })
  it('for any three texts each field is mine, theirs or a clash, as the two changes taken one by one say', () => {
    fc.assert(fc.property(words, words, words, (start, mine, theirs) => {
      const { merged, clashes } = mergeFields(start, mine, theirs)
      for (const field of ['title', 'html', 'fileIds'] as const) {
        const [was, byMe, byThem] = [start, mine, theirs].map((each) => JSON.stringify(each[field]))
        const disagree = byMe !== was && byThem !== was && byMe !== byThem
        expect(clashes.some((clash) => clash.field === field)).toBe(disagree)
        expect(JSON.stringify(merged[field])).toBe(byMe === was ? byThem : byMe)
      }
    }))
  })
})
