const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
})

/** `2026-11-23T05:04:00Z` → `2026年11月23日 13:04`, always Beijing time, whatever the PC says. */
export const showInstant = (instant: string): string => {
  const parts = new Map(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return `${parts.get('year')}年${parts.get('month')}月${parts.get('day')}日 ${parts.get('hour')}:${parts.get('minute')}`
}

/** `2026-11-03` → `2026年11月3日`. */
export const showDay = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** `2026-11-03` → `11月3日`, for dense lists. */
export const showShortDay = (day: string): string => {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })

/** Today in Beijing as `YYYY-MM-DD`, whatever the PC says. */
export const today = (): string => shanghai.format(new Date())

/** `2026-11-30` + 1 → `2026-12-01`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** `2026-11-30` → 1 … `2026-12-06` → 7: Monday is 1. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7 + 1

export const weekdayWords = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

/** `2026-11-30` → `11月30日 周一`, as it is said on the telephone. */
export const showSpokenDay = (day: string): string => `${showShortDay(day)} ${weekdayWords[weekdayOf(day) - 1] ?? ''}`

/** The minute of an instant in Beijing, `HH:mm`. */
export const showMinute = (instant: string): string => showInstant(instant).split(' ')[1] ?? ''
