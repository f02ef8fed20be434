import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type ReportProgress = Input<'POST /staff/cases/:caseNo/supervision/progress'>['body'] & { caseNo: string }

/** 督办反馈 by the unit. */
export const reportProgress = (ctx: StaffContext, { text, ...target }: ReportProgress): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'report-progress', text })
