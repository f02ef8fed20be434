import type { Day } from '@minsheng/domain/calendar/day.ts'
import { checkSchedule } from '@minsheng/domain/slots/check-schedule.ts'
import type { ScheduleBody } from '../api/schedules.ts'

export type Faults = Readonly<Record<string, string>>

const LEAST_SLOT = 5
const MINUTE = /^\d{2}:\d{2}$/

// Times half typed are said as such before the rules look at them.
const halfTyped = ({ week, exceptions, opensDailyAt, slotMinutes }: ScheduleBody): Faults => {
  const faults: Record<string, string> = {}
  const look = (place: string, periods: readonly { from: string, until: string }[]) => periods.forEach(({ from, until }, at) => { if (!MINUTE.test(from) || !MINUTE.test(until)) faults[`${place}.periods.${at}`] = '时间还没写完。' })
  week.forEach(({ periods }, at) => look(`week.${at}`, periods))
  exceptions.forEach(({ day, periods }, at) => {
    if (day === '') faults[`exceptions.${at}.day`] = '写是哪天。'
    look(`exceptions.${at}`, periods)
  })
  if (!MINUTE.test(opensDailyAt)) faults['opensDailyAt'] = '写每天几点放。'
  if (slotMinutes < LEAST_SLOT) faults['slotMinutes'] = `至少 ${LEAST_SLOT} 分钟。`
  return faults
}

const unnamed = ({ name, place, items }: ScheduleBody): Faults => ({
  ...name.trim() === '' ? { name: '写窗口叫什么。' } : {}, ...place.trim() === '' ? { place: '写具体在哪里，让人找得到。' } : {},
  ...Object.fromEntries(items.flatMap(({ guideId }, at) => guideId === '' ? [[`items.${at}`, '选一个事项。']] : []))
})

/** Everything wrong with what is written, by its place, in the words of the rules; empty when it can be tried. */
export const faultsOfBody = (body: ScheduleBody, guideIds: readonly string[]): Faults => {
  const half = halfTyped(body)
  if (Object.keys(half).length > 0) return { ...unnamed(body), ...half }
  const exceptions = body.exceptions.map((exception) => ({ ...exception, day: exception.day as Day }))
  return { ...checkSchedule({ ...body, exceptions }, { guideIds: new Set(guideIds) }), ...unnamed(body) }
}

/** What the server found wrong, under the same places as here. */
export const serverFaults = (fields: Readonly<Record<string, string>>): Faults => Object.fromEntries(Object.entries(fields).map(([place, words]) => [place.replace(/^body\./, ''), words]))
