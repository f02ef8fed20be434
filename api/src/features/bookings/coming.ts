import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { noticeOfBooking } from '@minsheng/domain/notices/booking-notice.ts'
import { eldersAmong, objectionToParties, plainIdNumber, type PartyGiven } from '@minsheng/domain/slots/check-parties.ts'
import { decideBooking, type BookingAsker } from '@minsheng/domain/slots/decide-booking.ts'
import { afterCooling } from '@minsheng/domain/slots/booking-rules.ts'
import { legalWindow } from '@minsheng/domain/slots/legal-window.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { openContact, plainPhone, sealContact } from '../cases/index.ts'
import { tell } from '../notices/index.ts'
import { findSchedule } from '../schedules/index.ts'
import { assertNobodyBooked, assertRoomForPhone } from './limits.ts'
import { assertReachable } from './reach.ts'
import { partiesOfBooking, saveMove, standingOf } from './repository.ts'
import { openParty, sealParty, type BookingRow } from './rows.ts'

/** Who comes, and how to reach them. */
export type Coming = { parties: readonly PartyGiven[], contactName: string, contactPhone: string, address: string | null, townshipCode: string | null }

const plain = ({ name, idNumber }: PartyGiven): PartyGiven => ({ name: name.trim(), idNumber: plainIdNumber(idNumber) })
const phoneIndexes = ({ cipher }: Context, { contactPhone }: Coming) => cipher.indexes('phone', plainPhone(contactPhone))
const personIndexes = ({ cipher }: Context, { parties }: Coming) => parties.flatMap(({ idNumber }) => cipher.indexes('id-number', plainIdNumber(idNumber)))

/** What names these people and their telephone blindly, for `lockPersons`. */
export const personNames = (ctx: Context, coming: Coming): string[] => [...phoneIndexes(ctx, coming), ...personIndexes(ctx, coming)]

/** Whether a booking was confirmed with just these people, this telephone and this address. */
export const isSameComing = async ({ cipher }: Context, tx: Tx, row: BookingRow, coming: Coming): Promise<boolean> => {
  const parties = (await partiesOfBooking(tx, row.id)).map((each) => openParty(cipher, each))
  const address = row.address_cipher === null ? null : cipher.decrypt(row.address_cipher)
  return isDeepStrictEqual(
    [parties, openContact(cipher, row.contact_cipher), address, row.township_code],
    [coming.parties.map(plain), { name: coming.contactName, phone: coming.contactPhone }, coming.address, coming.townshipCode]
  )
}

// Between holding and confirming a calendar may have been announced: the law is asked again.
const assertStillLawful = ({ calendar }: Context, { guide_id, applied_on, day }: BookingRow): void => {
  if (guide_id !== afterCooling) return
  const window = applied_on && legalWindow(guide_id, applied_on, calendar)
  if (!window || day < window.from || day > window.until) throw new Refused('outside-legal-window')
}

// Who has a time for it waits for no other, by account or by telephone, and what they were offered besides is over at once: the next who waits need not wait for that as well.
const endWaits = async (ctx: Context, tx: Tx, { id, citizen_id, guide_id }: BookingRow, coming: Coming): Promise<void> => {
  const { now } = ctx
  const theirs = sql`guide_id = ${guide_id} AND (citizen_id = ${citizen_id}::uuid OR phone_index = ANY(${phoneIndexes(ctx, coming)}::text[]) OR booking_id = ${id}::uuid)`
  await tx.query(sql`
    UPDATE booking SET expires_at = ${now} WHERE status = 'held' AND id IN (SELECT booking_id FROM waiting_entry WHERE ${theirs} AND status = 'offered' AND booking_id <> ${id}::uuid)`)
  await tx.query(sql`UPDATE waiting_entry SET status = 'taken', ended_at = ${now} WHERE ${theirs} AND status IN ('waiting', 'offered')`)
}

const save = async (ctx: Context, tx: Tx, row: BookingRow, coming: Coming): Promise<void> => {
  const { cipher } = ctx
  await tx.query(sql`
    UPDATE booking SET contact_cipher = ${sealContact(cipher, { name: coming.contactName, phone: coming.contactPhone })}, phone_index = ${cipher.index('phone', plainPhone(coming.contactPhone))},
      address_cipher = ${coming.address === null ? null : cipher.encrypt(coming.address)}, township_code = ${coming.townshipCode} WHERE id = ${row.id}::uuid`)
  for (const [position, party] of coming.parties.map(plain).entries()) {
    await tx.query(sql`
      INSERT INTO booking_party (id, booking_id, position, guide_id, person_cipher, person_index)
      VALUES (${randomUUID()}::uuid, ${row.id}::uuid, ${position}, ${row.guide_id}, ${sealParty(cipher, party)}, ${cipher.index('id-number', party.idNumber)})`)
  }
  await endWaits(ctx, tx, row, coming)
}

/** Confirms a locked hold with those who come, whose names are held: rules first, then everything at once, and the notice. */
export const confirmLocked = async (ctx: Context, tx: Tx, row: BookingRow, coming: Coming, by: BookingAsker): Promise<void> => {
  const objection = objectionToParties(row.guide_id, coming.parties)
  if (objection !== null) throw new Refused(objection)
  const move = decideBooking('confirm', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by, elders: eldersAmong(coming.parties, row.day) })
  assertAllowed(move)
  assertStillLawful(ctx, row)
  assertReachable((await findSchedule(tx, row.schedule_id)).body, { hasAddress: coming.address !== null, townshipCode: coming.townshipCode })
  // Staff book for whoever is told to ring: the limit of the telephone is not theirs.
  if (by === 'owner') await assertRoomForPhone(ctx, tx, phoneIndexes(ctx, coming), row.id)
  await assertNobodyBooked(ctx, tx, row.guide_id, personIndexes(ctx, coming), row.id)
  await saveMove(ctx, tx, row, move)
  await save(ctx, tx, row, coming)
  if (row.citizen_id === null) return
  await tell(ctx, tx, { key: `booking:${row.id}:booked`, citizenId: row.citizen_id, bookingId: row.id, draft: noticeOfBooking('booked', { code: row.code, day: row.day, startsAt: row.starts_at }, ctx.noticeWording) })
}
