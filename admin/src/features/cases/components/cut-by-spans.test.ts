import { describe, expect, it } from 'vitest'
import { cutBySpans, cutMasked } from './cut-by-spans.ts'

describe('showing what is masked', () => {
  it('the original is cut at its spans and nothing of it is lost', () => {
    const text = '我叫张三丰，电话13812345678。'
    const pieces = cutBySpans(text, [{ start: 2, end: 5, label: '姓名' }, { start: 8, end: 19, label: '电话' }])
    expect(pieces.filter(({ label }) => label).map((piece) => piece.text)).toEqual(['张三丰', '13812345678'])
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  })

  it('a text without anything to hide is one piece', () => {
    expect(cutBySpans('低保怎么申请', [])).toEqual([{ text: '低保怎么申请', label: null }])
  })

  it('replacements in the public text are marked', () => {
    expect(cutMasked('我叫张某某，电话〔电话〕。').filter(({ masked }) => masked).map(({ text }) => text)).toEqual(['张某某', '〔电话〕'])
  })
})
