import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import type { CaseState } from '../act-on-case.ts'
import { settleWith } from './settle-with.ts'

type ClearReply = Input<'POST /staff/cases/:caseNo/reply/clear'>['body'] & { caseNo: string }

/** 法制保密审核通过: the last look at a report, a supervised or a disputed matter, before the reply reaches the citizen. */
export const clearReply = (ctx: StaffContext, input: ClearReply): Promise<CaseState> =>
  settleWith(ctx, input, (said) => ({ type: 'clear-reply', ...said }))
