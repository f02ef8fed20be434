import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDay } from '../assert-day.ts'

type PauseClocks = Input<'POST /staff/cases/:caseNo/pause'>['body'] & { caseNo: string }

/** 暂停: the clocks stand still for a reason the law knows, until a stated day. */
export const pauseClocks = async (ctx: StaffContext, { reason, until, explanation, ...target }: PauseClocks): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'pause', reason, until: assertDay('until', until), explanation })
