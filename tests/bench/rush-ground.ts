import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { partyOf } from '../support/crowd.ts'
import { placeInDatabase } from '../support/place-in-database.ts'
import type { Shot } from './load.ts'
import { tokenFor } from './scenarios.ts'
import type { Servers } from './servers.ts'

const SLOTS = 125
const PER_SLOT = 4

type Sold = { sold: number, oversold: number }
type Side = { port: number, hold: (nth: number, slotId: string, bookingId: string) => Shot, confirm: (nth: number, bookingId: string) => Shot }

/** What the crowd finds: one place, one day, its slots; both ways of booking them, and what was sold by each. */
export type Rush = {
  seats: number, slotIds: string[], newId: () => string, ours: Side, naive: Side, join: (nth: number) => Shot, place: (nth: number) => Shot
  soldByOurs: () => Promise<Sold>, soldByNaive: () => Promise<Sold>
  /** Everything is free again, and the day belongs to a wave that has not opened. */
  again: () => Promise<void>
  /** Sets the minute of the wave; answers it in epoch ms. */
  openWaveIn: (ms: number) => Promise<number>
}

const tables = `
  CREATE TABLE naive_slot (id uuid PRIMARY KEY, seats int NOT NULL);
  CREATE TABLE naive_booking (id uuid PRIMARY KEY, slot_id uuid NOT NULL, citizen uuid NOT NULL, names text);
  CREATE INDEX ON naive_booking (slot_id)`

const fill = async (pool: pg.Pool, scheduleId: string, slotIds: readonly string[], citizens: readonly string[]): Promise<void> => {
  await pool.query(tables)
  await placeInDatabase(pool, { scheduleId, slotIds, perSlot: PER_SLOT, citizens })
  await pool.query('INSERT INTO naive_slot SELECT id, $2 FROM unnest($1::uuid[]) AS s(id)', [slotIds, PER_SLOT])
  await pool.query('ANALYZE')
}

const sold = (pool: pg.Pool, text: string) => async (): Promise<Sold> => {
  const { rows } = await pool.query<{ n: number }>(text)
  return { sold: rows.reduce((sum, { n }) => sum + n, 0), oversold: rows.reduce((sum, { n }) => sum + Math.max(0, n - PER_SLOT), 0) }
}

const waveOf = (pool: pg.Pool, scheduleId: string, waveId: string, perMinute: number): Pick<Rush, 'again' | 'openWaveIn'> => ({
  again: async () => {
    await pool.query('TRUNCATE booking_seat, booking_party, booking_event, booking CASCADE')
    await pool.query('UPDATE slot_pool SET taken = 0')
    await pool.query(`INSERT INTO wave (id, schedule_id, name, from_day, until_day, opens_at, per_minute, seed, created_by, created_at) SELECT $1, $2, '520', min(day), max(day), now() + interval '1 day', $3, 'seed', $1, now() FROM slot`, [waveId, scheduleId, perMinute])
    await pool.query(`UPDATE slot SET wave_id = $1, opens_at = now() + interval '1 day'`, [waveId])
  },
  openWaveIn: async (ms) => {
    const at = new Date(Date.now() + ms)
    await pool.query('UPDATE wave SET opens_at = $1', [at])
    await pool.query('UPDATE slot SET opens_at = $1', [at])
    return at.getTime()
  }
})

/** Prepares both sides on one database. */
export const openRush = async ({ ours, raw, jwtSecret, databaseUrl }: Servers, { clients, perMinute }: { clients: number, perMinute: number }): Promise<Rush> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, allowExitOnIdle: true })
  // The database stops before this pool does.
  pool.on('error', () => {})
  const [scheduleId, waveId] = [randomUUID(), randomUUID()]
  const slotIds = Array.from({ length: SLOTS }, () => randomUUID())
  const citizens = Array.from({ length: clients }, () => randomUUID())
  await fill(pool, scheduleId, slotIds, citizens)
  const headers = citizens.map((id) => `authorization: Bearer ${tokenFor(jwtSecret, { kind: 'citizen', sub: id })}\r\nx-citizen: ${id}\r\n`)
  const of = (nth: number) => ({ headers: headers[nth] ?? '' })
  const comes = (nth: number) => JSON.stringify({ parties: [partyOf(nth * 2, '刘满香'), partyOf(nth * 2 + 1, '欧阳立新')], contactName: '刘满香', contactPhone: `139${String(nth).padStart(8, '0')}`, address: null, townshipCode: null })
  const side = (port: number, root: string): Side => ({
    port, hold: (nth, slotId, id) => ({ method: 'PUT', path: `${root}/bookings/${id}`, ...of(nth), body: JSON.stringify({ slotId, guideId: 'marriage', appliedOn: null, forElder: false, checklistId: null, challenge: null }) }),
    confirm: (nth, id) => ({ method: 'POST', path: `${root}/bookings/${id}/confirm`, ...of(nth), body: comes(nth) })
  })
  return {
    seats: SLOTS * PER_SLOT, slotIds, newId: randomUUID, ours: side(ours.port, '/api'), naive: side(raw.port, '/naive'),
    join: (nth) => ({ method: 'POST', path: `/api/waves/${waveId}/join`, ...of(nth) }), place: (nth) => ({ method: 'GET', path: `/api/waves/${waveId}`, ...of(nth) }),
    soldByOurs: sold(pool, `SELECT count(*)::int AS n FROM booking b JOIN booking_seat t ON t.booking_id = b.id WHERE b.status = 'booked' GROUP BY t.slot_id`), soldByNaive: sold(pool, 'SELECT count(*)::int AS n FROM naive_booking GROUP BY slot_id'),
    ...waveOf(pool, scheduleId, waveId, perMinute)
  }
}
