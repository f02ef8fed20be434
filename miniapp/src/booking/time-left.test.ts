import { describe, expect, it } from 'vitest'
import { leftUntil, leftWords, warningWords } from './time-left.ts'

describe('the time left', () => {
  it.each([[299_200, '5 分 0 秒'], [61_000, '1 分 1 秒'], [59_001, '1 分 0 秒'], [58_900, '59 秒'], [1, '1 秒'], [0, '时间到了'], [7_320_000, '2 小时 2 分'], [90_000_000, '1 天 1 小时']])('%d ms is %s', (ms, words) => {
    expect(leftWords(ms)).toBe(words)
  })

  it('is read aloud at a minute, at half a minute and at the end, and otherwise not at all', () => {
    const said = Array.from({ length: 301 }, (_, second) => warningWords((300 - second) * 1_000))
    expect([...new Set(said)]).toEqual(['', '只剩一分钟了。', '只剩半分钟了。', '时间到了。'])
    expect(said.indexOf('只剩一分钟了。')).toBe(240)
    expect(said.indexOf('只剩半分钟了。')).toBe(270)
  })

  it('is the server\'s, on a phone whose clock is an hour wrong', () => {
    const now = Date.parse('2026-11-30T01:00:00Z')
    const phone = now - 3_600_000
    expect(leftUntil('2026-11-30T01:05:00Z', phone, now - phone)).toBe(300_000)
  })
})
