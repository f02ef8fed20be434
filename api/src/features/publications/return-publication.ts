import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import type { CaseState } from '../staff-cases/index.ts'
import { actOnPublication } from './act-on-publication.ts'
import { settleVersion } from './versions.ts'

type ReturnPublication = Input<'POST /staff/cases/:caseNo/publication/return'>['body'] & { caseNo: string }

/** Sends a public copy back to be prepared anew. */
export const returnPublication = (ctx: StaffContext, { reason, ...target }: ReturnPublication): Promise<CaseState> =>
  actOnPublication(ctx, target, { type: 'return', reason }, (tx, { next }) => settleVersion(tx, next.id, 'returned', reason))
