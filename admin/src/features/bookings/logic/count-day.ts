import type { BookingLine } from '../api/day-list.ts'

/** A day in one sentence: how many are booked, have come, are done, did not come. */
export const countDay = (lines: readonly Pick<BookingLine, 'status'>[]): string => {
  const count = (...wanted: BookingLine['status'][]) => lines.filter(({ status }) => wanted.includes(status)).length
  const parts: [number, string][] = [[count('booked', 'held'), '还没来'], [count('arrived'), '到了在等'], [count('served', 'incomplete'), '办过了'], [count('no-show'), '没来'], [count('cancelled', 'released', 'lapsed'), '取消了']]
  return `一共 ${lines.length} 个：${parts.filter(([many]) => many > 0).map(([many, words]) => `${words} ${many} 个`).join('，')}。`
}
