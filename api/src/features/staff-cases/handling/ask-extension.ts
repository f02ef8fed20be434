import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type AskExtension = Input<'POST /staff/cases/:caseNo/extension/ask'>['body'] & { caseNo: string }

/** 申请延期: in time before the due day, once (信访工作条例 第34条). */
export const askExtension = (ctx: StaffContext, { reason, ...target }: AskExtension): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'ask-extension', reason })
