import { describe, expect, it } from 'vitest'
import { whenWords } from './when-words.ts'

const ask = (id: string, ...answers: [string, string][]) => ({ id, text: '', help: null, many: false, when: [], answers: answers.map(([answer, text]) => ({ id: answer, text })) })
const questions = [ask('who', ['self', '本人来'], ['child', '子女来']), ask('ill', ['yes', '有人生大病'], ['no', '没有'])]

describe('who needs a paper, for whoever reads the whole list', () => {
  it('says nothing of a paper that everybody brings', () => expect(whenWords(questions, [])).toBeNull())
  it('names the answer that asks for it, and either of two', () => {
    expect(whenWords(questions, [[{ question: 'who', in: ['child'] }]])).toBe('“子女来”的要带')
    expect(whenWords(questions, [[{ question: 'who', in: ['self', 'child'] }]])).toBe('“本人来”或“子女来”的要带')
  })
  it('joins what must hold together and parts what may hold instead', () => {
    expect(whenWords(questions, [[{ question: 'who', in: ['child'] }, { question: 'ill', in: ['yes'] }], [{ question: 'ill', in: ['no'] }]]))
      .toBe('“子女来”，并且“有人生大病”；或者“没有”的要带')
  })
})
