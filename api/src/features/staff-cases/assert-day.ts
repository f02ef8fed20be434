import { day, type Day } from '@minsheng/domain/calendar/day.ts'
import { Refused } from '../../refused.ts'

/** A day a person chose. 31 February has the shape of a day and is none. */
export const assertDay = (field: string, text: string): Day => {
  try {
    return day(text)
  } catch {
    throw new Refused('bad-input', { [field]: '没有这一天，请重新选日期' })
  }
}
