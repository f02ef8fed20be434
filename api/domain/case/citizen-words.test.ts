import { describe, expect, it } from 'vitest'
import { COPIED_RUN, repeatsOriginal } from '../masking/copied-run.ts'
import { giveWordsBack, KEPT_APART, takeWords } from './citizen-words.ts'
import { decide } from './decide.ts'
import { aCase, commandOf } from './examples.ts'
import { day } from '../calendar/day.ts'

const facts = { actorId: 'citizen', today: day('2026-03-10') }
const said = [
  [commandOf.supplement, {}], [commandOf.correct, { pause: { reason: 'correction', since: day('2026-03-05'), until: day('2026-03-20') } }],
  [{ ...commandOf.rate, comment: '还没有收到钱' }, { status: 'answered' }], [commandOf['ask-again'], { status: 'answered' }], [commandOf.withdraw, {}], [commandOf['report-leak'], {}]
] as const

describe('the words of a citizen in a confidential case', () => {
  for (const [command, over] of said) {
    it(`are taken out of what ${command.type} leaves behind, and come back for the citizen`, () => {
      const decision = decide(command, aCase(over), facts)
      if (!decision.ok) throw new Error(decision.refusal)
      const [event] = decision.events
      if (!event) throw new Error('nothing happened')
      const { bare, words } = takeWords(event)
      expect(words).toBeTruthy()
      expect(JSON.stringify(bare)).toContain(KEPT_APART)
      expect(JSON.stringify(bare)).not.toContain(words)
      expect(giveWordsBack(bare, words ?? '')).toEqual(event)
    })
  }

  it('are not looked for where the office speaks', () => {
    expect(takeWords({ type: 'finding-recorded', text: '银行卡失效' })).toEqual({ bare: { type: 'finding-recorded', text: '银行卡失效' }, words: null })
  })
})

describe('telling a report anew', () => {
  const original = '村里的会计把我们家的低保卡收走了，三年没有还给我，钱都被他领走。'
  it('is refused when a stretch of the original stands in it, whatever the punctuation', () => {
    expect(repeatsOriginal(original, '反映人称：会计把我们家的低保卡收走了 三年没有还给我。')).toBe(true)
  })
  it('may use the same words in another order and short phrases', () => {
    expect(repeatsOriginal(original, '反映某村会计长期扣留低保卡并冒领资金，时间约三年。')).toBe(false)
    expect(repeatsOriginal('短', '短')).toBe(false)
    expect(COPIED_RUN).toBe(16)
  })
})
