import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { guideNames } from '../guides/index.ts'
import { announceQueue, countersOf } from './repository.ts'
import { viewQueue, type QueueView } from './view-queue.ts'

type SetCounter = Input<'PUT /staff/counters/:counterId'>['body'] & { counterId: string }

// Two may name a counter alike at the same moment: the index knows.
const meant = (problem: unknown): never => {
  const { code, constraint } = problem as { code?: string, constraint?: string }
  throw code === '23505' && constraint === 'counter_unit_id_name_key' ? new Refused('counter-name-taken') : problem
}

/** Sets up a counter of the own unit, or changes what it takes and whether it is open. Who stands at it stays there. */
export const setCounter = async (ctx: StaffContext, { counterId, name, guideIds, active }: SetCounter): Promise<QueueView> => {
  const { unitId } = ctx.actor
  const known = await guideNames(ctx)
  if (guideIds.some((id) => !known.has(id))) throw new Refused('bad-input', { guideIds: '有的事项没有发布的指南' })
  await ctx.db.transaction(async (tx) => {
    const others = (await countersOf(tx, unitId)).filter(({ id }) => id !== counterId)
    if (others.some((other) => other.name === name.trim())) throw new Refused('counter-name-taken')
    const saved = await tx.query<{ id: string }>(sql`
      INSERT INTO counter AS c (id, unit_id, name, position, guide_ids, active) VALUES (${counterId}::uuid, ${unitId}, ${name.trim()}, ${others.length}, ${[...new Set(guideIds)]}::text[], ${active})
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, guide_ids = excluded.guide_ids, active = excluded.active WHERE c.unit_id = ${unitId} RETURNING id`)
    if (saved.length === 0) throw new Refused('counter-not-found')
    await announceQueue(tx, unitId)
  }).catch(meant)
  ctx.wakeRelay()
  return viewQueue(ctx)
}
