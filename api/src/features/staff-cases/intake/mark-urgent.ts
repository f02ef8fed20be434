import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type MarkUrgent = Input<'POST /staff/cases/:caseNo/urgency'>['body'] & { caseNo: string }

/** Marks danger to a person: the first contact is counted in hours and the case is never public. */
export const markUrgent = (ctx: StaffContext, { urgency, reason, ...target }: MarkUrgent): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'mark-urgent', urgency, reason })
