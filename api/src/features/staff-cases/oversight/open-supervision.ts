import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDay } from '../assert-day.ts'

type OpenSupervision = Input<'POST /staff/cases/:caseNo/supervision/open'>['body'] & { caseNo: string }

/** 督办: who watches, why, what is asked and until when; the reply then passes the legal reviewer. */
export const openSupervision = async (ctx: StaffContext, { reason, instruction, until, ...target }: OpenSupervision): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'supervise', reason, instruction, until: assertDay('until', until) })
