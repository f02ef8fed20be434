/** `2026-11-23` → `2026年11月23日`. A day has no time zone to get wrong. */
export const dayWords = (day: string) => {
  const [year, month, date] = day.slice(0, 10).split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** `2026-11-23` → `11月23日`, where the year is plain. */
export const monthDayWords = (day: string) => {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

const EIGHT_HOURS = 8 * 60 * 60 * 1000

/** An instant in UTC → `2026年11月23日 09:30` by Beijing time, whatever the phone's own zone. */
export const instantWords = (instant: string) => {
  const local = new Date(Date.parse(instant) + EIGHT_HOURS).toISOString()
  return `${dayWords(local)} ${local.slice(11, 16)}`
}

/** Today by Beijing time, as the server counts days. */
export const today = () => new Date(Date.now() + EIGHT_HOURS).toISOString().slice(0, 10)

/** `2026-11-30` → `周一`. */
export const weekdayWords = (day: string) => `周${'日一二三四五六'[new Date(`${day}T00:00:00Z`).getUTCDay()]}`

/** `14:30` → `下午 2:30`, as people say it. */
export const minuteWords = (minute: string) => {
  const hour = Number(minute.slice(0, 2))
  return `${hour < 12 ? '上午' : hour < 13 ? '中午' : '下午'} ${hour > 12 ? hour - 12 : hour}:${minute.slice(3)}`
}

/** The day and minute of an instant by Beijing time. */
export const dayAndMinute = (instant: string) => {
  const local = new Date(Date.parse(instant) + EIGHT_HOURS).toISOString()
  return { day: local.slice(0, 10), minute: local.slice(11, 16) }
}
