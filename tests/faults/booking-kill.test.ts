import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tokenFor } from '../bench/scenarios.ts'
import { partyOf } from '../support/crowd.ts'
import { placeInDatabase } from '../support/place-in-database.ts'
import { prepareGround, type Ground } from './under-fire.ts'

const CLIENTS = 300
const SLOTS = 25
const PER_SLOT = 4
const LANES = 12
const scheduleId = randomUUID()
const slotIds = Array.from({ length: SLOTS }, () => randomUUID())
const citizens = Array.from({ length: CLIENTS }, () => randomUUID())

let ground: Ground
let pool: pg.Pool
beforeAll(async () => {
  ground = await prepareGround('bookings', null)
  pool = new pg.Pool({ connectionString: ground.stack.databaseUrl, max: 2 })
  // The database is killed under it, too.
  pool.on('error', () => {})
  await placeInDatabase(pool, { scheduleId, slotIds, perSlot: PER_SLOT, citizens })
})
afterAll(async () => {
  await pool?.end()
  await ground?.stop()
  if (ground) rmSync(ground.dataDir, { recursive: true, force: true })
})

/** Says the same again until somebody answers: a phone whose line broke knows no more than that. */
const insist = async (nth: number, method: string, path: string, body: object): Promise<{ status: number, code: string }> => {
  const authorization = `Bearer ${tokenFor(ground.stack.secrets.jwtSecret, { kind: 'citizen', sub: citizens[nth] })}`
  for (;;) {
    try {
      const response = await fetch(`${ground.stack.url}/api${path}`, { method, body: JSON.stringify(body), headers: { authorization, 'content-type': 'application/json' }, signal: AbortSignal.timeout(10_000) })
      const { code = '' } = await response.json() as { code?: string }
      if (response.status < 500) return { status: response.status, code }
    } catch {
      // Nobody is there. They are coming back.
    }
    await delay(200)
  }
}

/** One couple: holds until they have a seat or hear three times that it is gone, then confirms. Answers the booking they were told they have. */
const bookOnce = async (nth: number, refusals: Set<string>): Promise<string | null> => {
  for (let tried = 0; tried < 3; tried += 1) {
    const bookingId = randomUUID()
    const held = await insist(nth, 'PUT', `/bookings/${bookingId}`, { slotId: slotIds[(nth + tried * 7) % SLOTS], guideId: 'marriage', appliedOn: null, forElder: false, checklistId: null, challenge: null })
    if (held.status !== 201) { refusals.add(held.code); continue }
    await delay(100 + (nth % 5) * 40)
    const parties = [partyOf(nth * 2, '刘满香'), partyOf(nth * 2 + 1, '欧阳立新')]
    const confirmed = await insist(nth, 'POST', `/bookings/${bookingId}/confirm`, { parties, contactName: '刘满香', contactPhone: `139${String(nth).padStart(8, '0')}`, address: null, townshipCode: null })
    if (confirmed.status === 200) return bookingId
    refusals.add(confirmed.code)
  }
  return null
}

/** Kills one program after the other, each when so many seats more have been promised: always in the middle. What was killed comes back while people go on. */
const rage = async (promised: () => number, isOver: () => boolean): Promise<string[]> => {
  const { stack: { api, workers }, killDatabase } = ground
  const order = ['api', 'database', 'workers', 'api'] as const
  const back: Promise<void>[] = []
  const killed: string[] = []
  for (const [nth, name] of order.entries()) {
    while (promised() < 12 + nth * 20 && !isOver()) await delay(20)
    if (isOver()) break
    if (name === 'database') await killDatabase()
    else {
      const program = name === 'api' ? api : workers
      await program.kill()
      if (name === 'api') await program.start()
      else back.push(program.start())
    }
    killed.push(name)
  }
  await Promise.all(back)
  return killed
}

it('killing API, workers and database while people book loses no confirmed booking, books nobody twice and sells no seat twice', async () => {
  const told: string[] = []
  const refusals = new Set<string>()
  let [next, over] = [0, false]
  const killing = rage(() => told.length, () => over)
  await Promise.all(Array.from({ length: LANES }, async () => {
    while (next < CLIENTS) {
      const bookingId = await bookOnce(next++, refusals)
      if (bookingId !== null) told.push(bookingId)
    }
  }))
  over = true
  expect(await killing).toEqual(['api', 'database', 'workers', 'api'])
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM booking WHERE status = 'booked'")
  const booked = new Set(rows.map(({ id }) => id))
  expect(told.filter((id) => !booked.has(id))).toEqual([])
  expect({ booked: booked.size, refusals: [...refusals].filter((code) => code !== 'slot-gone') }).toEqual({ booked: SLOTS * PER_SLOT, refusals: [] })
  const { rows: wrong } = await pool.query(`
    SELECT p.slot_id FROM slot_pool p LEFT JOIN booking_seat t ON t.slot_id = p.slot_id AND t.pool = p.pool GROUP BY p.slot_id, p.pool, p.taken, p.seats HAVING count(t.booking_id) <> p.taken OR p.taken > p.seats`)
  expect(wrong).toEqual([])
  expect((await pool.query('SELECT person_index FROM booking_party WHERE open GROUP BY person_index, guide_id HAVING count(*) > 1')).rows).toEqual([])
  const { rows: notices } = await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM notice WHERE booking_id IS NOT NULL GROUP BY booking_id')
  expect({ told: notices.length, twice: notices.filter(({ n }) => n !== 1).length }).toEqual({ told: booked.size, twice: 0 })
  const waiting = async () => (await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM outbox WHERE relayed_at IS NULL')).rows[0]?.n
  await expect.poll(waiting, { timeout: 60_000 }).toBe(0)
})
