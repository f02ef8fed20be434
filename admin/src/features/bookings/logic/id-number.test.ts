import { describe, expect, it } from 'vitest'
import { explainId, spokenId } from './id-number.ts'

describe('an identity number heard over the telephone', () => {
  it.each([
    ['', null], ['11010519491231002X', null], [' 110105 19491231 002x ', null], ['1101051949123100', '身份证号是 18 位，现在 16 位，还差 2 位。'], ['11010519491231002X1', '身份证号是 18 位，现在 19 位，多了 1 位。'],
    ['110105194912310O2X', '身份证号只有数字，最后一位可能是 X。'], ['11010519491331002X', '第 7 到 14 位是出生日期，19491331 不是一个日子，请再听一遍。'], ['11010519490230002X', '第 7 到 14 位是出生日期，19490230 不是一个日子，请再听一遍。'],
    ['110105194912310021', '有一位听错或者输错了，请把 18 位再对一遍。'], ['110105X9491231002X', 'X 只能在最后一位。']
  ])('“%s” is answered with %s', (typed, words) => {
    expect(explainId(typed)).toBe(words)
  })

  it('is read back in three breaths', () => {
    expect(spokenId('11010519491231002x')).toBe('110105 19491231 002X')
  })
})
