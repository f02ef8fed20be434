import type { Input, Output } from '@minsheng/contract/index.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { ticketNumber } from '@minsheng/domain/slots/queue.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { goneGuide, guideNames } from '../../guides/index.ts'
import { maskedNames } from '../masked-names.ts'
import { bookingColumns, missedBefore, type BookingRow } from '../rows.ts'

type DayList = Output<'GET /staff/bookings'>
type Row = BookingRow & { name: string, letter: string | null, seq: number | null, ready: boolean, missed: number }

const MOST = 500

/** A unit's bookings of one day by time; or, of whatever day, those whose reason for not coming waits for an answer. What was only held is not among them. */
export const listDay = async (ctx: StaffContext, { day = ctx.today, unitId = ctx.actor.unitId, excuses = false }: Input<'GET /staff/bookings'>['querystring']): Promise<DayList> => {
  if (!may(ctx.actor.roles, ctx.actor.unitId, 'booking:serve', unitId)) return { day, items: [] }
  const which = excuses ? sql`b.excuse_state = 'asked'` : sql`b.day = ${day}`
  const rows = await ctx.db.query<Row>(sql`
    SELECT ${bookingColumns}, h.body->>'name' AS name, q.letter, q.seq, EXISTS (SELECT 1 FROM precheck k WHERE k.checklist_id = b.checklist_id AND k.status = 'ready') AS ready,
      CASE WHEN b.excuse_state = 'asked' THEN ${missedBefore} ELSE 0 END AS missed
    FROM booking b JOIN schedule h ON h.id = b.schedule_id LEFT JOIN queue_ticket q ON q.booking_id = b.id
    WHERE b.unit_id = ${unitId} AND ${which} AND b.status NOT IN ('held', 'released', 'lapsed') ORDER BY b.day, b.starts_at, b.code LIMIT ${MOST}`)
  const [items, names] = [await guideNames(ctx), await maskedNames(ctx.cipher, ctx.db, rows.map(({ id }) => id))]
  return {
    day, items: rows.map((row) => ({
      bookingId: row.id, code: row.code, status: row.status, day: row.day, startsAt: row.starts_at, endsAt: row.ends_at, guideName: items.get(row.guide_id) ?? goneGuide, name: row.name, names: names.get(row.id) ?? '', channel: row.channel,
      ticketNumber: row.letter !== null && row.seq !== null ? ticketNumber({ letter: row.letter, seq: row.seq }) : null, papersChecked: row.ready, excuseState: row.excuse_state,
      asked: row.excuse_state === 'asked' && row.excuse !== null ? { excuse: row.excuse, missedBefore: row.missed } : null
    }))
  }
}
