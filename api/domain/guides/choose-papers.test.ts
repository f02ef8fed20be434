import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, bring, checked, line, when } from './catalogue/write.ts'
import { applies, choosePapers, countedAnswers } from './choose-papers.ts'

const guide = {
  questions: [
    ask('who', '给谁办？', [['self', '我自己'], ['other', '家里人']]),
    ask('kin', '您是他的什么人？', [['child', '子女'], ['village', '村干部']], { only: 'who=other' }),
    ask('income', '家里有什么收入？', [['work', '打工'], ['pension', '养老金'], ['none', '没有']], { many: true })
  ],
  papers: [bring('id', '身份证', 'original'), bring('mandate', '委托书', 'original', { only: 'kin=village' }), checked('household', '户籍信息', 'none'), bring('wages', '工资条', 'copy', { only: 'income=work' })],
  conditions: [], notes: [], proxy: [line('子女可以代办', 'kin=child'), line('村干部代办要委托书', 'kin=village')]
}

describe('the papers a person needs', () => {
  it('follow from the answers, and the bureau checks the rest itself', () => {
    const chosen = choosePapers(guide, { who: ['other'], kin: ['village'], income: ['work', 'pension'] })
    expect(chosen.bring.map(({ id }) => id)).toEqual(['id', 'mandate', 'wages'])
    expect(chosen.checked.map(({ id }) => id)).toEqual(['household'])
    expect([chosen.complete, chosen.proxy]).toEqual([true, ['村干部代办要委托书']])
  })

  it('do not hang on an answer to a question no longer asked', () => {
    const chosen = choosePapers(guide, { who: ['self'], kin: ['village'], income: ['none'] })
    expect(chosen.bring.map(({ id }) => id)).toEqual(['id'])
    expect(chosen.complete).toBe(true)
  })

  it('ask the first question not answered, skipping those that do not matter', () => {
    expect(choosePapers(guide, {}).next?.id).toBe('who')
    expect(choosePapers(guide, { who: ['self'] }).next?.id).toBe('income')
    expect(choosePapers(guide, { who: ['other'] }).next?.id).toBe('kin')
  })

  it('an answer nobody offered counts as none, and only one counts where one may be chosen', () => {
    expect(countedAnswers(guide.questions, { who: ['emperor'], income: ['none', 'gold'] })).toEqual({ income: ['none'] })
    expect(countedAnswers(guide.questions, { who: ['self', 'other'] })).toEqual({ who: ['self'] })
  })

  it('a condition holds exactly when one of its ways holds whole', () => {
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.subarray(['x', 'y', 'z']))
    const clauses = fc.array(fc.record({ question: fc.constantFrom('a', 'b', 'c'), in: fc.subarray(['x', 'y', 'z'], { minLength: 1 }) }), { minLength: 1, maxLength: 3 })
    fc.assert(fc.property(fc.array(clauses, { maxLength: 3 }), answers, (ways, answered) => {
      let any = ways.length === 0
      for (const way of ways) {
        let all = true
        for (const { question, in: wanted } of way) if (!(answered[question] ?? []).some((answer) => wanted.includes(answer))) all = false
        if (all) any = true
      }
      expect(applies(ways, answered)).toBe(any)
    }))
  })

  it('are written down in short as they are kept', () => {
    expect(when('a=x,y & b=z | c=x')).toEqual([[{ question: 'a', in: ['x', 'y'] }, { question: 'b', in: ['z'] }], [{ question: 'c', in: ['x'] }]])
    expect(when()).toEqual([])
  })
})
