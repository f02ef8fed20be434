import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import type { Presence } from '../../live/presence.ts'
import { Refused } from '../../refused.ts'
import { caseColumns, toCase, type CaseRow } from '../cases/index.ts'
import { assertSight } from './assert-sight.ts'
import { othersOf } from './present.ts'

/** Says that this person has the case open, and learns who else has. Who may not see the case learns nothing, and is seen by nobody. */
export const stayOnCase = async (ctx: StaffContext, presence: Presence, caseNo: string): Promise<Output<'POST /staff/cases/:caseNo/presence'>> => {
  const [row] = await ctx.db.query<CaseRow>(sql`SELECT ${caseColumns} FROM cases c WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  await assertSight(ctx, presence, toCase(row))
  return othersOf(await presence.stay(caseNo, { staffId: ctx.actor.id, name: ctx.actor.name }, ctx.now.getTime()), caseNo, ctx.actor.id)
}
