import { createHmac } from 'node:crypto'
import type { Output } from '@minsheng/contract/index.ts'
import { admitted, askAgainMs } from '@minsheng/domain/slots/wave.ts'
import { sql, type Database, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { waveColumns, type WaveRow } from './rows.ts'
import { drawOnce, lockWave } from './turns.ts'
import { countSeats, presentWave, type WaveSeats } from './wave-cards.ts'

type WavePlace = Output<'GET /waves/:waveId'>
type Place = WaveRow & { joined_at: Date | null, rank: number | null }

// Thousands look at one number. Counted once a second by a process, it is as fresh as a screen needs.
const FRESH_MS = 1_000
const counted = new WeakMap<Database, Map<string, { at: number, seats: Promise<WaveSeats | undefined> }>>()
const seatsLeft = (ctx: Context, waveId: string): Promise<WaveSeats | undefined> => {
  const known = counted.get(ctx.db) ?? new Map<string, { at: number, seats: Promise<WaveSeats | undefined> }>()
  counted.set(ctx.db, known)
  const last = known.get(waveId)
  if (last && Math.abs(ctx.now.getTime() - last.at) < FRESH_MS) return last.seats
  const seats = countSeats(ctx, [waveId]).then(([row]) => row)
  seats.catch(() => known.delete(waveId))
  known.set(waveId, { at: ctx.now.getTime(), seats })
  return seats
}

const readPlace = async ({ db, actor }: CitizenContext, waveId: string): Promise<Place> => {
  const [row] = await db.query<Place>(sql`
    SELECT ${waveColumns}, t.joined_at, t.rank FROM wave w LEFT JOIN wave_ticket t ON t.wave_id = w.id AND t.citizen_id = ${actor.id}::uuid WHERE w.id = ${waveId}::uuid AND w.cancelled_at IS NULL`)
  if (!row) throw new Refused('wave-not-found')
  return row
}

// Differs from person to person and tells nothing of their lot.
const spreadOf = (citizenId: string): number => Number.parseInt(citizenId.slice(-4), 16) / 0xffff

const presentPlace = async (ctx: CitizenContext, row: Place): Promise<WavePlace> => {
  const now = ctx.now.getTime()
  const openedMs = row.opens_at.getTime()
  const letIn = row.drawn_at === null ? 0 : admitted(openedMs, row.per_minute, now)
  const ahead = row.rank === null ? null : Math.max(0, row.rank - 1 - letIn)
  const mayChoose = row.drawn_at !== null && letIn >= (row.rank ?? row.last_rank + 1)
  return {
    ...presentWave(ctx, row, await seatsLeft(ctx, row.id)), joined: row.joined_at !== null, rank: row.rank, ahead, mayChoose,
    askAgainMs: askAgainMs({ openedMs, perMinute: row.per_minute, ahead, spread: spreadOf(ctx.actor.id) }, now)
  }
}

/** Where somebody stands in a wave: one short read, and the lots are drawn by whoever asks first once it has opened. */
export const viewWave = async (ctx: CitizenContext, waveId: string): Promise<WavePlace> => {
  const row = await readPlace(ctx, waveId)
  if (row.drawn_at !== null || row.opens_at > ctx.now) return presentPlace(ctx, row)
  await ctx.db.transaction(async (tx) => drawOnce(tx, await lockWave(tx, waveId), ctx.now))
  return presentPlace(ctx, await readPlace(ctx, waveId))
}

// The lot is decided by the wave's secret seed and by who somebody is: coming again draws no other.
const lotOf = ({ seed }: WaveRow, citizenId: string): string => createHmac('sha256', seed).update(citizenId).digest('hex')

const addTicket = async (tx: Tx, { actor, now }: CitizenContext, wave: WaveRow, rank: number | null): Promise<boolean> => {
  const added = await tx.query<{ one: number }>(sql`
    INSERT INTO wave_ticket (wave_id, citizen_id, joined_at, draw, rank) VALUES (${wave.id}::uuid, ${actor.id}::uuid, ${now}, ${lotOf(wave, actor.id)}, ${rank}::int) ON CONFLICT DO NOTHING RETURNING 1 AS one`)
  return added.length > 0
}

// Those who come early lock the wave together; whoever draws waits for them, and finds them all.
const joinEarly = async (tx: Tx, ctx: CitizenContext, waveId: string): Promise<boolean> => {
  const [wave] = await tx.query<WaveRow>(sql`SELECT ${waveColumns} FROM wave w WHERE w.id = ${waveId}::uuid AND w.cancelled_at IS NULL FOR SHARE`)
  if (!wave) throw new Refused('wave-not-found')
  if (wave.opens_at <= ctx.now || wave.drawn_at !== null) return false
  await addTicket(tx, ctx, wave, null)
  return true
}

const joinLate = async (tx: Tx, ctx: CitizenContext, waveId: string): Promise<void> => {
  const wave = await drawOnce(tx, await lockWave(tx, waveId), ctx.now)
  if (await addTicket(tx, ctx, wave, wave.last_rank + 1)) await tx.query(sql`UPDATE wave SET last_rank = last_rank + 1 WHERE id = ${waveId}::uuid`)
}

/** Takes a place in a wave: a lot before it opens, the end of the order after that. Joining again changes nothing. */
export const joinWave = async (ctx: CitizenContext, waveId: string): Promise<WavePlace> => {
  const place = await readPlace(ctx, waveId)
  if (place.joined_at !== null) return viewWave(ctx, waveId)
  const early = place.opens_at > ctx.now && await ctx.db.transaction((tx) => joinEarly(tx, ctx, waveId))
  if (!early) await ctx.db.transaction((tx) => joinLate(tx, ctx, waveId))
  return viewWave(ctx, waveId)
}
