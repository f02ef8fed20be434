import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'

type WithholdPublication = Input<'POST /staff/cases/:caseNo/publication/withhold'>['body'] & { caseNo: string }

/** 不公开, with a reason that is counted and can be asked about. */
export const withholdPublication = (ctx: StaffContext, { reason, note, ...target }: WithholdPublication): Promise<CaseState> =>
  actOnPublication(ctx, target, { type: 'withhold', reason, note }, async (tx, { next }) => {
    await tx.query(sql`UPDATE publication SET status = 'withheld', withheld_reason = ${reason}, withheld_note = ${note} WHERE case_id = ${next.id}::uuid`)
  })
