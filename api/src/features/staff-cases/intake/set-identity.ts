import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type SetIdentity = Input<'POST /staff/cases/:caseNo/identity'>['body'] & { caseNo: string }

/** 调整保密级别: who filed it is known to fewer from now on. */
export const setIdentity = (ctx: StaffContext, { identity, reason, ...target }: SetIdentity): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'set-identity', identity, reason })
