import { describe, expect, it } from 'vitest'
import { daysAway, queueWords, soonWords, spanWords, visitWords } from './words.ts'

const now = '2026-11-29T16:30:00.000Z'

describe('when to come, in words', () => {
  it('has the day, the weekday and the hour as people say it', () => {
    expect(visitWords({ day: '2026-11-30', startsAt: '09:30' })).toBe('11月30日 周一 上午 9:30')
    expect(visitWords({ day: '2026-11-30', startsAt: '12:00' })).toBe('11月30日 周一 中午 12:00')
    expect(visitWords({ day: '2026-12-06', startsAt: '14:05' })).toBe('12月6日 周日 下午 2:05')
  })

  it('counts the days by Beijing time: half past midnight there is already the next day', () => {
    expect(daysAway('2026-11-30', now)).toBe('今天')
    expect(daysAway('2026-12-01', now)).toBe('明天')
    expect(daysAway('2026-12-05', now)).toBe('还有 5 天')
    expect(daysAway('2026-11-29', now)).toBe('已经过了')
  })

  it('names an instant of today by its hour, one further off by its day', () => {
    expect(soonWords('2026-11-30T07:20:00.000Z', now)).toBe('今天 下午 3:20')
    expect(soonWords('2026-12-04T01:00:00.000Z', now)).toBe('12月4日 周五 上午 9:00')
    expect(spanWords('2026-12-04', '2026-12-04')).toBe('12月4日 周五')
    expect(spanWords('2026-12-04', '2026-12-09')).toBe('12月4日到12月9日')
  })
})

describe('the queue, in words', () => {
  it('never says that nobody at all is before somebody as a number', () => {
    expect(queueWords({ ahead: 2, counterName: null })).toBe('前面还有 2 位')
    expect(queueWords({ ahead: 0, counterName: null })).toBe('下一个就是您，请在附近等')
    expect(queueWords({ ahead: 0, counterName: '2 号窗口' })).toBe('叫到您了，请到2 号窗口')
  })
})
