import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { troubleOf, troubleWords, withSpoken } from './spoken.ts'

describe('what was said', () => {
  it('comes after what is written and never takes its place', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (written, spoken) => {
      const both = withSpoken(written, spoken)
      expect(both.startsWith(written)).toBe(true)
      expect(both.endsWith(spoken.trim())).toBe(true)
    }))
  })

  it('is set off by a comma where a sentence is still open', () => {
    expect(withSpoken('钱没有到账', '去问过两次。')).toBe('钱没有到账，去问过两次。')
    expect(withSpoken('钱没有到账。', '去问过两次。')).toBe('钱没有到账。去问过两次。')
    expect([withSpoken('', '我要问'), withSpoken('写了一半', ' ')]).toEqual(['我要问', '写了一半'])
  })

  it('has plain words for every trouble, also for a number nobody knows', () => {
    expect([-30001, -30008, -30006, -40001, -99].map(troubleOf)).toEqual(['refused', 'network', 'not-heard', 'busy', 'unavailable'])
    for (const words of Object.values(troubleWords)) expect(words).toMatch(/再按一次|打字/)
  })
})
