import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDoor } from '../assert-door.ts'

type ForwardCase = Input<'POST /staff/cases/:caseNo/forward'>['body'] & { caseNo: string }

/** 转送: another body has the power; the citizen learns who took it over and what was handed on (信访工作条例 第22条). */
export const forwardCase = async (ctx: StaffContext, { doorId, receiver, handedOver, explanation, ...target }: ForwardCase): Promise<CaseState> => {
  assertDoor(doorId)
  return actOnCase(ctx, target, { type: 'forward', doorId, receiver, handedOver, explanation })
}
