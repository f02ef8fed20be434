import type { Day } from '@minsheng/domain/calendar/day.ts'
import { bookingRules } from '@minsheng/domain/slots/booking-rules.ts'
import { pausedUntil } from '@minsheng/domain/slots/no-show.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'

/** Until which day an account books online no more, or `null`. */
export const findPause = async ({ today }: Pick<Context, 'today'>, tx: Tx, citizenId: string): Promise<Day | null> => {
  const rows = await tx.query<{ day: Day }>(sql`
    SELECT day FROM booking WHERE citizen_id = ${citizenId}::uuid AND status = 'no-show' AND excuse_state IS DISTINCT FROM 'accepted'`)
  return pausedUntil(rows.map(({ day }) => day), today)
}

/** Refuses whoever has missed visits and not been excused. */
export const assertNotPaused = async (ctx: Context, tx: Tx, citizenId: string): Promise<void> => {
  if (await findPause(ctx, tx, citizenId) !== null) throw new Refused('booking-paused')
}

/** Refuses an account that has as many visits to come as one may. Not counted: `except`, and holds. */
export const assertRoomForAccount = async (tx: Tx, citizenId: string, except: string): Promise<void> => {
  const [row] = await tx.query<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM booking WHERE citizen_id = ${citizenId}::uuid AND status IN ('booked', 'arrived') AND id <> ${except}::uuid`)
  if ((row?.n ?? 0) >= bookingRules.perAccount) throw new Refused('too-many-bookings')
}

/** Refuses a telephone that stands with as many visits to come as one may. */
export const assertRoomForPhone = async (tx: Tx, phoneIndexes: readonly string[], except: string): Promise<void> => {
  const [row] = await tx.query<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM booking WHERE phone_index = ANY(${[...phoneIndexes]}::text[]) AND status IN ('booked', 'arrived') AND id <> ${except}::uuid`)
  if ((row?.n ?? 0) >= bookingRules.perPhone) throw new Refused('too-many-for-phone')
}

/** Refuses when somebody of those who come has a visit for the item to come already. The index of the database is the backstop: it knows one look-up key only. */
export const assertNobodyBooked = async (tx: Tx, guideId: string, personIndexes: readonly string[], except: string): Promise<void> => {
  const [row] = await tx.query<{ id: string }>(sql`
    SELECT id FROM booking_party WHERE guide_id = ${guideId} AND person_index = ANY(${[...personIndexes]}::text[]) AND open AND booking_id <> ${except}::uuid LIMIT 1`)
  if (row) throw new Refused('party-booked')
}
