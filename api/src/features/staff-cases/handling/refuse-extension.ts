import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type RefuseExtension = Input<'POST /staff/cases/:caseNo/extension/refuse'>['body'] & { caseNo: string }

/** 不同意延期, with the reason the officer reads. */
export const refuseExtension = (ctx: StaffContext, { reason, ...target }: RefuseExtension): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'refuse-extension', reason })
