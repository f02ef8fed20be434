import { describe, expect, it } from 'vitest'
import { areWhole, changePart, cutOut, dropPart, sentParts } from './split-draft.ts'

const one = cutOut([], { key: 'a', words: ' 低保三个月没到账。 ', most: 2 })

describe('cutting one case into its matters', () => {
  it('the words selected in the original become a part', () => {
    expect(one).toEqual([{ key: 'a', statement: '低保三个月没到账。', unitId: '' }])
  })

  it('a part without a unit waits at the first receiver', () => {
    expect(sentParts(one)).toEqual([{ statement: '低保三个月没到账。', unitId: null }])
    expect(sentParts(changePart(one, 'a', { unitId: 'ageing' }))[0]?.unitId).toBe('ageing')
  })

  it('an empty part holds the button back, and so does no part at all', () => {
    expect(areWhole([])).toBe(false)
    expect(areWhole(one)).toBe(true)
    expect(areWhole(cutOut(one, { key: 'b', words: '', most: 2 }))).toBe(false)
  })

  it('no more parts than the server takes, and one can be given back', () => {
    const two = cutOut(one, { key: 'b', words: '路灯坏了', most: 2 })
    expect(cutOut(two, { key: 'c', words: '第三件', most: 2 })).toHaveLength(2)
    expect(dropPart(two, 'a').map(({ key }) => key)).toEqual(['b'])
  })
})
