import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDay } from '../assert-day.ts'

type RecordUpperReview = Input<'POST /staff/cases/:caseNo/upper-reviews'>['body'] & { caseNo: string }

/** 复查、复核 by the upper authority, as it became known here. */
export const recordUpperReview = async (ctx: StaffContext, { authority, result, on, note, ...target }: RecordUpperReview): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'record-upper-review', authority, result, on: assertDay('on', on), note })
