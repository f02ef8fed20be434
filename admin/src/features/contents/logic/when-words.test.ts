import { describe, expect, it } from 'vitest'
import { isBroken, newSlug, type Question, tickAnswer, tidyWhen, type When, whenWords } from './when-words.ts'

const questions: Question[] = [
  { id: 'who', text: '谁来办？', help: null, many: false, answers: [{ id: 'self', text: '本人' }, { id: 'other', text: '别人代办' }], when: [] },
  { id: 'age', text: '多大年纪？', help: null, many: false, answers: [{ id: 'young', text: '不满 18 岁' }, { id: 'old', text: '80 岁以上' }], when: [] }
]

describe('a condition in plain words', () => {
  it('names the question and every answer that counts', () => {
    expect(whenWords([[{ question: 'age', in: ['young', 'old'] }]], questions)).toBe('当“多大年纪？”选了“不满 18 岁”或“80 岁以上”时')
  })

  it('joins what must hold together, and tells apart what may hold instead', () => {
    const when: When = [[{ question: 'who', in: ['other'] }, { question: 'age', in: ['old'] }], [{ question: 'age', in: ['young'] }]]
    expect(whenWords(when, questions)).toBe('当“谁来办？”选了“别人代办”，并且“多大年纪？”选了“80 岁以上”；或者“多大年纪？”选了“不满 18 岁”时')
    expect(whenWords([], questions)).toBe('什么情况都适用')
  })

  it('says that a question or an answer it rests on is gone', () => {
    expect(isBroken([[{ question: 'income', in: ['low'] }]], questions)).toBe(true)
    expect(isBroken([[{ question: 'age', in: ['middle'] }]], questions)).toBe(true)
    expect(isBroken([[{ question: 'age', in: ['old'] }]], questions)).toBe(false)
    expect(whenWords([[{ question: 'income', in: ['low'] }]], questions)).toContain('已经删掉的问题')
  })

  it('is ticked answer by answer, and saved without what was left empty', () => {
    const ticked = tickAnswer([[{ question: 'age', in: [] }], [{ question: '', in: [] }]], 0, 0, 'old', true)
    expect(tidyWhen(ticked)).toEqual([[{ question: 'age', in: ['old'] }]])
    expect(tidyWhen(tickAnswer(ticked, 0, 0, 'old', false))).toEqual([])
  })

  it('names of new questions are short, Latin and not taken twice', () => {
    const draws = [0.5, 0.5, 0.25]
    const first = newSlug('q', [])
    expect(first).toMatch(/^[a-z0-9]+$/)
    const next = () => draws.shift() ?? 0
    const one = newSlug('q', [], next)
    expect(newSlug('q', [one], next)).not.toBe(one)
  })
})
