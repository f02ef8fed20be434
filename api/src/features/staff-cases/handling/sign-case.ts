import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState, type Target } from '../act-on-case.ts'

/** 签收: an officer takes the case in hand. */
export const signCase = (ctx: StaffContext, target: Target): Promise<CaseState> => actOnCase(ctx, target, { type: 'sign' })
