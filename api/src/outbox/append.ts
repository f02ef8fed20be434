import { sql, type Tx } from '@minsheng/db/client.ts'
import type { OutboxEntry } from './catalogue.ts'

/** Called inside the use case's transaction, so the fact and its announcement commit or vanish together. */
export const appendToOutbox = async (tx: Tx, entries: readonly OutboxEntry[]): Promise<void> => {
  if (entries.length === 0) return
  await tx.query(sql`
    INSERT INTO outbox (job, payload)
    SELECT e.job, e.payload::jsonb FROM unnest(${entries.map(({ job }) => job)}::text[], ${entries.map(({ payload }) => JSON.stringify(payload))}::text[]) AS e(job, payload)`)
}
