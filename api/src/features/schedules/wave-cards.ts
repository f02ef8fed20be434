import type { Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { expiredHolds, freeOf } from './free.ts'
import { waveColumns, type WaveRow } from './rows.ts'

export type WaveCard = Output<'GET /schedules/:scheduleId/days'>['waves'][number]

/** Public seats of a wave, all and left. */
export type WaveSeats = { wave_id: string, seats: number, left: number }

/** Counts the public seats of waves. */
export const countSeats = ({ db, now }: Pick<Context, 'db' | 'now'>, waveIds: readonly string[]): Promise<WaveSeats[]> => db.query<WaveSeats>(sql`
  WITH over AS MATERIALIZED (${expiredHolds(now)})
  SELECT t.wave_id, sum(p.wanted)::int AS seats, sum(${freeOf})::int AS left FROM slot t JOIN slot_pool p ON p.slot_id = t.id AND p.pool = 'public' LEFT JOIN over o ON o.slot_id = p.slot_id AND o.pool = p.pool
  WHERE t.wave_id = ANY(${[...waveIds]}::uuid[]) AND NOT t.closed GROUP BY t.wave_id`)

/** A wave as anybody sees it. */
export const presentWave = ({ now }: Pick<Context, 'now'>, wave: WaveRow, seats: Omit<WaveSeats, 'wave_id'> | undefined): WaveCard => ({
  waveId: wave.id, name: wave.name, fromDay: wave.from_day, untilDay: wave.until_day, opensAt: wave.opens_at.toISOString(), now: now.toISOString(), seats: seats?.seats ?? 0, left: seats?.left ?? 0
})

/** The waves of a schedule that were not cancelled, with the last of their days still to come. */
export const wavesOf = (tx: Tx, scheduleId: string, from: Day): Promise<WaveRow[]> => tx.query<WaveRow>(sql`
  SELECT ${waveColumns} FROM wave w WHERE w.schedule_id = ${scheduleId}::uuid AND w.cancelled_at IS NULL AND w.until_day >= ${from} ORDER BY w.from_day`)

/** The cards of a schedule's waves still to come. */
export const cardsOf = async (ctx: Context, scheduleId: string): Promise<WaveCard[]> => {
  const waves = await wavesOf(ctx.db, scheduleId, ctx.today)
  if (waves.length === 0) return []
  const seats = new Map((await countSeats(ctx, waves.map(({ id }) => id))).map((each) => [each.wave_id, each]))
  return waves.map((wave) => presentWave(ctx, wave, seats.get(wave.id)))
}
