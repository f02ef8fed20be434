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
