import { townshipOf } from '../routing/units.ts'
import { minutesOf } from './minutes.ts'
import { pools, type Period, type Schedule, type Seats } from './schedule.ts'

/** What is wrong with a schedule: the place in it (`week.0.periods.1`) → what to do about it, in words. */
type ScheduleFaults = Readonly<Record<string, string>>

/** What a schedule is checked against: the items there are. */
export type Known = { guideIds: ReadonlySet<string> }

type Fault = readonly [place: string, words: string]

const SLOTS_A_DAY = 96
const SEATS_A_DAY = 2_000

const lengthOf = ({ from, until }: Period): number => minutesOf(until) - minutesOf(from)

const periodFaults = (place: string, periods: readonly Period[], slotMinutes: number): Fault[] => periods.flatMap((period, i): Fault[] => {
  const at = `${place}.periods.${i}`
  if (period.until <= period.from) return [[at, '结束要比开始晚，请改一下时间。']]
  if (lengthOf(period) < slotMinutes) return [[at, `这段时间比一个时段（${slotMinutes}分钟）还短，放不下一个号。请改长，或者把时段改短。`]]
  const other = periods.findIndex((each, j) => j < i && each.from < period.until && period.from < each.until)
  return other === -1 ? [] : [[at, `和第${other + 1}段时间重叠了，请错开。`]]
})

const slotsOf = (periods: readonly Period[], slotMinutes: number): number => periods.reduce((sum, period) => sum + Math.max(0, Math.floor(lengthOf(period) / slotMinutes)), 0)
const seatsOf = (seats: Seats): number => pools.reduce((sum, pool) => sum + seats[pool], 0)

const tooMany = (place: string, periods: readonly Period[], { slotMinutes, seats }: { slotMinutes: number, seats: Seats }): Fault[] => {
  const slots = slotsOf(periods, slotMinutes)
  if (slots > SLOTS_A_DAY) return [[place, `一天有${slots}个时段，最多${SLOTS_A_DAY}个。请把时段改长一些。`]]
  return slots * seatsOf(seats) > SEATS_A_DAY ? [[place, `一天有${slots * seatsOf(seats)}个号，最多${SEATS_A_DAY}个。请核对号数。`]] : []
}

const itemFaults = ({ items, week, exceptions, slotMinutes }: Schedule, { guideIds }: Known): Fault[] => {
  const longest = Math.max(0, ...[...week, ...exceptions].flatMap(({ periods }) => periods.map(lengthOf)))
  return items.flatMap(({ guideId, slots }, i): Fault[] => {
    if (!guideIds.has(guideId)) return [[`items.${i}`, '没有这个事项，或者它的指南还没有发布。请重新选。']]
    if (items.findIndex((each) => each.guideId === guideId) < i) return [[`items.${i}`, '这个事项已经在上面了，请去掉一个。']]
    return longest > 0 && slots * slotMinutes > longest ? [[`items.${i}`, `一次要${slots * slotMinutes}分钟，没有一段时间放得下。请改少时段数，或者把时间改长。`]] : []
  })
}

const weekFaults = (schedule: Schedule): Fault[] => schedule.week.flatMap(({ weekday, weeks, periods }, i): Fault[] => {
  const at = `week.${i}`
  // Two lines of one weekday that hold in the same weeks are one day: its periods must not overlap either.
  const clash = schedule.week.findIndex((other, j) => j < i && other.weekday === weekday && sharesWeek(other.weeks, weeks) && overlap(other.periods, periods))
  return [
    ...(periods.length === 0 ? [[at, '这一行没有时间。不办的，把这一行去掉。']] satisfies Fault[] : []),
    ...(new Set(weeks).size < weeks.length ? [[`${at}.weeks`, '同一周写了两次，请去掉一个。']] satisfies Fault[] : []),
    ...(clash === -1 ? [] : [[at, `和第${clash + 1}行是同一天，时间重叠了，请错开。`]] satisfies Fault[]),
    ...periodFaults(at, periods, schedule.slotMinutes), ...tooMany(at, periods, schedule)
  ]
})

const sharesWeek = (a: readonly number[], b: readonly number[]): boolean => a.length === 0 || b.length === 0 || a.some((week) => b.includes(week))
const overlap = (a: readonly Period[], b: readonly Period[]): boolean => a.some((one) => b.some((other) => one.from < other.until && other.from < one.until))

const exceptionFaults = (schedule: Schedule): Fault[] => schedule.exceptions.flatMap(({ day, periods, seats, why }, i): Fault[] => {
  const at = `exceptions.${i}`
  const twice = schedule.exceptions.findIndex((each) => each.day === day) < i
  return [
    ...(twice ? [[`${at}.day`, `${day}已经写过一次，请合成一个。`]] satisfies Fault[] : []),
    ...(why.trim() === '' ? [[`${at}.why`, '请写明原因，群众看得到。']] satisfies Fault[] : []),
    ...periodFaults(at, periods, schedule.slotMinutes), ...tooMany(at, periods, { slotMinutes: schedule.slotMinutes, seats: seats ?? schedule.seats })
  ]
})

const placeFaults = ({ placeKind, townshipCode, seats, week, exceptions, leadMinutes, horizonDays }: Schedule): Fault[] => {
  const needsTownship = placeKind === 'township' || placeKind === 'home'
  return [
    ...(needsTownship && townshipOf(townshipCode) === null ? [['townshipCode', '请选是哪个乡镇的。']] satisfies Fault[] : []),
    ...(!needsTownship && townshipCode !== null ? [['townshipCode', '县里的窗口不用选乡镇。']] satisfies Fault[] : []),
    ...(seatsOf(seats) === 0 ? [['seats', '一个号也没有。请至少放一个。']] satisfies Fault[] : []),
    ...(week.length === 0 && exceptions.length === 0 ? [['week', '还没有写哪天办，请加一行时间。']] satisfies Fault[] : []),
    ...(leadMinutes >= horizonDays * 1_440 ? [['leadMinutes', '要求提前的时间比放号还早，一个号也约不到。请改短。']] satisfies Fault[] : [])
  ]
}

/** Everything that is wrong with a schedule, at once; empty when it can be saved. The first fault of a place is the one said. */
export const checkSchedule = (schedule: Schedule, known: Known): ScheduleFaults => {
  const found = [...placeFaults(schedule), ...itemFaults(schedule, known), ...weekFaults(schedule), ...exceptionFaults(schedule)]
  // Not toReversed: the panel's editor runs this in browsers that do not have it yet.
  return Object.fromEntries([...found].reverse())
}
