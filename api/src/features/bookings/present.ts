import type { Output } from '@minsheng/contract/index.ts'
import { maskName, maskTail } from '@minsheng/domain/masking/mask-text.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { partiesOf } from '@minsheng/domain/slots/booking-rules.ts'
import { decideBooking, isOver, mayChangeUntil, type BookingStanding } from '@minsheng/domain/slots/decide-booking.ts'
import { ticketNumber } from '@minsheng/domain/slots/queue.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import type { Context } from '../../context.ts'
import { maskContact, openContact } from '../cases/index.ts'
import { openParty, type BookingRow, type PartyRow } from './rows.ts'

export type BookingView = Output<'GET /bookings/:bookingId'>
/** What stands beside a booking: its place, the name of the item, who comes, and the number in the queue once they are there. */
export type Beside = { schedule: Schedule, guideName: string, parties: readonly PartyRow[], ticket: { letter: string, seq: number, ahead: number, counter_name: string | null } | null }

const standing = (row: BookingRow, { changeMinutes }: Schedule): BookingStanding =>
  ({ status: row.status, day: row.day, startsAt: row.starts_at, endsAt: row.ends_at, pool: row.pool, expiresAt: row.expires_at?.getTime() ?? null, changeMinutes })

const changeableUntil = (stands: BookingStanding, { now, today }: Context): string | null => {
  const decision = decideBooking('cancel', stands, { now: now.getTime(), today, by: 'owner' })
  return decision.ok ? new Date(mayChangeUntil(stands)).toISOString() : null
}

/** A booking as its owner sees it, names and numbers masked. A hold past its minute is shown as what it is, swept or not. */
export const presentBooking = (ctx: Context, row: BookingRow, { schedule, guideName, parties, ticket }: Beside): BookingView => {
  const stands = standing(row, schedule)
  const contact = maskContact(openContact(ctx.cipher, row.contact_cipher))
  return {
    bookingId: row.id, code: row.code, status: isOver(stands, ctx.now.getTime()) ? 'lapsed' : row.status, version: row.version, channel: row.channel, pool: row.pool, guideId: row.guide_id, guideName, scheduleId: row.schedule_id,
    name: schedule.name, placeKind: schedule.placeKind, place: schedule.place, unitName: unitName(row.unit_id) ?? '本局', day: row.day, startsAt: row.starts_at, endsAt: row.ends_at, expiresAt: row.expires_at?.toISOString() ?? null, isOffer: (row.status === 'held' || row.status === 'lapsed') && row.offer_of !== null,
    parties: parties.map((each) => openParty(ctx.cipher, each)).map(({ name, idNumber }) => ({ name: maskName(name), idNumber: maskTail(idNumber) })), partiesNeeded: partiesOf(row.guide_id),
    contactName: contact.name, contactPhone: contact.phone, appliedOn: row.applied_on, checklistId: row.checklist_id, mayChangeUntil: changeableUntil(stands, ctx), mayExcuse: row.status === 'no-show' && row.excuse_state === null,
    excuse: row.excuse, excuseState: row.excuse_state, missing: row.missing, ticket: ticket && { number: ticketNumber(ticket), ahead: ticket.ahead, counterName: ticket.counter_name }, now: ctx.now.toISOString()
  }
}
