import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type SetPath = Input<'POST /staff/cases/:caseNo/path'>['body'] & { caseNo: string }

/** 核定办理途径: the lawful door the matter goes through, which decides its clocks. */
export const setPath = (ctx: StaffContext, { path, reason, ...target }: SetPath): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'set-path', path, reason })
