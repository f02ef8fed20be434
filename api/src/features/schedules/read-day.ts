import { addDays, day, type Day } from '@minsheng/domain/calendar/day.ts'
import { Refused } from '../../refused.ts'

const FURTHEST = 1_100

/** A day somebody sent: one that exists, and within three years of today. Refuses `bad-input` naming the field. */
export const readDay = (today: Day, text: string, field: string): Day => {
  try {
    const read = day(text)
    if (read >= addDays(today, -FURTHEST) && read <= addDays(today, FURTHEST)) return read
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem
  }
  throw new Refused('bad-input', { [field]: '没有这一天，请重新选' })
}

/** The day of an application somebody sent: it is over or today. Refuses `bad-input`. */
export const readAppliedOn = (today: Day, text: string): Day => {
  const read = readDay(today, text, 'appliedOn')
  if (read > today) throw new Refused('bad-input', { appliedOn: '申请的日子不能在今天以后，请看回执单' })
  return read
}
