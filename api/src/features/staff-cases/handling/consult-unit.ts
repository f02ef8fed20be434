import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDay } from '../assert-day.ts'
import { assertUnit } from '../assert-unit.ts'

type ConsultUnit = Input<'POST /staff/cases/:caseNo/consultations'>['body'] & { caseNo: string }

/** 会办: another unit is asked for its opinion; the reply waits for it. */
export const consultUnit = async (ctx: StaffContext, { unitId, question, until, ...target }: ConsultUnit): Promise<CaseState> => {
  assertUnit(unitId)
  return actOnCase(ctx, target, { type: 'consult', unitId, question, until: assertDay('until', until) })
}
