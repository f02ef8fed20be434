import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { sql, type Database, type Tx } from '@minsheng/db/client.ts'
import { beginning, hashOf, type Entry } from './entry.ts'

type Waiting = Pick<Entry, 'at' | 'actor' | 'roles' | 'action' | 'subject' | 'result' | 'data'> & { id: string }

const CHAIN_LOCK = 724_003
const BATCH = 1_000

const link = ({ id, ...said }: Waiting, last: Pick<Entry, 'seq' | 'hash'>): Entry => {
  const entry = { ...said, seq: String(BigInt(last.seq) + 1n), source_id: id, day: dayOf(said.at.getTime()), prev_hash: last.hash }
  return { ...entry, hash: hashOf(entry) }
}

const store = async (tx: Tx, entries: readonly Entry[]): Promise<void> => {
  await tx.query(sql`
    INSERT INTO audit_entry SELECT * FROM json_to_recordset(${JSON.stringify(entries)}::json)
      AS e(seq bigint, source_id bigint, at timestamptz, day text, actor text, roles text[], action text, subject text, result text, data text, prev_hash text, hash text)`)
  await tx.query(sql`DELETE FROM audit_waiting WHERE id = ANY(${entries.map(({ source_id }) => source_id)}::bigint[])`)
}

/**
 * Takes up to a thousand waiting entries into the chain, one process at a time; returns how many. An entry leaves the waiting
 * table in the transaction that chains it, so none is lost and none comes twice, however many processes try.
 */
export const chainAudit = (db: Pick<Database, 'transaction'>): Promise<number> =>
  db.transaction(async (tx) => {
    await tx.query(sql`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`)
    const waiting = await tx.query<Waiting>(sql`
      SELECT id::text, at, actor, roles, action, subject, result, data FROM audit_waiting ORDER BY audit_waiting.id LIMIT ${BATCH}`)
    if (waiting.length === 0) return 0
    const [last] = await tx.query<Pick<Entry, 'seq' | 'hash'>>(sql`SELECT seq::text, hash FROM audit_entry ORDER BY audit_entry.seq DESC LIMIT 1`)
    const entries: Entry[] = []
    for (const each of waiting) entries.push(link(each, entries.at(-1) ?? last ?? { seq: '0', hash: beginning }))
    await store(tx, entries)
    return waiting.length
  })

/** Takes up everything that waits now. */
export const chainAll = async (db: Pick<Database, 'transaction'>): Promise<void> => {
  while (await chainAudit(db) === BATCH) { /* a full batch: there is more */ }
}
