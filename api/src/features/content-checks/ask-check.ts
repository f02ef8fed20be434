import { randomUUID } from 'node:crypto'
import type { CheckedKind } from '@minsheng/domain/publishing/content-flags.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'

type Part = { caseId: string, kind: CheckedKind, partId: string }

/** Has a part of a case checked once this transaction is over. Asked twice it is one check. */
export const askCheck = async (tx: Tx, { caseId, kind, partId }: Part, now: Date): Promise<void> => {
  await tx.query(sql`
    WITH asked AS (
      INSERT INTO content_check (id, case_id, kind, part_id, created_at) VALUES (${randomUUID()}::uuid, ${caseId}::uuid, ${kind}, ${partId}::uuid, ${now})
      ON CONFLICT (kind, part_id) DO NOTHING RETURNING id
    )
    INSERT INTO outbox (job, payload) SELECT 'check-content', jsonb_build_object('checkId', id) FROM asked`)
}
