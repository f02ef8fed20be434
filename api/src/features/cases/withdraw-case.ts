import type { CitizenContext } from '../../context.ts'
import { actAsCitizen } from './act-as-citizen.ts'

type WithdrawCase = { caseNo: string, recordId: string, reason: string }

/** The citizen takes the case back and says why. A report is not theirs alone and is looked into all the same. */
export const withdrawCase = (ctx: CitizenContext, { caseNo, recordId, reason }: WithdrawCase): Promise<{ done: true }> =>
  actAsCitizen(ctx, { caseNo, recordId, command: { type: 'withdraw', reason } })
