import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { Happened } from '@minsheng/domain/clock/case-facts.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'

type Row = { type: string, at: Date, data: object, name: string | null }

/** A case's whole history as the clocks read it, in order, with the names of who decided. */
export const findHappened = async (tx: Tx, caseId: string): Promise<Happened[]> => {
  const rows = await tx.query<Row>(sql`
    SELECT e.type, e.at, e.data, s.name FROM case_event e LEFT JOIN staff s ON s.id::text = e.actor_id WHERE e.case_id = ${caseId}::uuid ORDER BY e.seq`)
  return rows.map(({ type, at, data, name }) => ({ event: { type, ...data } as CaseEvent, at: at.getTime(), by: name }))
}
