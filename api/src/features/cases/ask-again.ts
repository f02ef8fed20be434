import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { actAsCitizen } from './act-as-citizen.ts'
import { sinceAnswer } from './since-answer.ts'

type AskAgain = { caseNo: string, recordId: string, text: string }

/** 再办一次: the answer did not solve it. Once per case, within thirty days of the answer; the second round has clocks of its own. */
export const askAgain = (ctx: CitizenContext, { caseNo, recordId, text }: AskAgain): Promise<{ done: true }> =>
  actAsCitizen(ctx, {
    caseNo, recordId, command: { type: 'ask-again', text },
    findFacts: async (tx, caseId) => {
      const [row] = await tx.query<{ answered_at: Date | null }>(sql`SELECT answered_at FROM cases WHERE id = ${caseId}::uuid`)
      return sinceAnswer(row?.answered_at ?? null, ctx.today)
    }
  })
