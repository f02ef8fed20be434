import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { caseColumns, toCase, type CaseRow } from '../cases/index.ts'
import { announce } from '../notices/index.ts'

/** Tells the citizens of the cases merged into this one that it is answered, each under their own number. */
export const announceToJoined = async (ctx: Context, tx: Tx, main: Case, events: readonly CaseEvent[]): Promise<void> => {
  const answers = events.filter(({ type }) => type === 'case-answered')
  if (answers.length === 0) return
  const joined = await tx.query<CaseRow>(sql`SELECT ${caseColumns} FROM cases c WHERE c.merged_into_id = ${main.id}::uuid ORDER BY c.id`)
  // A second answer is news again, and the merged case itself does not move: the main case's version names the notice.
  for (const row of joined) await announce(ctx, tx, { ...toCase(row), version: main.version }, answers, row.citizen_id)
}
