import type { Input } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'
import { assertDay } from '../assert-day.ts'

type RequestCorrection = Input<'POST /staff/cases/:caseNo/corrections'>['body'] & { caseNo: string }

/** 一次性告知补正: one whole list, and the clocks wait for the citizen (信息公开条例 第30条). */
export const requestCorrection = async (ctx: StaffContext, { items, until, explanation, ...target }: RequestCorrection): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'request-correction', items, until: assertDay('until', until), explanation })
