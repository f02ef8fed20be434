import { sql, type Tx } from '@minsheng/db/client.ts'
import { Refused } from '../../refused.ts'
import type { FieldCipher } from '../../security/field-cipher.ts'
import type { EventDetail } from './repository.ts'
import { bookingColumns, type BookingRow } from './rows.ts'

/** Refusals of the unique indexes: what is left when two asked at the same moment. */
const byIndex: Readonly<Record<string, string>> = { booking_one_hold_idx: 'one-hold', booking_party_once_idx: 'party-booked', booking_pkey: 'booking-taken', waiting_entry_once_idx: 'waiting-already', waiting_entry_caller_idx: 'waiting-already', waiting_entry_pkey: 'waiting-not-found' }

/** Says of a violation of one of these indexes what it means to a person. */
export const meant = (problem: unknown): never => {
  const { code, constraint } = problem as { code?: string, constraint?: string }
  const refusal = code === '23505' && constraint !== undefined ? byIndex[constraint] : undefined
  throw refusal === undefined ? problem : new Refused(refusal)
}

type Wish = { bookingId: string } & Readonly<Record<string, string | boolean | null>>

const asText = (wish: Wish): string => JSON.stringify(Object.entries(wish).toSorted(([a], [b]) => a < b ? -1 : 1))

/** What a hold was asked with, as its first event keeps it for ever: it knows the wish again and does not tell it. */
export const askedAs = (cipher: FieldCipher, wish: Wish): EventDetail => ({ asked: cipher.index('booking-wish', asText(wish)) })

/** A booking under this id, when it was begun by the same account with the same wish. Another's, or another wish, is refused: the id is taken. `undefined`: the id is free. */
export const findSame = async (cipher: FieldCipher, tx: Tx, owner: { citizenId: string } | { staffId: string }, wish: Wish): Promise<BookingRow | undefined> => {
  const [row] = await tx.query<BookingRow & { detail: EventDetail }>(sql`
    SELECT ${bookingColumns}, e.detail FROM booking b JOIN booking_event e ON e.booking_id = b.id AND e.seq = 1 WHERE b.id = ${wish.bookingId}::uuid`)
  if (!row) return undefined
  const own = 'citizenId' in owner ? row.citizen_id === owner.citizenId : row.registered_by === owner.staffId
  if (!own || !cipher.indexes('booking-wish', asText(wish)).some((each) => each === row.detail['asked'])) throw new Refused('booking-taken')
  return row
}
