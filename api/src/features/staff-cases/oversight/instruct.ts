import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type Instruct = Input<'POST /staff/cases/:caseNo/instructions'>['body'] & { caseNo: string }

/** 领导批示, kept as a record. */
export const instruct = (ctx: StaffContext, { text, ...target }: Instruct): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'instruct', text })
