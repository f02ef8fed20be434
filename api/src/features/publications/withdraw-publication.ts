import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { removeEntry } from '../search/index.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'
import { assertClean } from './assert-clean.ts'
import { namesOf } from './names.ts'
import { findSource } from './source.ts'

type WithdrawPublication = Input<'POST /staff/cases/:caseNo/publication/withdraw'>['body'] & { caseNo: string }

/**
 * 撤下: the public table forgets the words, the files and what they are found by in the same transaction; what remains is
 * that it was withdrawn, when and why. The versions stay readable for staff.
 */
export const withdrawPublication = async (ctx: StaffContext, { caseNo, version, reason, note }: WithdrawPublication): Promise<CaseState> => {
  const source = await findSource(ctx, caseNo)
  assertClean({ note }, namesOf(source, []))
  return actOnPublication(ctx, { caseNo, version }, { type: 'withdraw', reason, note }, async (tx) => {
    const [taken] = await tx.query<{ answer_no: string }>(sql`
      UPDATE publication SET status = 'withdrawn', title = '', question = '', reply = '', parties = '{}', file_ids = '{}', words = NULL, solved = NULL, treated = NULL,
        correction_reason = NULL, withdrawn_reason = ${reason}, withdrawn_note = ${note}, changed_at = ${ctx.now}
      WHERE case_id = ${source.id}::uuid RETURNING answer_no`)
    if (taken) await removeEntry(tx, 'answer', taken.answer_no)
    await tx.query(sql`UPDATE publication_version SET status = CASE status WHEN 'published' THEN 'withdrawn' ELSE 'returned' END WHERE case_id = ${source.id}::uuid AND status IN ('published', 'in-review')`)
    await tx.query(sql`DELETE FROM cited WHERE case_id = ${source.id}::uuid`)
  })
}
