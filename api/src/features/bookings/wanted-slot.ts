import { legalWindow } from '@minsheng/domain/slots/legal-window.ts'
import { objectionToSlot, poolsOpen } from '@minsheng/domain/slots/may-hold.ts'
import type { Pool } from '@minsheng/domain/slots/schedule.ts'
import { runFrom } from '@minsheng/domain/slots/runs.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertTurn, queueingWaves, readAppliedOn } from '../schedules/index.ts'
import { slotColumns, type SlotRow } from './rows.ts'

export type Wanted = { slotId: string, guideId: string, appliedOn: string | null }
type FoundSlot = SlotRow & { free_public: number, free_kept: number }

const freeOf = (pool: Pool) => sql`
  coalesce((SELECT p.seats - p.taken FROM slot_pool p WHERE p.slot_id = s.id AND p.pool = ${pool}), 0)
  + (SELECT count(*)::int FROM booking_seat t JOIN booking b ON b.id = t.booking_id WHERE t.slot_id = s.id AND t.pool = ${pool} AND b.status = 'held' AND b.expires_at <= now_at.now_at)`

/** A slot with what seems free in it: one short read without a lock, holds past their minute counted as free. */
const findSeeming = async (ctx: Context, tx: Tx, slotId: string): Promise<FoundSlot> => {
  const [row] = await tx.query<FoundSlot>(sql`
    SELECT ${slotColumns}, ${freeOf('public')} AS free_public, ${freeOf('kept')} AS free_kept
    FROM slot s JOIN schedule h ON h.id = s.schedule_id, (SELECT ${ctx.now}::timestamptz AS now_at) AS now_at WHERE s.id = ${slotId}::uuid`)
  if (!row) throw new Refused('slot-not-found')
  return row
}

const assertLawful = (ctx: Context, { guideId, appliedOn }: Wanted, slot: SlotRow): void => {
  const applied = appliedOn === null ? null : readAppliedOn(ctx.today, appliedOn)
  const objection = objectionToSlot(
    { guideId, appliedOn: applied, window: applied && legalWindow(guideId, applied, ctx.calendar), now: ctx.now.getTime(), online: ctx.actor.kind === 'citizen' },
    { day: slot.day, startsAt: slot.starts_at, opensAt: slot.opens_at.getTime(), closed: slot.closed, paused: slot.paused_at !== null, schedule: slot.body }
  )
  if (objection !== null) throw new Refused(objection)
}

/** Of these pools those whose seats may be taken in all of these slots now. */
export const openPools = async (ctx: Context, tx: Tx, slots: readonly SlotRow[], pools: readonly Pool[]): Promise<Pool[]> => {
  const online = ctx.actor.kind === 'citizen'
  const queueing = online ? new Set<string>() : await queueingWaves(ctx, tx, slots.map(({ wave_id }) => wave_id))
  return slots.reduce((open, { opens_at, wave_id }) => poolsOpen(open, { online, opensAt: opens_at.getTime(), queueing: wave_id !== null && queueing.has(wave_id) }, ctx.now.getTime()), [...pools])
}

const seemsFree = ({ free_public, free_kept }: FoundSlot, pools: readonly Pool[]): boolean => (pools.includes('public') ? free_public : 0) + (pools.includes('kept') ? free_kept : 0) > 0

/** Whether a slot still seems free to whoever waited for their turn since. As short a read as the first, and no lock either. */
export const stillSeemsFree = async (ctx: Context, tx: Tx, slotId: string, pool: Pool): Promise<boolean> => seemsFree(await findSeeming(ctx, tx, slotId), [pool])

/** The slots one visit takes from a slot on. */
export const findRun = async (tx: Tx, first: SlotRow, guideId: string): Promise<SlotRow[]> => {
  const count = first.body.items.find((item) => item.guideId === guideId)?.slots ?? 1
  if (count === 1) return [first]
  const day = await tx.query<SlotRow>(sql`SELECT ${slotColumns} FROM slot s JOIN schedule h ON h.id = s.schedule_id WHERE s.schedule_id = ${first.schedule_id}::uuid AND s.day = ${first.day} ORDER BY s.starts_at`)
  const run = runFrom(day, first.id, count)
  if (run === null) throw new Refused('slot-gone')
  return run
}

/** The slot somebody wants with those that follow, or a refusal at once: thousands may ask for one that is full, and none of them waits for a lock. `pools`: whose seats may be taken. `own`: slots already theirs. */
export const findWanted = async (ctx: Context, wanted: Wanted, pools: readonly Pool[], own: readonly string[] = []): Promise<SlotRow[]> => {
  const slot = await findSeeming(ctx, ctx.db, wanted.slotId)
  assertLawful(ctx, wanted, slot)
  if (!own.includes(slot.id) && !seemsFree(slot, pools)) throw new Refused('slot-gone')
  if (!own.includes(slot.id) && !seemsFree(slot, await openPools(ctx, ctx.db, [slot], pools))) throw new Refused('slot-not-open')
  const run = await findRun(ctx.db, slot, wanted.guideId)
  const { wave_id } = slot
  const { actor } = ctx
  if (wave_id !== null && actor.kind === 'citizen') await ctx.db.transaction((tx) => assertTurn(ctx, tx, wave_id, actor.id))
  return run
}
