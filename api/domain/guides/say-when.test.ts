import { describe, expect, it } from 'vitest'
import type { GuideQuestion, When } from './guide.ts'
import { bySituation, sayWhen } from './say-when.ts'

const question = (id: string, text: string): GuideQuestion => ({ id, text, help: null, many: false, when: [], answers: [{ id: 'a', text: '甲' }, { id: 'b', text: '乙' }] })
const questions = [question('one', '第一问？'), question('two', '第二问')]
const clause = (name: string, ...chosen: string[]) => ({ question: name, in: chosen })

describe('a condition in words', () => {
  it.each<[string, When, string]>([
    ['what always applies', [], ''], ['one answer', [[clause('one', 'a')]], '“第一问？”答“甲”'], ['one of several answers', [[clause('one', 'a', 'b')]], '“第一问？”答“甲”或者“乙”'],
    ['two that must hold together', [[clause('one', 'a'), clause('two', 'b')]], '“第一问？”答“甲”，并且“第二问”答“乙”'], ['either of two', [[clause('one', 'a')], [clause('two', 'b')]], '“第一问？”答“甲”；或者“第二问”答“乙”'],
    ['a question that is not there', [[clause('gone', 'a')]], '']
  ])('%s', (_name, when, words) => { expect(sayWhen(when, questions)).toBe(words) })

  it('gathers what holds under the same one, what always holds first, and loses nothing', () => {
    const things = [{ id: 1, when: [[clause('one', 'a')]] }, { id: 2, when: [] }, { id: 3, when: [[clause('two', 'b')]] }, { id: 4, when: [[clause('one', 'a')]] }]
    expect(bySituation(things, questions).map(({ situation, things: some }) => [situation, some.map(({ id }) => id)])).toEqual([['', [2]], ['“第一问？”答“甲”', [1, 4]], ['“第二问”答“乙”', [3]]])
    expect(bySituation([], questions)).toEqual([])
  })
})
