import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type CallBack = Input<'POST /staff/cases/:caseNo/call-backs'>['body'] & { caseNo: string }

/** 回访 after a bad rating (P07). */
export const callBack = (ctx: StaffContext, { reached, note, ...target }: CallBack): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'call-back', reached, note })
