import { sql, type Tx } from '@minsheng/db/client.ts'
import { Refused } from '../../refused.ts'

type MainRow = { id: string, identity: string, citizen_id: string | null, main_no: string }

/** A case as a citizen names it, and the number of the one their words go to: itself, or the one it was merged into. Whose it is, the caller asks. */
export const findMainCase = async (tx: Tx, caseNo: string): Promise<MainRow> => {
  const [row] = await tx.query<MainRow>(sql`
    SELECT c.id, c.identity, c.citizen_id, coalesce(m.case_no, c.case_no) AS main_no FROM cases c LEFT JOIN cases m ON m.id = c.merged_into_id WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  return row
}
