import type { Booking, Waiting } from '../../../booking/words.ts'

type Wait = Pick<Waiting, 'scheduleId' | 'guideId' | 'status' | 'ahead' | 'fromDay' | 'untilDay'>

/** How many are before somebody whose offer is over; `over`: they wait no longer; `unknown`: the server has not got round to it, or could not be asked. */
export const stillWaits = ({ scheduleId, guideId, day }: Pick<Booking, 'scheduleId' | 'guideId' | 'day'>, waiting: readonly Wait[] | null): number | 'over' | 'unknown' => {
  if (!waiting) return 'unknown'
  const same = waiting.filter((wait) => wait.scheduleId === scheduleId && wait.guideId === guideId && wait.fromDay <= day && day <= wait.untilDay)
  const open = same.find(({ status }) => status === 'waiting')
  if (open) return open.ahead ?? 0
  return same.some(({ status }) => status === 'offered') ? 'unknown' : 'over'
}
