import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertUnit } from '../assert-unit.ts'

type NameAccused = Input<'POST /staff/cases/:caseNo/accused'>['body'] & { caseNo: string }

/** 列明被反映单位: they may not be given the case nor see it (信访工作条例 第30条). */
export const nameAccused = async (ctx: StaffContext, { unitIds, reason, ...target }: NameAccused): Promise<CaseState> => {
  unitIds.forEach(assertUnit)
  return actOnCase(ctx, target, { type: 'name-accused', accused: unitIds, reason })
}
