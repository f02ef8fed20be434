import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type GiveOpinion = Input<'POST /staff/cases/:caseNo/opinions'>['body'] & { caseNo: string }

/** 会办意见: always the opinion of the unit the person belongs to. */
export const giveOpinion = (ctx: StaffContext, { text, ...target }: GiveOpinion): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'give-opinion', unitId: ctx.actor.unitId, text })
