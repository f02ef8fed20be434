import type { Schedule, ScheduleItem } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { Refused } from '../../refused.ts'
import { scheduleColumns, type ScheduleRow } from './rows.ts'

/** A schedule as it stands. Refuses `schedule-not-found`. */
export const findSchedule = async (tx: Tx, scheduleId: string): Promise<ScheduleRow> => {
  const [row] = await tx.query<ScheduleRow>(sql`SELECT ${scheduleColumns} FROM schedule s WHERE s.id = ${scheduleId}::uuid`)
  if (!row) throw new Refused('schedule-not-found')
  return row
}

/** The schedules of these items, or of all, that can be booked now. */
export const listSchedules = (tx: Tx, guideId: string | null): Promise<ScheduleRow[]> => tx.query<ScheduleRow>(sql`
  SELECT ${scheduleColumns} FROM schedule s WHERE s.paused_at IS NULL AND (${guideId}::text IS NULL OR ${guideId} = ANY(s.guide_ids)) ORDER BY s.body->>'townshipCode' NULLS FIRST, s.created_at, s.id`)

/** How an item is served there. Refuses `item-not-here`. */
export const itemOf = ({ items }: Schedule, guideId: string): ScheduleItem => {
  const item = items.find((each) => each.guideId === guideId)
  if (!item) throw new Refused('item-not-here')
  return item
}
