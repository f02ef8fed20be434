import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { isOwn } from './own-case.ts'

type MainRow = { id: string, identity: string, citizen_id: string | null, main_no: string }

/** Where a citizen's words on their case go: to the case itself, or to the one it was merged into. Somebody else's does not exist for them. */
export const findMainCaseNo = async (ctx: CitizenContext, caseNo: string): Promise<string> => {
  const [row] = await ctx.db.query<MainRow>(sql`
    SELECT c.id, c.identity, c.citizen_id, coalesce(m.case_no, c.case_no) AS main_no FROM cases c LEFT JOIN cases m ON m.id = c.merged_into_id WHERE c.case_no = ${caseNo}`)
  if (!row || !await isOwn(ctx, ctx.db, row)) throw new Refused('case-not-found')
  return row.main_no
}
