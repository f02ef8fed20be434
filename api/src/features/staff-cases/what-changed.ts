import { sql, type Tx } from '@minsheng/db/client.ts'
import { eventLabel, toEvent } from '../cases/index.ts'

const MOST = 5

/** What happened to a case since the version somebody was looking at, for the refusal `stale`: labels and names, never content. */
export const whatChanged = async (tx: Tx, caseId: string, seen: number): Promise<string> => {
  const rows = await tx.query<{ type: string, data: object, name: string | null }>(sql`
    SELECT e.type, e.data, s.name FROM case_event e LEFT JOIN staff s ON s.id::text = e.actor_id
    WHERE e.case_id = ${caseId}::uuid AND e.seq >= ${(seen + 1) * 10} ORDER BY e.seq`)
  const told = rows.slice(-MOST).map(({ name, ...row }) => `${eventLabel(toEvent(row))}${name ? `（${name}）` : ''}`)
  return `这期间：${told.join('、')}`
}
