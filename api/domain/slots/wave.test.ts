import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admitted, askAgainMs, drawnOrder, isQueueing } from './wave.ts'

const opened = Date.parse('2026-05-10T09:00:00+08:00')

describe('a wave', () => {
  it('lets nobody in before it opens, some at once, and then so many a minute', () => {
    expect([opened - 1, opened, opened + 29_000, opened + 59_000, opened + 119_000].map((now) => admitted(opened, 600, now))).toEqual([0, 10, 300, 600, 1_200])
    expect(admitted(opened, 1, opened)).toBe(1)
  })

  it('draws an order that does not depend on when or in which order people came', () => {
    const ticket = fc.record({ citizenId: fc.uuid(), draw: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 8, maxLength: 8 }) })
    fc.assert(fc.property(fc.uniqueArray(ticket, { selector: ({ citizenId }) => citizenId }), fc.infiniteStream(fc.nat()), (tickets, keys) => {
      const shuffled = tickets.map((each) => ({ each, key: keys.next().value ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ each }) => each)
      expect(drawnOrder(shuffled)).toEqual(drawnOrder(tickets))
    }))
  })

  it('never lets fewer in as time goes by, and within a minute of a rank that many minutes away', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(3_600_000), fc.nat(60_000), (perMinute, at, more) => {
      expect(admitted(opened, perMinute, opened + at + more)).toBeGreaterThanOrEqual(admitted(opened, perMinute, opened + at))
      expect(admitted(opened, perMinute, opened + at)).toBeGreaterThanOrEqual(Math.floor(perMinute * at / 60_000))
    }))
  })

  it('keeps its seats for those who queued until the last of them has been let in and had five minutes to choose', () => {
    const wave = { openedMs: opened, perMinute: 60, lastRank: 61 }
    expect([-1, 0, 359_000, 360_000].map((at) => isQueueing(wave, opened + at))).toEqual([false, true, true, false])
    expect(isQueueing({ ...wave, lastRank: 0 }, opened)).toBe(false)
  })

  it('is asked again the more seldom the further away somebody stands, and never oftener than every two seconds', () => {
    const ask = (ahead: number, spread = 0) => askAgainMs({ openedMs: opened, perMinute: 100, ahead, spread }, opened + 1)
    expect([ask(0), ask(20), ask(80), ask(19_000)]).toEqual([2_000, 6_000, 24_000, 30_000])
    fc.assert(fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => { expect(ask(Math.min(a, b))).toBeLessThanOrEqual(ask(Math.max(a, b))) }))
    fc.assert(fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.option(fc.nat(20_000)), fc.double({ min: 0, max: 1, noNaN: true }), (at, ahead, spread) => {
      const ms = askAgainMs({ openedMs: opened, perMinute: 60, ahead, spread }, opened + at)
      expect(ms).toBeGreaterThanOrEqual(2_000)
      expect(ms).toBeLessThanOrEqual(32_000)
    }))
  })

  it('is asked by thousands at its opening within two seconds of one another, not in the same moment', () => {
    const at = (spread: number) => askAgainMs({ openedMs: opened, perMinute: 100, ahead: null, spread }, opened - 10_000)
    expect([at(0), at(0.5), at(1)]).toEqual([10_000, 11_000, 12_000])
  })
})
