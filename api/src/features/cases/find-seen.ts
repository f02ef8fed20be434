import type { Seen } from '@minsheng/domain/permissions/sight.ts'
import { sql, type Database } from '@minsheng/db/client.ts'
import { caseColumns, toCase, type CaseRow } from './rows.ts'

/** What decides who sees a case now, and nothing else of it; `null` when there is no such case. */
export const findSeen = async (db: Pick<Database, 'query'>, caseNo: string): Promise<Seen | null> => {
  const [row] = await db.query<CaseRow>(sql`SELECT ${caseColumns} FROM cases c WHERE c.case_no = ${caseNo}`)
  if (!row) return null
  const { unitId, identity, jointUnits, accused, recused, keepers, frozen } = toCase(row)
  return { unitId, identity, jointUnits, accused, recused, keepers, frozen }
}
