import type { Day } from '@minsheng/domain/calendar/day.ts'
import { settledStatuses } from '@minsheng/domain/case/statuses.ts'
import type { StaffContext } from '../../context.ts'
import { workingDaysLeft } from '../cases/index.ts'
import type { StaffRow } from './rows.ts'

/** Answered, closed or turned away: nothing is counted any more. */
export const isSettled = ({ status }: Pick<StaffRow, 'status'>): boolean => (settledStatuses as readonly string[]).includes(status)

type Paused = Pick<StaffRow, 'status' | 'due_on' | 'pause_reason' | 'pause_until' | 'governing_rule'>

// A due day at or before the end of the pause was reached before it began: the pause does not lift what is late.
const stopsOn = ({ rules }: Pick<StaffContext, 'rules'>, { due_on, pause_reason, pause_until, governing_rule }: Paused): Day | null => {
  const pauses: readonly string[] = rules.findLast(({ id }) => id === governing_rule)?.pauses ?? []
  return pause_reason !== null && pause_until !== null && pauses.includes(pause_reason) && pause_until < due_on ? pause_until as Day : null
}

/**
 * How many working days a case has, and whether they stand still. While the clock that governs it is stopped only the days
 * after the pause are left, however long it lasts; ended early, the same number is left from that day.
 */
export const timeLeft = (ctx: Pick<StaffContext, 'rules' | 'calendar' | 'today'>, row: Paused): { workingDaysLeft: number | null, dueStopped: boolean } => {
  if (isSettled(row)) return { workingDaysLeft: null, dueStopped: false }
  const stopped = stopsOn(ctx, row)
  return { workingDaysLeft: workingDaysLeft(stopped ?? ctx.today, row.due_on as Day, ctx.calendar), dueStopped: stopped !== null }
}
