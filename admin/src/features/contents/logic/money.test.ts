import { inYuan } from '@minsheng/domain/guides/in-yuan.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCents } from './money.ts'

describe('sums typed in 元 and kept in 分', () => {
  it.each([['650', 65_000], ['650.5', 65_050], ['1,650.00元', 165_000], ['６５０．２５', 65_025], [' 0.07 ', 7]])('%s is a sum', (text, cents) => {
    expect(toCents(text)).toBe(cents)
  })

  it.each(['', '元', '六百五', '650.555', '-3', '1e5', '6 5 0 块'])('“%s” is none', (text) => {
    expect(toCents(text)).toBeNull()
  })

  it('what is shown reads back as the same sum', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => toCents(inYuan(cents)) === cents))
  })
})
