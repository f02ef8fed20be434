import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type HoldAccountable = Input<'POST /staff/cases/:caseNo/accountability'>['body'] & { caseNo: string }

/** 责任追究: its text is shown to those who may discipline and to nobody else. */
export const holdAccountable = (ctx: StaffContext, { text, ...target }: HoldAccountable): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'hold-accountable', text })
