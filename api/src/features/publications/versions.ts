import { randomUUID } from 'node:crypto'
import { copyFields } from '@minsheng/domain/publishing/copy-spans.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { Copy } from './compose-copy.ts'

// Whoever prepares a version stands for every decision in it.
const spansWithName = ({ spans }: Copy, by: string): string =>
  JSON.stringify(copyFields.flatMap((field) => spans[field].map((span) => ({ ...span, field, by }))))

const assertFiles = async (tx: Tx, caseId: string, fileIds: readonly string[]): Promise<void> => {
  if (fileIds.length === 0) return
  const known = await tx.query<{ id: string }>(sql`SELECT id FROM public_file WHERE case_id = ${caseId}::uuid AND id = ANY(${[...fileIds]}::uuid[])`)
  if (known.length < new Set(fileIds).size) throw new Refused('public-file-missing')
}

/** Writes a new version for the second person to read; one that still waited is set aside. Numbers run on, none is used twice. */
export const addVersion = async (ctx: StaffContext, tx: Tx, caseId: string, copy: Copy, correction: string | null): Promise<void> => {
  await assertFiles(tx, caseId, copy.fileIds)
  await tx.query(sql`UPDATE publication_version SET status = 'returned', return_reason = '重新准备' WHERE case_id = ${caseId}::uuid AND status = 'in-review'`)
  const { publication, reason, overriddenBecause } = copy.classed
  await tx.query(sql`
    INSERT INTO publication_version (id, case_id, version, status, title, question, reply, parties, spans, cites, file_ids, classed, class_reason, overridden_because,
      correction_reason, preparer_id, prepared_at)
    SELECT ${randomUUID()}::uuid, ${caseId}::uuid, coalesce(max(version), 0) + 1, 'in-review', ${copy.title}, ${copy.question}, ${copy.reply}, ${copy.parties.map(ctx.cipher.encrypt)},
      ${spansWithName(copy, ctx.actor.id)}::jsonb, ${JSON.stringify(copy.cites)}::jsonb, ${[...copy.fileIds]}::uuid[], ${publication}, ${reason}, ${overriddenBecause},
      ${correction}, ${ctx.actor.id}::uuid, ${ctx.now}
    FROM publication_version WHERE case_id = ${caseId}::uuid`)
}

/** Moves the version that waits for the second person to where the decision put it. */
export const settleVersion = async (tx: Tx, caseId: string, status: 'returned' | 'withheld', reason: string | null): Promise<void> => {
  await tx.query(sql`UPDATE publication_version SET status = ${status}, return_reason = ${reason} WHERE case_id = ${caseId}::uuid AND status = 'in-review'`)
}
