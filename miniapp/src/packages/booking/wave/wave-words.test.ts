import { describe, expect, it } from 'vitest'
import { nextLookMs, stageOf } from './wave-words.ts'

const before = { joined: false, mayChoose: false, opensAt: '2026-08-10T00:00:00.000Z', now: '2026-08-09T23:50:00.000Z', left: 60 }
const after = { ...before, now: '2026-08-10T00:00:01.000Z' }

describe('where somebody stands in a release', () => {
  it.each([
    [before, 'before'], [{ ...before, joined: true }, 'joined'], [after, 'outside'], [{ ...after, joined: true }, 'queued'],
    [{ ...after, joined: true, mayChoose: true }, 'choosing'], [{ ...after, joined: true, left: 0 }, 'empty']
  ] as const)('%o: %s', (place, stage) => {
    expect(stageOf(place)).toBe(stage)
  })
})

describe('when it is asked again', () => {
  it('is when the server says, never after the opening is missed and never faster than once a second', () => {
    expect(nextLookMs({ ...before, askAgainMs: 30_000 })).toBe(30_000)
    expect(nextLookMs({ ...before, now: '2026-08-09T23:59:58.000Z', askAgainMs: 30_200 })).toBe(2_200)
    expect(nextLookMs({ ...after, askAgainMs: 2_000 })).toBe(2_000)
    expect(nextLookMs({ ...after, askAgainMs: 0 })).toBe(1_000)
  })
})
