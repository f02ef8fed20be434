import { weekdayWords } from '../../../lib/dates.ts'
import type { ScheduleBody } from '../api/schedules.ts'
import type { Period, Seats, WeekLine } from './body.ts'

const HOUR = 60
const DAY = 1_440

/** 90 → 1小时30分钟; 2880 → 2天. */
export const sayMinutes = (minutes: number): string => {
  if (minutes >= DAY && minutes % DAY === 0) return `${minutes / DAY}天`
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR]
  return [hours > 0 ? `${hours}小时` : '', rest > 0 || hours === 0 ? `${rest}分钟` : ''].join('')
}

export const sayPeriods = (periods: readonly Period[]): string => periods.map(({ from, until }) => `${from}–${until}`).join('、')

const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other)

const sayWeekdays = (weekdays: readonly number[]): string => {
  const runs: number[][] = []
  for (const weekday of inOrder(weekdays)) {
    const last = runs[runs.length - 1]
    if (last && last[last.length - 1] === weekday - 1) last.push(weekday)
    else runs.push([weekday])
  }
  const word = (weekday: number | undefined) => weekdayWords[(weekday ?? 1) - 1] ?? ''
  return runs.map((run) => run.length > 2 ? `${word(run[0])}到${word(run[run.length - 1])}` : run.map(word).join('、')).join('、')
}

const sayWeeks = (weeks: readonly number[]): string => weeks.length === 0 ? '每' : `每月第${inOrder(weeks).join('、')}个`

/** The week in one sentence: days with the same hours are said together. */
export const sayWeek = (week: readonly WeekLine[]): string => {
  const groups = new Map<string, WeekLine[]>()
  for (const line of week) {
    const key = JSON.stringify([inOrder(line.weeks), line.periods])
    groups.set(key, [...groups.get(key) ?? [], line])
  }
  return [...groups.values()].map((lines) => `${sayWeeks(lines[0]?.weeks ?? [])}${sayWeekdays(lines.map(({ weekday }) => weekday))} ${sayPeriods(lines[0]?.periods ?? [])}`).join('；')
}

const minutesIn = (minute: string): number => minute.length !== 5 ? NaN : Number(minute.slice(0, 2)) * HOUR + Number(minute.slice(3, 5))

/** How many slots fit into a day's periods; half-typed times hold none. */
export const slotsIn = (periods: readonly Period[], slotMinutes: number): number => slotMinutes < 1 ? 0 : periods.reduce((sum, { from, until }) => {
  const room = Math.floor((minutesIn(until) - minutesIn(from)) / slotMinutes)
  return sum + (room > 0 ? room : 0)
}, 0)

export const saySeats = (seats: Seats): string =>
  [[seats.public, '网上'], [seats.kept, '留给老人和打电话的'], [seats['walk-in'], '现场']].filter(([many]) => Number(many) > 0).map(([many, words]) => `${words} ${many} 个`).join('，') || '一个号也没有'

/** What one day of the first line gives, counted out. */
export const sayDay = ({ week, slotMinutes, seats }: ScheduleBody): string => {
  const [line] = week
  if (!line) return ''
  const slots = slotsIn(line.periods, slotMinutes)
  return `一个时段 ${slotMinutes} 分钟，每个时段${saySeats(seats)}。${weekdayWords[line.weekday - 1] ?? ''}一天 ${slots} 个时段，网上一共 ${slots * seats.public} 个号。`
}

/** When places open and until when they can be taken, changed and given back. */
export const sayRule = ({ horizonDays, opensDailyAt, leadMinutes, changeMinutes, workingDaysOnly }: ScheduleBody): string => [
  `提前 ${horizonDays} 天，每天 ${opensDailyAt} 放新的一天。`,
  leadMinutes === 0 ? '开始以前都能约。' : `最晚提前${sayMinutes(leadMinutes)}约。`,
  changeMinutes === 0 ? '开始以前都能改、能取消。' : `最晚提前${sayMinutes(changeMinutes)}改、取消，再晚要打电话。`,
  workingDaysOnly ? '节假日不办，调休上班的日子照办。' : '节假日也照上面的时间办。'
].join('')
