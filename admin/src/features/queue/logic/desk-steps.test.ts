import { describe, expect, it } from 'vitest'
import { deskSteps, keyOf, likelyStep, mayTake, missingFault, missingWords } from './desk-steps.ts'

const may = (status: 'called' | 'serving' | null, waiting = 2) => deskSteps.filter((step) => mayTake(step, status === null ? null : { status }, waiting))

describe('the buttons of a counter', () => {
  it('with nobody before it call the next, and only while somebody waits', () => {
    expect([may(null), may(null, 0)]).toEqual([['call'], []])
  })

  it('follow the ticket: called, then begun, then ended', () => {
    expect(may('called')).toEqual(['recall', 'start', 'miss', 'transfer'])
    expect(may('serving')).toEqual(['serve', 'find-incomplete', 'transfer'])
    expect([null, { status: 'called' as const }, { status: 'serving' as const }].map(likelyStep)).toEqual(['call', 'start', 'serve'])
  })

  it('have the keys 1 to 7 in their order', () => {
    expect(deskSteps.map(keyOf).join('')).toBe('1234567')
  })
})

describe('what was missing', () => {
  it('is one line of papers and words, neither empty nor too long', () => {
    expect(missingWords(['身份证', '照片'], ' 户口本 ')).toBe('身份证、照片、户口本')
    expect([missingFault(''), missingFault('照片'), missingFault('长'.repeat(401))]).toEqual(['先选缺哪样，或者写一句。', null, '太长了，最多 400 个字，现在 401 个。'])
  })

  it('names papers barely where their whole descriptions would not fit', () => {
    const papers = [1, 2, 3, 4, 5].map((n) => `第${n}样材料（${'说明'.repeat(45)}）`)
    expect(missingWords(papers, '照片')).toBe('第1样材料、第2样材料、第3样材料、第4样材料、第5样材料、照片')
  })
})
