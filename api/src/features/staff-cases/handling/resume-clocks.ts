import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type ResumeClocks = Input<'POST /staff/cases/:caseNo/resume'>['body'] & { caseNo: string }

/** The clocks go on before the stated day. */
export const resumeClocks = (ctx: StaffContext, { note, ...target }: ResumeClocks): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'resume', note })
