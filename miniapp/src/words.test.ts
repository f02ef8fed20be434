import { describe, expect, it } from 'vitest'
import { standingOf } from './words.ts'

describe('where a case stands', () => {
  it('is the citizen\'s turn while papers are awaited, and says by which day', () => {
    const { word, next } = standingOf({ status: 'handling', stage: '办理中', correctBy: '2026-12-10' })
    expect([word, next]).toEqual(['等您补材料', '请在2026年12月10日前补齐，要补什么写在下面。补齐以后接着办。'])
    expect(standingOf({ status: 'handling', stage: '办理中', correctBy: null }).word).toBe('办理中')
  })

  it('a case that was shut is not said to be worked on', () => {
    for (const correctBy of [null, '2026-12-10']) expect(standingOf({ status: 'handling', stage: '已封存', correctBy })).toMatchObject({ word: '已封存', next: expect.not.stringContaining('打电话') })
  })
})
