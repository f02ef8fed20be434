import type { Output } from '@minsheng/contract/index.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { sayBookingEvent } from '@minsheng/domain/slots/say-booking-event.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findGuideMaybe } from '../guides/index.ts'
import { viewAnyBooking } from './queries.ts'

export type DeskView = Output<'GET /staff/bookings/:bookingId'>
type Facts = { unit_id: string, registered_by: string | null, precheck_id: string | null, missed: number }
type EventRow = { type: string, actor: string, detail: Record<string, unknown>, at: Date, name: string | null }

const findFacts = async ({ db }: StaffContext, bookingId: string): Promise<Facts> => {
  const [row] = await db.query<Facts>(sql`
    SELECT b.unit_id, s.name AS registered_by, k.id AS precheck_id,
      (SELECT count(DISTINCT o.id)::int FROM booking o LEFT JOIN booking_party p ON p.booking_id = o.id
       WHERE o.status = 'no-show' AND o.id <> b.id AND o.excuse_state IS DISTINCT FROM 'accepted' AND (o.citizen_id = b.citizen_id OR p.person_index IN (SELECT m.person_index FROM booking_party m WHERE m.booking_id = b.id))) AS missed
    FROM booking b LEFT JOIN staff s ON s.id = b.registered_by LEFT JOIN precheck k ON k.checklist_id = b.checklist_id AND k.status <> 'taken-back' WHERE b.id = ${bookingId}::uuid`)
  if (!row) throw new Refused('booking-not-found')
  return row
}

const historyOf = async ({ db }: StaffContext, bookingId: string): Promise<DeskView['history']> => {
  const rows = await db.query<EventRow>(sql`SELECT e.type, e.actor, e.detail, e.at, s.name FROM booking_event e LEFT JOIN staff s ON s.id::text = e.actor WHERE e.booking_id = ${bookingId}::uuid ORDER BY e.seq`)
  return rows.map(({ type, actor, detail, at, name }) => ({ at: at.toISOString(), step: sayBookingEvent(type, detail), by: name ?? (actor === 'system' ? '系统' : '本人') }))
}

/** A booking as the counter sees it: names and numbers masked, what to bring, what happened. Everybody who registers for others may look; who serves is the unit's. */
export const viewDesk = async (ctx: StaffContext, bookingId: string): Promise<DeskView> => {
  const facts = await findFacts(ctx, bookingId)
  if (!may(ctx.actor.roles, ctx.actor.unitId, 'booking:register', facts.unit_id)) throw new Refused('booking-not-found')
  const view = await viewAnyBooking(ctx, bookingId)
  const guide = await findGuideMaybe(ctx, view.guideId)
  return {
    ...view, guidePapers: guide?.body.papers.map(({ name }) => name) ?? [], precheckId: facts.precheck_id, registeredByName: facts.registered_by, missedBefore: facts.missed,
    history: await historyOf(ctx, bookingId), mayServe: may(ctx.actor.roles, ctx.actor.unitId, 'booking:serve', facts.unit_id)
  }
}
