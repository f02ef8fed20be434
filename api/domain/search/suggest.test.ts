import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleLexicon } from '../../../tests/search/example-lexicon.ts'
import { normalise } from './normalise.ts'
import { suggest } from './suggest.ts'

const words = (typed: string) => suggest(typed, exampleLexicon).map((each) => each.words)

describe('what is offered while somebody types', () => {
  it.each([['高', '高龄津贴'], ['gaol', '高龄津贴'], ['gljt', '高龄津贴'], ['五', '五保'], ['扯', '扯证']])('%s offers %s among the first', (typed, expected) => { expect(words(typed).join('\n')).toContain(expected) })

  it('no misspelling is offered', () => { for (const typed of ['底', '高令', 'dib']) expect(words(typed).filter((each) => /底保|高令|低宝/.test(each))).toEqual([]) })

  it('at most eight, each begins as typed and is known: nobody else has typed it', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 4 }), fc.constantFrom('老', '低', '离', 'l', 'la', '补', '养老')), (typed) => {
      const offered = suggest(typed, exampleLexicon)
      expect(offered.length).toBeLessThanOrEqual(8)
      for (const each of offered) expect(exampleLexicon.phrases.has(normalise(each.words))).toBe(true)
    }))
  })
})
