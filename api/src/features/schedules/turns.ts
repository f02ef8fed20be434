import { admitted, isQueueing } from '@minsheng/domain/slots/wave.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { waveColumns, type WaveRow } from './rows.ts'

/** Gives everybody who was there before the wave opened their rank, once, whoever comes first. The wave must be locked FOR UPDATE and read with that lock. */
export const drawOnce = async (tx: Tx, wave: WaveRow, now: Date): Promise<WaveRow> => {
  if (wave.drawn_at !== null) return wave
  const ranked = await tx.query<{ rank: number }>(sql`
    WITH drawn AS (SELECT citizen_id, row_number() OVER (ORDER BY draw COLLATE "C", citizen_id)::int AS place FROM wave_ticket WHERE wave_id = ${wave.id}::uuid AND rank IS NULL),
      set_rank AS (UPDATE wave_ticket t SET rank = drawn.place FROM drawn WHERE t.wave_id = ${wave.id}::uuid AND t.citizen_id = drawn.citizen_id)
    UPDATE wave SET drawn_at = ${now}, last_rank = (SELECT count(*) FROM drawn) WHERE id = ${wave.id}::uuid RETURNING last_rank AS rank`)
  return { ...wave, drawn_at: now, last_rank: ranked[0]?.rank ?? 0 }
}

/** A wave, locked against everybody who joins or draws. Refuses `wave-not-found`, also for one that was cancelled. */
export const lockWave = async (tx: Tx, waveId: string): Promise<WaveRow> => {
  const [wave] = await tx.query<WaveRow>(sql`SELECT ${waveColumns} FROM wave w WHERE w.id = ${waveId}::uuid AND w.cancelled_at IS NULL FOR UPDATE`)
  if (!wave) throw new Refused('wave-not-found')
  return wave
}

/** Which of these waves still have people to let in: their seats are not to be offered past them. */
export const queueingWaves = async ({ now }: Pick<Context, 'now'>, tx: Tx, waveIds: readonly (string | null)[]): Promise<Set<string>> => {
  const ids = [...new Set(waveIds.filter((id) => id !== null))]
  if (ids.length === 0) return new Set()
  const waves = await tx.query<WaveRow & { joined: number }>(sql`SELECT ${waveColumns}, (SELECT count(*)::int FROM wave_ticket t WHERE t.wave_id = w.id) AS joined FROM wave w WHERE w.id = ANY(${ids}::uuid[]) AND w.cancelled_at IS NULL`)
  // Before anybody asked for the lots, those to be let in are those who joined: a wave nobody comes to holds its seats from nobody.
  return new Set(waves.filter((wave) => isQueueing({ openedMs: wave.opens_at.getTime(), perMinute: wave.per_minute, lastRank: wave.drawn_at === null ? wave.joined : wave.last_rank }, now.getTime())).map(({ id }) => id))
}

type Turn = WaveRow & { rank: number | null }

/**
 * Refuses `wave-not-your-turn` to whoever has not been let in yet. Once everybody who queued has been, nobody need queue; a wave
 * that was cancelled holds nobody back. Draws the lots when nobody has yet.
 */
export const assertTurn = async ({ now }: Pick<Context, 'now'>, tx: Tx, waveId: string, citizenId: string): Promise<void> => {
  const read = () => tx.query<Turn>(sql`
    SELECT ${waveColumns}, t.rank FROM wave w LEFT JOIN wave_ticket t ON t.wave_id = w.id AND t.citizen_id = ${citizenId}::uuid WHERE w.id = ${waveId}::uuid`)
  let [turn] = await read()
  if (!turn || turn.cancelled_at !== null) return
  if (turn.opens_at > now) throw new Refused('wave-not-your-turn')
  if (turn.drawn_at === null) {
    await drawOnce(tx, await lockWave(tx, waveId), now)
    ;[turn] = await read()
    if (!turn) return
  }
  const place = turn.rank ?? turn.last_rank + 1
  if (place > admitted(turn.opens_at.getTime(), turn.per_minute, now.getTime())) throw new Refused('wave-not-your-turn')
}
