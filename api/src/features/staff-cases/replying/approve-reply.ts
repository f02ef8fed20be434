import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import type { CaseState } from '../act-on-case.ts'
import { settleWith } from './settle-with.ts'

type ApproveReply = Input<'POST /staff/cases/:caseNo/reply/approve'>['body'] & { caseNo: string }

/** 审核通过: the reply goes to the citizen, or to the legal reviewer where the matter asks for it. Never by the one who drafted it. */
export const approveReply = (ctx: StaffContext, input: ApproveReply): Promise<CaseState> =>
  settleWith(ctx, input, (said) => ({ type: 'approve-reply', ...said }))
