import { describe, expect, it } from 'vitest'
import { levelWords } from '../features/register/words.ts'
import { identityWords, publicityWords } from './words.ts'

describe('who may know the citizen, and whether the answer may stand in public', () => {
  it('are told in words that cannot be taken for one another', () => {
    for (const words of [...Object.values(identityWords), ...Object.values(levelWords)]) expect(words).not.toContain('公开')
    for (const words of Object.values(publicityWords)) expect(words).toContain('公开')
  })

  it('have one name each, at the desk and on the register sheet', () => expect(levelWords).toEqual(identityWords))
})
