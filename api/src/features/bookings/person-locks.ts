import { sql, type Tx } from '@minsheng/db/client.ts'

/**
 * Holds accounts, telephones and people until the transaction ends, by what names them blindly: of two bookings of one person at once
 * the second waits and then sees the first. Always taken first, and in one order.
 */
export const lockPersons = async (tx: Tx, names: readonly string[]): Promise<void> => {
  await tx.query(sql`
    SELECT pg_advisory_xact_lock(k) FROM (SELECT DISTINCT hashtextextended('booking ' || name, 0) AS k FROM unnest(${[...new Set(names)]}::text[]) AS n(name) ORDER BY k) AS ordered`)
}
