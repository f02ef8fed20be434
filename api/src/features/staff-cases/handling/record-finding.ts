import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type RecordFinding = Input<'POST /staff/cases/:caseNo/findings'>['body'] & { caseNo: string }

/** Logs what was found out. */
export const recordFinding = (ctx: StaffContext, { text, ...target }: RecordFinding): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'record-finding', text })
