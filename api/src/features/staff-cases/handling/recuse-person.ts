import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { actOnCase, type CaseState } from '../act-on-case.ts'

type RecusePerson = Input<'POST /staff/cases/:caseNo/recusals'>['body'] & { caseNo: string }

/** 回避: the person has no more to do with this case and sees it no more (信访工作条例 第28条). */
export const recusePerson = (ctx: StaffContext, { staffId, reason, ...target }: RecusePerson): Promise<CaseState> =>
  actOnCase(ctx, target, { type: 'recuse', staffId, reason }, async (tx) => {
    const [person] = await tx.query<{ id: string }>(sql`SELECT id FROM staff WHERE id = ${staffId}::uuid`)
    if (!person) throw new Refused('person-not-found')
  })
