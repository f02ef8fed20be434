import type { CitizenContext } from '../../context.ts'
import { actAsCitizen } from './act-as-citizen.ts'

type ReportLeak = { caseNo: string, recordId: string, text: string }

/** 信息被泄露、被打击报复 (信访工作条例 第30条): sight of the case is shut at once, until a supervisor has looked into who knew. */
export const reportLeak = (ctx: CitizenContext, { caseNo, recordId, text }: ReportLeak): Promise<{ done: true }> =>
  actAsCitizen(ctx, { caseNo, recordId, command: { type: 'report-leak', text } })
