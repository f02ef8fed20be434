import { describe, expect, it } from 'vitest'
import { addName, copyOf, correct, dropName, emptyDraft, namesLeft } from './public-draft.ts'

const preview = (parties: string[], question: string) =>
  ({ parties, title: { masked: '低保' }, question: { masked: question }, reply: { masked: '答复如下' } })
const before = preview([], '我是张三丰')
const after = preview(['张三丰'], '我是张某某')

describe('a public copy in the making', () => {
  it('a new name masks what nobody has touched', () => {
    expect(copyOf(addName(emptyDraft, '张三丰'), after).question).toBe('我是张某某')
  })

  it('a correction by hand survives masking anew', () => {
    const draft = correct(emptyDraft, 'question', '我是村里人', before.question.masked)
    expect(copyOf(draft, after).question).toBe('我是村里人')
  })

  it('taking a correction back makes the text follow the rules again', () => {
    const once = correct(emptyDraft, 'question', '改过', before.question.masked)
    expect(correct(once, 'question', before.question.masked, before.question.masked)).toEqual(emptyDraft)
  })

  it('a listed name left standing by a hand correction is found', () => {
    expect(namesLeft(copyOf(correct(emptyDraft, 'question', '我是张三丰', after.question.masked), after))).toEqual(['张三丰'])
  })

  it('what the rules took for a name and is none may stand', () => {
    const draft = dropName(correct(emptyDraft, 'question', '我住高明乡', '我住高某某'), '高明乡')
    expect(namesLeft(copyOf(draft, preview(['高明乡'], '我住高某某')))).toEqual([])
  })

  it('a name added by mistake leaves no trace when it is taken off', () => {
    expect(dropName(addName(emptyDraft, '张三丰'), '张三丰')).toEqual(emptyDraft)
  })
})
