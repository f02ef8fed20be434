/** A day and a time of day in Beijing → the instant, or `null` where they are none. China knows no summer time. */
export const instantAt = (day: string, time: string): string | null => {
  const instant = new Date(`${day}T${time}:00+08:00`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}
