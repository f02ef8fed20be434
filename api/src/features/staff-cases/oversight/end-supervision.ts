import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type EndSupervision = Input<'POST /staff/cases/:caseNo/supervision/end'>['body'] & { caseNo: string }

/** Ends it on evidence, written down. */
export const endSupervision = (ctx: StaffContext, { evidence, ...target }: EndSupervision): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'end-supervision', evidence })
