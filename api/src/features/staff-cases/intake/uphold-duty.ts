import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type UpholdDuty = Input<'POST /staff/cases/:caseNo/uphold'>['body'] & { caseNo: string }

/** 职责异议不成立: the unit keeps the case. */
export const upholdDuty = (ctx: StaffContext, { reason, ...target }: UpholdDuty): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'uphold', reason })
