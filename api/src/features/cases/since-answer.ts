import { dayOf, daysBetween, type Day } from '@minsheng/domain/calendar/day.ts'
import type { Facts } from '@minsheng/domain/case/decision.ts'

/** How long ago the case was answered; nothing before the first answer. */
export const sinceAnswer = (answeredAt: Date | null, today: Day): Pick<Facts, 'daysSinceAnswer'> =>
  answeredAt ? { daysSinceAnswer: daysBetween(dayOf(answeredAt.getTime()), today) } : {}
