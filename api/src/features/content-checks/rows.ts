import type { Case } from '@minsheng/domain/case/case.ts'
import type { CheckedKind } from '@minsheng/domain/publishing/content-flags.ts'
import { sql, type Database } from '@minsheng/db/client.ts'

/** Why WeChat gave no verdict: its own refusals, and what is known before anything leaves. */
export type UncheckedReason = 'not-this-person' | 'not-active' | 'unreadable' | 'quota-used-up' | 'not-permitted' | 'unavailable' | 'no-address' | 'not-fetched'

/** A part to check, with the case it belongs to and whoever wrote it. */
export type ClaimedCheck = Pick<Case, 'type' | 'status' | 'identity' | 'urgency' | 'publicity'> & {
  id: string, kind: CheckedKind, title: string, statement: string, supplement: string | null, file: boolean, contact_cipher: string | null, openid_cipher: string | null
}

// Longer than a question to WeChat takes with every piece of the longest text.
const LEASE_MS = 120_000

/** Takes a check nobody is at work on. `null`: it is done, somebody else has it, or it was taken back. */
export const claimCheck = async (db: Database, id: string, now: Date): Promise<ClaimedCheck | null> => {
  const [row] = await db.query<ClaimedCheck>(sql`
    WITH claimed AS (
      UPDATE content_check SET asked_at = ${now}
      WHERE id = ${id}::uuid AND verdict IS NULL AND trace_ids = '{}' AND (asked_at IS NULL OR asked_at < ${new Date(now.getTime() - LEASE_MS)})
      RETURNING id, case_id, kind, part_id
    )
    SELECT k.id, k.kind, c.type, c.status, c.identity, c.urgency, c.publicity, c.title, c.statement, c.contact_cipher, e.data->>'text' AS supplement, f.id IS NOT NULL AS file, p.openid_cipher
    FROM claimed k JOIN cases c ON c.id = k.case_id
      LEFT JOIN case_event e ON k.kind = 'supplement' AND e.id = k.part_id
      LEFT JOIN public_file f ON k.kind = 'file' AND f.id = k.part_id
      LEFT JOIN citizen p ON p.id = CASE WHEN k.kind <> 'supplement' THEN c.citizen_id WHEN e.actor_id ~ '^[0-9a-f-]{36}$' THEN e.actor_id::uuid END`)
  return row ?? null
}

/** Gives a claim back, so that the next try need not wait for it to run out. */
export const releaseCheck = async (db: Database, id: string): Promise<void> => { await db.query(sql`UPDATE content_check SET asked_at = NULL WHERE id = ${id}::uuid`) }

/** Forgets a check of what may no longer become public: nothing of it was shown to anybody. */
export const dropCheck = async (db: Database, id: string): Promise<void> => { await db.query(sql`DELETE FROM content_check WHERE id = ${id}::uuid`) }

type Settled = { verdict: string | null, label?: number | null, traceIds?: readonly string[], reason?: UncheckedReason }

/** Writes down what came of a check; of a picture first only its number, the verdict comes by push. */
export const settleCheck = async (db: Database, id: string, { verdict, label = null, traceIds = [], reason }: Settled, now: Date): Promise<void> => {
  await db.query(sql`
    UPDATE content_check SET verdict = ${verdict}, label = ${label}, trace_ids = ${[...traceIds]}, reason = ${reason ?? null}, checked_at = ${now} WHERE id = ${id}::uuid`)
}
