import type { Output } from '@minsheng/contract/index.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { sayBookingEvent } from '@minsheng/domain/slots/say-booking-event.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { viewAnyBooking } from './queries.ts'
import { missedBefore } from './rows.ts'

export type DeskView = Output<'GET /staff/bookings/:bookingId'>
type Facts = { unit_id: string, registered_by: string | null, registered_name: string | null, precheck_id: string | null, missed: number }
type EventRow = { type: string, actor: string, detail: Record<string, unknown>, at: Date, name: string | null }

const findFacts = async ({ db, actor }: StaffContext, bookingId: string): Promise<Facts> => {
  const [row] = await db.query<Facts>(sql`
    SELECT b.unit_id, b.registered_by, s.name AS registered_name, k.id AS precheck_id, ${missedBefore} AS missed
    FROM booking b LEFT JOIN staff s ON s.id = b.registered_by LEFT JOIN precheck k ON k.checklist_id = b.checklist_id AND k.unit_id = ${actor.unitId} AND k.status <> 'taken-back' WHERE b.id = ${bookingId}::uuid`)
  if (!row) throw new Refused('booking-not-found')
  return row
}

const historyOf = async ({ db }: StaffContext, bookingId: string): Promise<DeskView['history']> => {
  const rows = await db.query<EventRow>(sql`SELECT e.type, e.actor, e.detail, e.at, s.name FROM booking_event e LEFT JOIN staff s ON s.id::text = e.actor WHERE e.booking_id = ${bookingId}::uuid ORDER BY e.seq`)
  return rows.map(({ type, actor, detail, at, name }) => ({ at: at.toISOString(), step: sayBookingEvent(type, detail), by: name ?? (actor === 'system' ? '系统' : '本人') }))
}

const serves = ({ actor }: StaffContext, unitId: string): boolean => may(actor.roles, actor.unitId, 'booking:serve', unitId)

/** Whether somebody serves the unit of a booking or registered it. */
export const maySee = (ctx: StaffContext, { unit_id, registered_by }: Pick<Facts, 'unit_id' | 'registered_by'>): boolean => serves(ctx, unit_id) || registered_by === ctx.actor.id

/** Refuses a booking to whoever neither serves its unit nor registered it: for them it does not exist. */
export const assertSeen = (ctx: StaffContext, booking: Pick<Facts, 'unit_id' | 'registered_by'>): void => {
  if (!maySee(ctx, booking)) throw new Refused('booking-not-found')
}

/** A booking as the counter sees it: names and numbers masked, what happened. */
export const viewDesk = async (ctx: StaffContext, bookingId: string): Promise<DeskView> => {
  const facts = await findFacts(ctx, bookingId)
  assertSeen(ctx, facts)
  const view = await viewAnyBooking(ctx, bookingId)
  return {
    ...view, precheckId: facts.precheck_id, registeredByName: facts.registered_name, missedBefore: facts.missed,
    history: await historyOf(ctx, bookingId), mayServe: serves(ctx, facts.unit_id)
  }
}
