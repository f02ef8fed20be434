import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waitingTime } from './waiting-time.ts'

describe('how long somebody will wait', () => {
  it.each<[string, number, number, readonly number[], string]>([
    ['nothing is claimed while fewer than three visits are over', 4, 2, [10, 12], '前面有 4 人，要等多久现在说不准'], ['nor while no counter is open', 4, 0, [10, 12, 14], '前面有 4 人，窗口还没有开，要等多久说不准'],
    ['everybody ahead, shared by the counters, and one visit going on', 4, 2, [10, 10, 10], '前面有 4 人，大约 20 到 30 分钟'], ['nobody ahead', 0, 2, [10, 10, 10], '前面没有人，大约 10 分钟以内'],
    ['one long visit does not make everybody wait', 3, 1, [10, 10, 10, 10, 10, 120], '前面有 3 人，大约 30 到 40 分钟'], ['visits of a minute', 1, 1, [1, 1, 1], '前面有 1 人，大约 5 分钟以内']
  ])('%s', (_name, ahead, counters, served, words) => { expect(waitingTime({ ahead, counters, served }).words).toBe(words) })

  it('holds the usual visit inside its range, in steps of five minutes, and never less for more people ahead', () => {
    const minutes = fc.array(fc.double({ min: 0.1, max: 240, noNaN: true }), { minLength: 3, maxLength: 40 })
    fc.assert(fc.property(minutes, fc.nat(60), fc.integer({ min: 1, max: 8 }), (served, ahead, counters) => {
      const { fromMinutes, untilMinutes } = waitingTime({ ahead, counters, served })
      const usual = served.toSorted((a, b) => a - b)[Math.floor(served.length / 2)] ?? 0
      const [from, until] = [fromMinutes ?? -1, untilMinutes ?? -1]
      expect([from % 5, until % 5, from >= 0, until > from]).toEqual([0, 0, true, true])
      expect(from).toBeLessThanOrEqual(usual * ahead / counters + 1e-6)
      const more = waitingTime({ ahead: ahead + 1, counters, served })
      expect((more.fromMinutes ?? -1) >= from && (more.untilMinutes ?? -1) >= until).toBe(true)
    }))
  })
})
