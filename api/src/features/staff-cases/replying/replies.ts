import { randomUUID } from 'node:crypto'
import type { Outcome } from '@minsheng/domain/case/commands.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'

type Drafted = { caseId: string, text: string, outcome: string | null, drafterId: string, at: Date }

/** A new round of the reply, waiting for review. */
export const insertReply = async (tx: Tx, { caseId, text, outcome, drafterId, at }: Drafted): Promise<void> => {
  await tx.query(sql`
    INSERT INTO reply (id, case_id, round, status, text, outcome, drafter_id, drafted_at)
    SELECT ${randomUUID()}::uuid, ${caseId}::uuid, coalesce(max(round), 0) + 1, 'drafted', ${text}, ${outcome}, ${drafterId}::uuid, ${at} FROM reply WHERE case_id = ${caseId}::uuid`)
}

/** What the round under review says and found. */
export const currentReply = async (tx: Tx, caseNo: string): Promise<{ text: string, outcome: Outcome | null } | undefined> => {
  const [row] = await tx.query<{ text: string, outcome: Outcome | null }>(sql`
    SELECT r.text, r.outcome FROM reply r JOIN cases c ON c.id = r.case_id WHERE c.case_no = ${caseNo} AND r.status = 'drafted' ORDER BY r.round DESC LIMIT 1`)
  return row
}

type Reviewed = { caseId: string, status: 'approved' | 'returned' | 'drafted', text: string | null, reviewerId: string, reason: string | null, at: Date }

/** What a reviewer makes of the round under review. `drafted`: approved here, and the legal reviewer comes next. */
export const settleReply = async (tx: Tx, { caseId, status, text, reviewerId, reason, at }: Reviewed): Promise<void> => {
  await tx.query(sql`
    UPDATE reply SET status = ${status}, text = coalesce(${text}::text, text), reviewer_id = ${reviewerId}::uuid, reviewed_at = ${at}, return_reason = ${reason}
    WHERE case_id = ${caseId}::uuid AND status = 'drafted'`)
}
