import { describe, expect, it } from 'vitest'
import { addName, choicesOf, copyOf, correct, decidedText, dropName, emptyDraft, keepPlace, namesLeft, placeOf, saidOf, unexplained } from './public-draft.ts'

const side = (original: string, masked = original, spans: { kind: string, form: string, start: number, end: number }[] = []) => ({ original, masked, spans })
const preview = (parties: string[], question = side('我是张三丰，电话13873712345')) => ({ parties, title: side('低保'), question, reply: side('答复如下') })
const name = { kind: 'name', form: '张某某', start: 2, end: 5 }
const phone = { kind: 'phone', form: '〔电话〕', start: 8, end: 19 }
const before = preview([], side('我是张三丰，电话13873712345', '', [phone]))
const after = preview(['张三丰'], side('我是张三丰，电话13873712345', '', [name, phone]))

describe('a public copy in the making', () => {
  it('a new name masks what nobody has touched', () => {
    expect([copyOf(emptyDraft, before).question, copyOf(addName(emptyDraft, '张三丰'), after).question]).toEqual(['我是张三丰，电话〔电话〕', '我是张某某，电话〔电话〕'])
  })

  it('a correction by hand survives masking anew, and is sent as text', () => {
    const draft = correct(emptyDraft, 'question', '我是村里人', '…')
    expect(copyOf(draft, after).question).toBe('我是村里人')
    expect(saidOf(draft, after)).toMatchObject({ question: '我是村里人', spans: { title: [], reply: [] } })
    expect(saidOf(draft, after).spans).not.toHaveProperty('question')
  })

  it('taking a correction back makes the text follow the decisions again', () => {
    const decided = decidedText('question', emptyDraft, after)
    expect(correct(correct(emptyDraft, 'question', '改过', decided), 'question', decided, decided)).toEqual(emptyDraft)
  })

  it('a listed name left standing by a hand correction is found', () => {
    expect(namesLeft(correct(emptyDraft, 'question', '我是张三丰', '…'), after)).toEqual(['张三丰'])
  })

  it('what the rules took for a name and is none may stand, and is not sent as one', () => {
    const draft = dropName(emptyDraft, '张三丰')
    expect([copyOf(draft, after).question, namesLeft(draft, after), saidOf(draft, after).parties]).toEqual(['我是张三丰，电话〔电话〕', [], []])
  })

  it('a name added by mistake leaves no trace when it is taken off', () => {
    expect(dropName(addName(emptyDraft, '张三丰'), '张三丰')).toEqual(emptyDraft)
  })

  it('a place is kept only with a reason, and masked again when it is taken back', () => {
    const open = keepPlace(emptyDraft, placeOf('question', phone), '')
    expect([unexplained(open, after), copyOf(open, after).question]).toEqual([1, '我是张某某，电话13873712345'])
    const explained = keepPlace(open, placeOf('question', phone), '值班电话')
    expect([unexplained(explained, after), choicesOf('question', explained, after.question)[1]]).toMatchObject([0, { action: 'keep', reason: '值班电话' }])
    expect(keepPlace(explained, placeOf('question', phone), null)).toEqual(emptyDraft)
  })

  it('words a person marks are hidden or reworded wherever they stand, never over half of what the rules found', () => {
    const draft = { ...emptyDraft, marks: [{ text: '我是', words: '' }, { text: '电话', words: '联系方式' }, { text: '45', words: '' }] }
    expect(copyOf(draft, after).question).toBe('〔略〕张某某，联系方式〔电话〕')
  })

  it('a name kept for a reason is not called left over', () => {
    expect(namesLeft(keepPlace(emptyDraft, placeOf('question', name), '在职干部'), after)).toEqual([])
  })
})
