import type { Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { goneGuide } from '../guides/index.ts'
import type { BookingView } from './present.ts'

export type WaitingView = Output<'PUT /waiting/:waitingId'>
type WaitingRow = {
  id: string, schedule_id: string, guide_id: string, from_day: Day, until_day: Day, part: WaitingView['part'], status: WaitingView['status'], booking_id: string | null, body: Schedule, ahead: number
}

const KEEP_DAYS = 30
const DAY_MS = 86_400_000

const isPast = ({ status, until_day }: WaitingRow, today: Day): boolean => status === 'waiting' && until_day < today

/** What somebody waits for, with how many came before them for the same place and days; an offer with its booking. */
export const listWaiting = async (ctx: CitizenContext, offers: ReadonlyMap<string, BookingView>, names: ReadonlyMap<string, string>): Promise<WaitingView[]> => {
  const since = new Date(ctx.now.getTime() - KEEP_DAYS * DAY_MS)
  const rows = await ctx.db.query<WaitingRow>(sql`
    SELECT w.id, w.schedule_id, w.guide_id, w.from_day, w.until_day, w.part, w.status, w.booking_id, h.body,
      (SELECT count(*)::int FROM waiting_entry o WHERE o.schedule_id = w.schedule_id AND o.status = 'waiting' AND o.from_day <= w.until_day AND o.until_day >= w.from_day AND (o.joined_at, o.id) < (w.joined_at, w.id)) AS ahead
    FROM waiting_entry w JOIN schedule h ON h.id = w.schedule_id
    WHERE w.citizen_id = ${ctx.actor.id}::uuid AND (w.status IN ('waiting', 'offered') OR w.ended_at > ${since}) ORDER BY w.joined_at DESC, w.id`)
  return rows.map((row) => ({
    waitingId: row.id, scheduleId: row.schedule_id, guideId: row.guide_id, guideName: names.get(row.guide_id) ?? goneGuide, name: row.body.name, fromDay: row.from_day, untilDay: row.until_day, part: row.part,
    status: isPast(row, ctx.today) ? 'over' : row.status, ahead: row.status === 'waiting' ? row.ahead : null, offer: row.status === 'offered' && row.booking_id !== null ? offers.get(row.booking_id) ?? null : null
  }))
}
