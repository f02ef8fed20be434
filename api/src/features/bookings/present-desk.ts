import type { Output } from '@minsheng/contract/index.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { bookingStepNames } from '@minsheng/domain/slots/booking-steps.ts'
import type { BookingEventType } from '@minsheng/domain/slots/decide-booking.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findGuideMaybe } from '../guides/index.ts'
import { viewAnyBooking } from './queries.ts'

export type Desk = Output<'GET /staff/bookings/:bookingId'>
type Standing = { unit_id: string, registered_by: string | null, registered_name: string | null, precheck_id: string | null, missed: number }
type Happened = { type: BookingEventType, actor: string, at: Date, staff_name: string | null }

// Somebody who comes has missed visits before: by name and number, whichever account booked. An accepted reason is no miss.
const standingOf = async ({ db, actor }: StaffContext, bookingId: string): Promise<Standing> => {
  const [row] = await db.query<Standing>(sql`
    SELECT b.unit_id, b.registered_by, (SELECT s.name FROM staff s WHERE s.id = b.registered_by) AS registered_name,
      (SELECT k.id FROM precheck k WHERE k.checklist_id = b.checklist_id AND k.unit_id = ${actor.unitId} AND k.status <> 'taken-back') AS precheck_id,
      (SELECT count(DISTINCT o.id)::int FROM booking_party p JOIN booking_party q ON q.person_index = p.person_index JOIN booking o ON o.id = q.booking_id
       WHERE p.booking_id = b.id AND o.id <> b.id AND o.status = 'no-show' AND o.excuse_state IS DISTINCT FROM 'accepted') AS missed
    FROM booking b WHERE b.id = ${bookingId}::uuid`)
  if (!row) throw new Refused('booking-not-found')
  return row
}

const historyOf = async ({ db }: StaffContext, bookingId: string): Promise<Desk['history']> => {
  const rows = await db.query<Happened>(sql`SELECT e.type, e.actor, e.at, s.name AS staff_name FROM booking_event e LEFT JOIN staff s ON s.id::text = e.actor WHERE e.booking_id = ${bookingId}::uuid ORDER BY e.seq`)
  return rows.map(({ type, actor, at, staff_name }) => ({ at: at.toISOString(), step: bookingStepNames[type], by: staff_name ?? (actor === 'citizen' ? '本人' : '系统') }))
}

/** A booking as the desk sees it. Whoever serves its unit sees it, and whoever registered it; for others it does not exist. */
export const viewDesk = async (ctx: StaffContext, bookingId: string): Promise<Desk> => {
  const { unit_id, registered_by, registered_name, precheck_id, missed } = await standingOf(ctx, bookingId)
  const mayServe = may(ctx.actor.roles, ctx.actor.unitId, 'booking:serve', unit_id)
  if (!mayServe && registered_by !== ctx.actor.id) throw new Refused('booking-not-found')
  const view = await viewAnyBooking(ctx, bookingId)
  const guide = await findGuideMaybe(ctx, view.guideId)
  return { ...view, guidePapers: guide?.body.papers.map(({ name }) => name) ?? [], precheckId: precheck_id, registeredByName: registered_name, missedBefore: missed, history: await historyOf(ctx, bookingId), mayServe }
}
