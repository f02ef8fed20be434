import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleNumber, parseCites } from './cites.ts'

const hanOf = (n: number): string => {
  const digits = '零一二三四五六七八九'
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10]
  const ten = tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十`
  return `${hundreds > 0 ? `${digits[hundreds]}百` : ''}${ten}${ones > 0 ? digits[ones] : ''}`
}

describe('the laws a reply names', () => {
  const table: readonly [string, [string, string | null][]][] = [
    ['依据《信访工作条例》第三十二条。', [['信访工作条例', '32']]],
    ['《信访工作条例》第三十二条、第三十四条和《最低生活保障审核确认办法》', [['信访工作条例', '32'], ['信访工作条例', '34'], ['最低生活保障审核确认办法', null]]],
    ['《中华人民共和国民法典》第一千零七十七条', [['中华人民共和国民法典', null]]],
    ['《最低生活保障审核确认办法》（民发〔2021〕57号）第22条第二款第一项', [['最低生活保障审核确认办法', '22']]],
    ['《信访工作条例》第三十二条；又依《信访工作条例》第三十二条', [['信访工作条例', '32']]],
    ['按规定办理', []]
  ]
  for (const [reply, cites] of table) it(reply, () => expect(parseCites(reply)).toEqual(cites.map(([law, article]) => ({ law, article }))))
  it('numerals of 1 to 999 mean the same in Chinese and in digits', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (n) => { expect([articleNumber(hanOf(n)), articleNumber(String(n))]).toEqual([String(n), String(n)]) }))
  })
})
