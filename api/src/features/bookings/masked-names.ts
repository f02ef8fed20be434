import { maskName } from '@minsheng/domain/masking/mask-text.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { FieldCipher } from '../../security/field-cipher.ts'
import { openParty, type PartyRow } from './rows.ts'

/** Who comes, name by name in the order entered, each masked, by booking. */
export const maskedNames = async (cipher: FieldCipher, tx: Tx, bookingIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = bookingIds.length === 0 ? [] : await tx.query<PartyRow>(sql`
    SELECT p.booking_id, p.position, p.person_cipher, p.open FROM booking_party p WHERE p.booking_id = ANY(${[...bookingIds]}::uuid[]) ORDER BY p.booking_id, p.position`)
  const names = new Map<string, string>()
  for (const row of rows) names.set(row.booking_id, [...names.get(row.booking_id)?.split('、') ?? [], maskName(openParty(cipher, row).name)].join('、'))
  return names
}
