import { sql, type Database } from '@minsheng/db/client.ts'
import { beginning, hashOf, type Entry } from './entry.ts'

/** The chain holds, or the first entry that does not and what is wrong with it. */
export type Verification = { count: number, root: string, broken: null | { seq: string, problem: 'changed' | 'missing' | 'not-linked' } }

const PAGE = 5_000

const pageAfter = (db: Pick<Database, 'query'>, seq: string) => db.query<Entry>(sql`
  SELECT seq::text, source_id::text, at, day, actor, roles, action, subject, result, data, prev_hash, hash FROM audit_entry
  WHERE audit_entry.seq > ${seq}::bigint ORDER BY audit_entry.seq LIMIT ${PAGE}`)

const problemOf = (entry: Entry, last: Pick<Entry, 'seq' | 'hash'>) => {
  if (BigInt(entry.seq) !== BigInt(last.seq) + 1n) return 'missing'
  if (entry.prev_hash !== last.hash) return 'not-linked'
  return entry.hash === hashOf(entry) ? null : 'changed'
}

/** Computes every hash anew, from the first entry on. That the last ones were not cut off only a printed root can show. */
export const verifyAudit = async (db: Pick<Database, 'query'>): Promise<Verification> => {
  let last: Pick<Entry, 'seq' | 'hash'> = { seq: '0', hash: beginning }
  for (;;) {
    const page = await pageAfter(db, last.seq)
    for (const entry of page) {
      const problem = problemOf(entry, last)
      if (problem) return { count: Number(last.seq), root: last.hash, broken: { seq: problem === 'missing' ? String(BigInt(last.seq) + 1n) : entry.seq, problem } }
      last = entry
    }
    if (page.length < PAGE) return { count: Number(last.seq), root: last.hash, broken: null }
  }
}
