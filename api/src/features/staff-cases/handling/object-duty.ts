import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertUnit } from '../assert-unit.ts'

type ObjectDuty = Input<'POST /staff/cases/:caseNo/objection'>['body'] & { caseNo: string }

/** 职责异议: not this unit's duty, said within five working days (信访工作条例 第23条). */
export const objectDuty = async (ctx: StaffContext, { reason, suggestedUnitId, ...target }: ObjectDuty): Promise<CaseState> => {
  if (suggestedUnitId !== null) assertUnit(suggestedUnitId)
  return actOnCase(ctx, target, { type: 'object', reason, suggestedUnitId })
}
