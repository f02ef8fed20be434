import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'

type ReturnPublication = Input<'POST /staff/cases/:caseNo/publication/return'>['body'] & { caseNo: string }

/** Sends a public copy back to be prepared anew. */
export const returnPublication = (ctx: StaffContext, { reason, ...target }: ReturnPublication): Promise<CaseState> =>
  actOnPublication(ctx, target, { type: 'return', reason }, async (tx, { next }) => {
    await tx.query(sql`UPDATE publication SET status = 'returned' WHERE case_id = ${next.id}::uuid`)
  })
