import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { actOnCase, type CaseState, type Target } from '../staff-cases/index.ts'

/** 接下: whoever takes a confidential case in is its first keeper. */
export const keepCase = (ctx: StaffContext, target: Target): Promise<CaseState> => actOnCase(ctx, target, { type: 'keep' })

type NameKeeper = Input<'POST /staff/cases/:caseNo/keepers'>['body'] & { caseNo: string }

/** 指定: a leader names the second keeper, who must be somebody whose post opens the vault. */
export const nameKeeper = async (ctx: StaffContext, { staffId, reason, ...target }: NameKeeper): Promise<CaseState> => {
  const [person] = await ctx.db.query<{ roles: string[] }>(sql`SELECT roles FROM staff WHERE id = ${staffId}::uuid AND active`)
  if (!person || scopeOf(person.roles, 'vault:open') === null) throw new Refused('person-not-found', { staffId: '请选在岗的首接员' })
  return actOnCase(ctx, target, { type: 'name-keeper', staffId, reason })
}
