import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDay } from '../assert-day.ts'

type RecordVisit = Input<'POST /staff/cases/:caseNo/visits'>['body'] & { caseNo: string }

/** 走访: where, who went, whom they met, what they saw. Two investigators at least. */
export const recordVisit = async (ctx: StaffContext, { on, place, investigators, met, text, ...target }: RecordVisit): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'record-visit', on: assertDay('on', on), place, investigators, met, text })
