import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listDay } from '@minsheng/api/features/bookings/desk/list-day.ts'
import { readLobby } from '@minsheng/api/features/queue/index.ts'
import { inventTotpSecret } from '@minsheng/api/security/totp.ts'
import { staffContext } from '@minsheng/deploy/local/demo/put-up.ts'
import { demoPeople } from '@minsheng/deploy/local/demo/people.ts'
import { seedQueue } from '@minsheng/deploy/local/demo/queue.ts'
import { seedSchedules } from '@minsheng/deploy/local/demo/schedules.ts'
import { seedPeople } from '@minsheng/deploy/local/demo/seed-people.ts'
import { startStand, type Stand } from '../support/api.ts'
import { moment } from '../support/timed.ts'

const totpSeeds = Object.fromEntries(demoPeople.map(({ login }) => [login, inventTotpSecret()]))
let stand: Stand
// Hours are put up once and late at night: the morning's slots of that day are there all the same.
beforeAll(async () => {
  stand = await startStand()
  const { services } = stand.composition
  const late = moment('2026-11-26', '23:50')
  await seedPeople(services, totpSeeds, late)
  await seedSchedules(services, late)
})
afterEach(() => stand.database.pool.query('TRUNCATE booking, queue_ticket, counter CASCADE; UPDATE slot_pool SET taken = 0'))
afterAll(() => stand.stop())

const begin = async (now: Date) => {
  const { services } = stand.composition
  await seedQueue(services, now)
  const ctx = staffContext(services, 'jingban-hunyin', now)
  const { items } = await listDay(ctx, {})
  const lobby = await readLobby(ctx, 'marriage-registry')
  return { booked: items.map(({ status }) => status), serving: lobby?.windows.filter(({ serving }) => serving !== null).length, waiting: Math.max(...lobby?.windows.map(({ waiting }) => waiting) ?? [0]) }
}

describe('a demonstration begun', () => {
  it.each([['just after midnight', '2026-11-30', '00:05'], ['in the morning', '2026-11-26', '08:10'], ['at night', '2026-11-26', '23:50']])('on a working day %s shows visits of the day and a queue', async (_when, day, time) => {
    const { booked, serving, waiting } = await begin(moment(day, time))
    expect([booked.length, booked.filter((status) => status === 'arrived').length, serving, waiting > 0]).toEqual([5, 2, 2, true])
  })

  it('on a day off shows a queue, and nobody booked', async () => {
    const { booked, serving, waiting } = await begin(moment('2026-11-28'))
    expect([booked, serving, waiting > 0]).toEqual([[], 2, true])
  })
})
