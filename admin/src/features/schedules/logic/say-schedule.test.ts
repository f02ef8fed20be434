import { describe, expect, it } from 'vitest'
import { blankBody, sameAllWeek } from './body.ts'
import { sayDay, sayMinutes, sayRule, sayWeek, slotsIn } from './say-schedule.ts'

const morning = [{ from: '08:30', until: '12:00' }]

describe('a schedule says back what it means', () => {
  it.each([[30, '30分钟'], [60, '1小时'], [90, '1小时30分钟'], [1_440, '1天'], [4_320, '3天'], [1_500, '25小时'], [0, '0分钟']])('%i minutes are %s', (minutes, words) => {
    expect(sayMinutes(minutes)).toBe(words)
  })

  it('when the new day opens, and until when one may book, change and cancel', () => {
    expect(sayRule({ ...blankBody(), leadMinutes: 0, changeMinutes: 1_440 })).toBe('提前 30 天，每天 08:00 放新的一天。开始以前都能约。最晚提前1天改、取消，再晚要打电话。节假日不办，调休上班的日子照办。')
  })

  it('days with the same hours together, those of some weeks apart', () => {
    const week = [...[1, 2, 3, 5].map((weekday) => ({ weekday, weeks: [], periods: morning })), { weekday: 6, weeks: [3, 1], periods: [{ from: '09:00', until: '11:00' }] }]
    expect(sayWeek(week)).toBe('每周一到周三、周五 08:30–12:00；每月第1、3个周六 09:00–11:00')
  })

  it('how many places a day has', () => {
    expect(sayDay({ ...blankBody(), seats: { public: 2, kept: 1, 'walk-in': 0 } })).toBe('一个时段 30 分钟，每个时段网上 2 个，留给老人和打电话的 1 个。周一一天 12 个时段，网上一共 24 个号。')
    expect([slotsIn(morning, 45), slotsIn([{ from: '', until: '12:00' }], 30), slotsIn([{ from: '12:00', until: '08:00' }], 30), slotsIn(morning, 0)]).toEqual([4, 0, 0, 0])
  })

  it('hours given to the rest of the week leave the days alone that have their own', () => {
    const week = sameAllWeek([{ weekday: 3, weeks: [], periods: morning }, { weekday: 5, weeks: [], periods: [] }], { weekday: 3, weeks: [], periods: morning })
    expect(week.map(({ weekday, periods }) => [weekday, periods.length])).toEqual([[3, 1], [5, 0], [1, 1], [2, 1], [4, 1]])
  })
})
