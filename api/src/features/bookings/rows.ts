import type { BookingChannel, BookingStatus } from '@minsheng/domain/slots/booking.ts'
import type { PartyGiven } from '@minsheng/domain/slots/check-parties.ts'
import type { Pool, Schedule } from '@minsheng/domain/slots/schedule.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { sql } from '@minsheng/db/client.ts'
import type { FieldCipher } from '../../security/field-cipher.ts'

export type BookingRow = {
  id: string, code: string, schedule_id: string, unit_id: string, guide_id: string, day: Day, starts_at: string, ends_at: string, pool: Pool, channel: BookingChannel, status: BookingStatus, version: number
  expires_at: Date | null, citizen_id: string | null, registered_by: string | null, offer_of: string | null, contact_cipher: string | null, address_cipher: string | null, township_code: string | null, applied_on: Day | null
  checklist_id: string | null, missing: string | null, excuse: string | null, excuse_state: 'asked' | 'accepted' | 'refused' | null, created_at: Date, booked_at: Date | null, ended_at: Date | null
}

/** A slot with the rules of its schedule. */
export type SlotRow = { id: string, schedule_id: string, day: Day, starts_at: string, ends_at: string, opens_at: Date, wave_id: string | null, closed: boolean, unit_id: string, body: Schedule, paused_at: Date | null }

export type PartyRow = { booking_id: string, position: number, person_cipher: string, open: boolean }

/** The columns of a booking `b`, of a slot `s` with its schedule `h`. */
export const bookingColumns = sql`b.id, b.code, b.schedule_id, b.unit_id, b.guide_id, b.day, b.starts_at, b.ends_at, b.pool, b.channel, b.status, b.version, b.expires_at, b.citizen_id, b.registered_by, b.offer_of, b.contact_cipher, b.address_cipher,
  b.township_code, b.applied_on, b.checklist_id, b.missing, b.excuse, b.excuse_state, b.created_at, b.booked_at, b.ended_at`
/** How many visits those who come by a booking `b` missed besides, unless the reason was accepted. */
export const missedBefore = sql`(SELECT count(*)::int FROM booking o WHERE o.status = 'no-show' AND o.id <> b.id AND o.excuse_state IS DISTINCT FROM 'accepted' AND o.id IN (
  SELECT a.id FROM booking a WHERE a.citizen_id = b.citizen_id AND a.status = 'no-show' UNION
  SELECT p.booking_id FROM booking_party m JOIN booking_party p ON p.person_index = m.person_index WHERE m.booking_id = b.id))`
export const slotColumns = sql`s.id, s.schedule_id, s.day, s.starts_at, s.ends_at, s.opens_at, s.wave_id, s.closed, h.unit_id, h.body, h.paused_at`

export const sealParty = (cipher: FieldCipher, party: PartyGiven): string => cipher.encrypt(JSON.stringify(party))
export const openParty = (cipher: FieldCipher, { person_cipher }: Pick<PartyRow, 'person_cipher'>): PartyGiven => JSON.parse(cipher.decrypt(person_cipher)) as PartyGiven
