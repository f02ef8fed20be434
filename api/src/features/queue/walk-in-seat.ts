import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'

/** The next time of today with a seat left for people who did not book, or `null`. It says how full the day is; nobody is turned away for want of one. */
export const nextWalkInSlot = async ({ actor, today, now }: StaffContext, tx: Tx, guideId: string): Promise<string | null> => {
  const [row] = await tx.query<{ id: string }>(sql`
    SELECT t.id FROM slot t JOIN schedule s ON s.id = t.schedule_id JOIN slot_pool p ON p.slot_id = t.id AND p.pool = 'walk-in'
    WHERE s.unit_id = ${actor.unitId} AND ${guideId} = ANY(s.guide_ids) AND t.day = ${today} AND NOT t.closed AND t.ends_at > ${minuteOf(now.getTime()).slice(11)}
      AND p.seats > (SELECT count(*) FROM queue_ticket q WHERE q.unit_id = s.unit_id AND q.day = t.day AND q.slot_id = t.id AND q.booking_id IS NULL)
    ORDER BY t.starts_at, t.id LIMIT 1`)
  return row?.id ?? null
}
