import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type RecordContact = Input<'POST /staff/cases/:caseNo/contacts'>['body'] & { caseNo: string }

/** Logs that somebody contacted the citizen, how, and what came of it. */
export const recordContact = (ctx: StaffContext, { method, outcome, note, ...target }: RecordContact): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'record-contact', method, outcome, note })
