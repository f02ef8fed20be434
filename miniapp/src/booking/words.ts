import type { Output } from '@minsheng/contract/index.ts'
import { dayAndMinute, minuteWords, monthDayWords, weekdayWords } from '../dates.ts'
import type { Tone } from '../words.ts'

export type Booking = Output<'GET /bookings/:bookingId'>
export type Waiting = Output<'GET /bookings'>['waiting'][number]

/** Where a booking stands, in words and with its sign. */
export const bookingWords: Record<Booking['status'], { word: string, tone: Tone }> = {
  held: { word: '还没有确认', tone: 'wait' },
  booked: { word: '已约好', tone: 'good' },
  arrived: { word: '已经到了', tone: 'going' },
  served: { word: '办完了', tone: 'good' },
  incomplete: { word: '材料不齐，没有办成', tone: 'stop' },
  'no-show': { word: '约了没有来', tone: 'stop' },
  cancelled: { word: '已取消', tone: 'stop' },
  released: { word: '没有要，让给别人了', tone: 'stop' },
  lapsed: { word: '没有确认，让给别人了', tone: 'stop' }
}

export const waitingWords: Record<Waiting['status'], { word: string, tone: Tone }> = {
  waiting: { word: '候补中', tone: 'wait' },
  offered: { word: '给您留了一个号', tone: 'good' },
  taken: { word: '已经约上', tone: 'good' },
  left: { word: '不等了', tone: 'stop' },
  over: { word: '没有等到', tone: 'stop' }
}

export const partWords: Record<Waiting['part'], string> = { any: '上午下午都行', morning: '上午', afternoon: '下午' }

/** How far somebody is in the queue on the day, and where to go once called. */
export const queueWords = ({ ahead, counterName }: Pick<NonNullable<Booking['ticket']>, 'ahead' | 'counterName'>): string => {
  if (counterName) return `叫到您了，请到${counterName}`
  return ahead ? `前面还有 ${ahead} 位` : '下一个就是您，请在附近等'
}

/** How far somebody is among those who wait for a seat. */
export const waitingTurn = (ahead: number): string => ahead ? `前面还有 ${ahead} 位` : '您排在第一位'

/** A visit that is still to come or going on. */
export const isComing = ({ status }: Pick<Booking, 'status'>) => status === 'booked' || status === 'arrived'

/** `11月30日 周一 上午 9:30`. */
export const visitWords = ({ day, startsAt }: Pick<Booking, 'day' | 'startsAt'>) => `${monthDayWords(day)} ${weekdayWords(day)} ${minuteWords(startsAt)}`

/** How many days off a day is, for whoever counts in days: 今天、明天、后天、还有 5 天. */
export const daysAway = (day: string, now: string): string => {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${dayAndMinute(now).day}T00:00:00Z`)) / 86_400_000)
  return days < 0 ? '已经过了' : ['今天', '明天', '后天'][days] ?? `还有 ${days} 天`
}

/** An instant near now: 今天 下午 3:20, else with its day. */
export const soonWords = (instant: string, now: string): string => {
  const at = dayAndMinute(instant)
  const away = daysAway(at.day, now)
  return `${away === '今天' || away === '明天' ? away : `${monthDayWords(at.day)} ${weekdayWords(at.day)}`} ${minuteWords(at.minute)}`
}

/** Between two days, as one sentence says it. */
export const spanWords = (fromDay: string, untilDay: string): string =>
  fromDay === untilDay ? `${monthDayWords(fromDay)} ${weekdayWords(fromDay)}` : `${monthDayWords(fromDay)}到${monthDayWords(untilDay)}`
