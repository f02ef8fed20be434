import { describe, expect, it } from 'vitest'
import type { Preview } from '../api/preview-publication.ts'
import { correct, namesLeft, takePreview } from './public-draft.ts'

const side = (masked: string) => ({ original: masked, masked, spans: [] })
const preview = (parties: string[], question: string): Preview =>
  ({ title: side('低保'), question: side(question), reply: side('答复如下'), parties, suggestedParties: [], neverPublic: null })

describe('a public copy in the making', () => {
  it('a new name masks what nobody has touched', () => {
    const first = takePreview(null, preview([], '我是张三丰'))
    expect(takePreview(first, preview(['张三丰'], '我是张某某')).question).toBe('我是张某某')
  })

  it('a correction by hand survives masking anew', () => {
    const first = correct(takePreview(null, preview([], '我是张三丰')), 'question', '我是村里人', '我是张三丰')
    expect(takePreview(first, preview(['张三丰'], '我是张某某')).question).toBe('我是村里人')
  })

  it('taking a correction back makes the text follow the rules again', () => {
    const once = correct(takePreview(null, preview([], '原文')), 'question', '改过', '原文')
    expect(correct(once, 'question', '原文', '原文').edited).toEqual([])
  })

  it('a listed name left standing by a hand correction is found', () => {
    const draft = correct(takePreview(null, preview(['张三丰'], '我是张某某')), 'question', '我是张三丰', '我是张某某')
    expect(namesLeft(draft)).toEqual(['张三丰'])
  })
})
