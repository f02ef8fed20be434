import type { Day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
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

// A day that is past has nothing to come, also where somebody came and was never written down as done.
const toCome = ({ today }: Pick<Context, 'today'>) => sql`status IN ('booked', 'arrived') AND day >= ${today}`

/** Refuses an account that has as many visits to come as one may. Not counted: `except`, and holds. */
export const assertRoomForAccount = async (ctx: Pick<Context, 'today'>, tx: Tx, citizenId: string, except: string): Promise<void> => {
  const [row] = await tx.query<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM booking WHERE citizen_id = ${citizenId}::uuid AND ${toCome(ctx)} AND id <> ${except}::uuid`)
  if ((row?.n ?? 0) >= bookingRules.perAccount) throw new Refused('too-many-bookings')
}

type Standing = { citizen_id: string, coming: number, missed: Day[] | null }

/** Which of these accounts can take no place now (who has none always can): booking online is paused for them, or they have as many visits to come as one may. */
export const accountsWithoutRoom = async (ctx: Pick<Context, 'today'>, tx: Tx, ids: readonly (string | null)[]): Promise<Set<string | null>> => {
  const citizenIds = ids.filter((id) => id !== null)
  if (citizenIds.length === 0) return new Set()
  const rows = await tx.query<Standing>(sql`
    SELECT citizen_id, count(*) FILTER (WHERE ${toCome(ctx)})::int AS coming, array_agg(day) FILTER (WHERE status = 'no-show' AND excuse_state IS DISTINCT FROM 'accepted') AS missed
    FROM booking WHERE citizen_id = ANY(${[...new Set(citizenIds)]}::uuid[]) AND status IN ('booked', 'arrived', 'no-show') GROUP BY citizen_id`)
  return new Set(rows.filter(({ coming, missed }) => coming >= bookingRules.perAccount || pausedUntil(missed ?? [], ctx.today) !== null).map(({ citizen_id }) => citizen_id))
}

/** Refuses a telephone that stands with as many visits to come as one may. */
export const assertRoomForPhone = async (ctx: Pick<Context, 'today'>, tx: Tx, phoneIndexes: readonly string[], except: string): Promise<void> => {
  const [row] = await tx.query<{ n: number }>(sql`
    SELECT count(*)::int AS n FROM booking WHERE phone_index = ANY(${[...phoneIndexes]}::text[]) AND ${toCome(ctx)} AND id <> ${except}::uuid`)
  if ((row?.n ?? 0) >= bookingRules.perPhone) throw new Refused('too-many-for-phone')
}

/** Refuses when somebody of those who come has a visit for the item to come already. The index of the database is the backstop: it knows one look-up key only. */
export const assertNobodyBooked = async ({ actor }: Context, tx: Tx, guideId: string, personIndexes: readonly string[], except: string): Promise<void> => {
  const [row] = await tx.query<{ code: string, unit_id: string, day: Day, starts_at: string }>(sql`
    SELECT b.code, b.unit_id, b.day, b.starts_at FROM booking_party p JOIN booking b ON b.id = p.booking_id
    WHERE p.guide_id = ${guideId} AND p.person_index = ANY(${[...personIndexes]}::text[]) AND p.open AND p.booking_id <> ${except}::uuid LIMIT 1`)
  if (!row) return
  // Somebody else may have entered the number: the counter that has the ID card before it is told which booking to cancel.
  const serves = actor.kind === 'staff' && may(actor.roles, actor.unitId, 'booking:serve', row.unit_id)
  throw new Refused('party-booked', serves ? { parties: `已经约了：预约号 ${row.code}，${spokenDay(row.day)} ${row.starts_at}。核对身份证，不是本人约的，可以按这个号找到它取消。` } : undefined)
}
