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
