import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertUnit } from '../assert-unit.ts'

type RerouteCase = Input<'POST /staff/cases/:caseNo/reroute'>['body'] & { caseNo: string }

/** 改派: another unit takes over, with who receives it and what was handed over. The citizen's day does not move. */
export const rerouteCase = async (ctx: StaffContext, { unitId, reason, receiver, handedOver, ...target }: RerouteCase): Promise<CaseState> => {
  assertUnit(unitId)
  return actOnCase(ctx, target, { type: 'reroute', unitId, reason, receiver: receiver ?? null, handedOver: handedOver ?? [] })
}
