import { expect, it } from 'vitest'
import { ruleWords } from './words.ts'

it('a limit is called by its name in the latest version, its number beside it', () => {
  const rules = [{ id: 'P03', name: '答复承诺' }, { id: 'P03', name: '投诉、求助答复' }]
  expect([ruleWords(rules, 'P03'), ruleWords(rules, 'X01')]).toEqual(['投诉、求助答复（P03）', 'X01'])
})
