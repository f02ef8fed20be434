import { sql, type Tx } from '@minsheng/db/client.ts'
import { Refused } from '../../refused.ts'

/** Where a citizen's words on their case go: to the case itself, or to the one it was merged into. Somebody else's does not exist for them. */
export const findMainCaseNo = async (db: Tx, caseNo: string, citizenId: string): Promise<string> => {
  const [row] = await db.query<{ main_no: string }>(sql`
    SELECT coalesce(m.case_no, c.case_no) AS main_no FROM cases c LEFT JOIN cases m ON m.id = c.merged_into_id
    WHERE c.case_no = ${caseNo} AND c.citizen_id = ${citizenId}::uuid`)
  if (!row) throw new Refused('case-not-found')
  return row.main_no
}
