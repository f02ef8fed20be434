import { Refused } from '../../refused.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { assertReadable } from '../staff-cases/index.ts'
import { caseColumns, openContact, toCase, type CaseRow } from '../cases/index.ts'

/** The words a public copy is made from: what the citizen wrote, all of it, and what was answered. */
export type Source = {
  id: string, title: string, question: string, reply: string, kase: Case, citizenName: string | null
  unitId: string, townshipCode: string | null, receivedOn: string, dueOn: string, answeredAt: Date
}

type SourceRow = CaseRow & {
  title: string, statement: string, supplements: string[] | null, reply: string | null, contact_cipher: string | null, township_code: string | null, answered_at: Date | null
}

/** Refuses before the answer has gone out: there is nothing to publish yet. */
export const findSource = async (ctx: StaffContext, caseNo: string): Promise<Source> => {
  const [row] = await ctx.db.query<SourceRow>(sql`
    SELECT ${caseColumns}, c.title, c.statement, c.contact_cipher, c.township_code, c.answered_at,
      (SELECT array_agg(e.data->>'text' ORDER BY e.seq) FROM case_event e WHERE e.case_id = c.id AND e.type = 'case-supplemented') AS supplements,
      (SELECT e.data->>'text' FROM case_event e WHERE e.case_id = c.id AND e.type = 'case-answered' ORDER BY e.seq DESC LIMIT 1) AS reply
    FROM cases c WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  const kase = toCase(row)
  assertReadable(ctx, kase)
  if (row.reply === null || row.answered_at === null || row.unit_id === null) throw new Refused('not-allowed-in-this-status')
  return {
    id: row.id, title: row.title, question: [row.statement, ...(row.supplements ?? [])].join('\n'), reply: row.reply, kase,
    citizenName: openContact(ctx.cipher, row.contact_cipher).name, unitId: row.unit_id, townshipCode: row.township_code,
    receivedOn: row.received_on, dueOn: row.due_on, answeredAt: row.answered_at
  }
}
