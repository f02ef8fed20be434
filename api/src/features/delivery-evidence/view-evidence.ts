import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { caseColumns, toCase, type CaseRow } from '../cases/index.ts'
import { assertReadable } from '../staff-cases/index.ts'
import { findEvidence, type Sending } from './find-evidence.ts'

type View = Output<'GET /staff/cases/:caseNo/notices'>

const toView = ({ how, note, sentAt, deliveredAt, ...sending }: Sending): View['items'][number]['sendings'][number] => ({
  ...sending, sentAt: sentAt?.toISOString() ?? null, deliveredAt: deliveredAt?.toISOString() ?? null, note: [how, note].filter(Boolean).join('：') || null
})

/** What the citizen was told of a case and how it is proved, for whoever may see the case. Of a confidential one nothing: who reads when would say who it is. */
export const viewEvidence = async (ctx: StaffContext, caseNo: string): Promise<View> => {
  const [row] = await ctx.db.query<CaseRow>(sql`SELECT ${caseColumns} FROM cases c WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  assertReadable(ctx, toCase(row))
  if (row.identity === 'confidential') return { confidential: true, items: [] }
  const evidence = await findEvidence(ctx.db, row.id)
  return {
    confidential: false,
    items: evidence.map(({ at, reachedAt, sendings, ...each }) => ({ ...each, at: at.toISOString(), reachedAt: reachedAt?.toISOString() ?? null, sendings: sendings.map(toView) }))
  }
}
