import type { Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { findSeen } from '../cases/index.ts'
import { assertReadable, readable } from '../staff-cases/index.ts'
import { listRequests } from './requests.ts'

/** Who keeps a confidential case, and who asked to see the identity. */
export const viewVault = async (ctx: StaffContext, caseNo: string): Promise<Output<'GET /staff/cases/:caseNo/vault'>> => {
  const seen = await findSeen(ctx.db, caseNo)
  if (!seen) throw new Refused('case-not-found')
  assertReadable(ctx, seen)
  if (seen.identity !== 'confidential') throw new Refused('not-confidential')
  const people = await ctx.db.query<{ name: string }>(sql`SELECT name FROM staff WHERE id::text = ANY(${[...seen.keepers]}) ORDER BY name`)
  return { keepers: people.map(({ name }) => name), requests: await listRequests(ctx.db, sql`c.case_no = ${caseNo}`) }
}

/** What waits for a leader's decision, and what was decided lately. */
export const listForDecision = async (ctx: StaffContext): Promise<Output<'GET /staff/vault/requests'>> => ({ items: await listRequests(ctx.db, readable(ctx)) })
