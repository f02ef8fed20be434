import { permitted } from '@minsheng/domain/permissions/command-verbs.ts'
import { sightOf } from '@minsheng/domain/permissions/sight.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { toCase } from '../cases/index.ts'
import { logSight } from '../vault/index.ts'
import { compile } from './compile.ts'
import { leaveTrace } from './leave-trace.ts'
import { collect, findRow } from './material.ts'
import { pack, type Packed } from './pack.ts'

/** 一键案卷: for 复查, 复核 and the archive. A confidential case is exported by its keepers only; a case out of sight does not exist. */
export const exportCase = async (ctx: StaffContext, caseNo: string): Promise<Packed> => {
  const { actor } = ctx
  await ctx.attempts.take('export', actor.id)
  const row = await findRow(ctx, caseNo)
  const kase = toCase(row)
  const sight = sightOf(actor, kase)
  if (sight === 'none') throw new Refused('case-not-found')
  if (sight !== 'full' || !permitted(actor, 'case:export', kase)) throw new Refused('forbidden')
  await leaveTrace(ctx, caseNo, { audience: 'staff', actorId: actor.id, unitId: actor.unitId })
  if (kase.identity === 'confidential') await logSight(ctx, ctx.db, row.id, 'case')
  const material = await collect(ctx, row, 'staff')
  return pack(ctx, compile(ctx, material, 'staff', `${unitName(actor.unitId) ?? ''} ${actor.name}`.trim()), material)
}
