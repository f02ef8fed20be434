import { describe, expect, it } from 'vitest'
import { codeIn, hear, isLone, isWholeCode, type Typed } from './scan.ts'

const nothing: Typed = { keys: '', at: 0 }
const typedBy = (text: string, gap: number) => [...text].reduce((typed, key, index) => hear(typed, key, 1_000 + index * gap).typed, nothing)

describe('a code at the counter', () => {
  it.each([['acde fghj', 'ACDEFGHJ'], ['ＡＣＤＥＦＧＨＪ', 'ACDEFGHJ'], ['https://minsheng.example/#/packages/booking/booking/index?code=ACDE3467&x=1', 'ACDE3467'], ['ACDEFGH', null], ['', null], ['https://example.com/', null]])('in “%s” is %s', (typed, code) => {
    expect(codeIn(typed)).toBe(code)
  })

  it('is whole after eight signs, however they are grouped', () => {
    expect(['acde-fghj', 'ACDEFGH', 'ACDEFGHJK'].map(isWholeCode)).toEqual([true, false, false])
  })
})

describe('keys outside any field', () => {
  it('typed by a scanner and ended with Enter are a code', () => {
    expect(hear(typedBy('ACDE3467', 10), 'Enter', 1_080).scanned).toBe('ACDE3467')
  })

  it('pressed by hand are no code, and each stands alone once nothing follows', () => {
    const slow = typedBy('34', 400)
    expect([slow.keys, isLone(slow, slow.at + 300), isLone(slow, slow.at + 200)]).toEqual(['4', true, false])
    expect(hear(slow, 'Enter', slow.at + 500).scanned).toBeNull()
  })

  it('of a scan never stand alone, so a digit in a code presses no button', () => {
    const scanned = typedBy('34', 10)
    expect(isLone(scanned, scanned.at + 500)).toBe(false)
  })
})
