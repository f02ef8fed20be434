import type { Input } from '@minsheng/contract/index.ts'
import { doors } from '@minsheng/domain/routing/doors.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { actOnCase, type CaseState } from './act-on-case.ts'

type DeclineCase = Input<'POST /staff/cases/:caseNo/decline'>['body'] & { caseNo: string }

/** 不予受理: says why, and when it is not the bureau's duty names the right door (信访工作条例 第22、23条). */
export const declineCase = async (ctx: StaffContext, { reason, doorId, explanation, ...target }: DeclineCase): Promise<CaseState> => {
  if (doorId !== null && !doors.some(({ id }) => id === doorId)) throw new Refused('door-unknown', { doorId: '没有这个部门' })
  if (reason === 'not-our-duty' && doorId === null) throw new Refused('door-missing', { doorId: '请选该找的部门' })
  return actOnCase(ctx, target, { type: 'decline', reason, doorId, explanation })
}
