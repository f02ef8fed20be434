import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'
import { traditional } from './traditional.ts'

describe('one spelling of what was typed', () => {
  it.each([
    ['ＤＩＢＡＯ　怎么办？', 'dibao 怎么办'], ['離婚證丟了', '离婚证丢了'], ['  低保,, 五保  ', '低保五保'], ['我爷爷八十三了', '我爷爷83了'], ['满八十的老人', '满80的老人'], ['我娘今年八十', '我娘今年80'], ['八十多岁', '80岁'], ['一百零一岁', '101岁'],
    ['百岁老人', '100岁老人'], ['80 周岁', '80岁'], ['三十天', '30天'], ['一门受理', '一门受理'], ['两项补贴', '两项补贴'], ['gao ling', 'gao ling'], ['😀🙏', ''], ['\'; DROP TABLE x; --', 'drop table x'], ['& | ! <->:*', '']
  ])('%s is %s', (typed, plain) => { expect(normalise(typed)).toBe(plain) })

  it('is the same when done twice, whatever was typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'低保八十岁离婚證丟0aＡ 　，。😀多几满周了') })), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text))
    }))
  })

  it('knows no character that is written in two ways as its own other way', () => {
    for (const [from, to] of traditional) expect([...from, ...to].length === 2 && from !== to && !traditional.has(to), `${from}${to}`).toBe(true)
  })
})
