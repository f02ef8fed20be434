import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type MakePlan = Input<'POST /staff/cases/:caseNo/plan'>['body'] & { caseNo: string }

/** Writes down how the matter will be looked into; a later plan replaces it on screen, not in the history. */
export const makePlan = (ctx: StaffContext, { text, ...target }: MakePlan): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'plan', text })
