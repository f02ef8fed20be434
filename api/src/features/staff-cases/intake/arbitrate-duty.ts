import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertUnit } from '../assert-unit.ts'

type ArbitrateDuty = Input<'POST /staff/cases/:caseNo/arbitrate'>['body'] & { caseNo: string }

/** 裁定: a leader says whose case it is, and there is no further objection. */
export const arbitrateDuty = async (ctx: StaffContext, { unitId, reason, ...target }: ArbitrateDuty): Promise<CaseState> => {
  assertUnit(unitId)
  return actOnCase(ctx, target, { type: 'arbitrate', unitId, reason })
}
