import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDay } from '../assert-day.ts'

type RequestMore = Input<'POST /staff/cases/:caseNo/corrections/again'>['body'] & { caseNo: string }

/** A second list, which only a supervisor may ask for and whose reason the citizen reads. */
export const requestMore = async (ctx: StaffContext, { items, until, explanation, reason, ...target }: RequestMore): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'request-more', items, until: assertDay('until', until), explanation, reason })
