import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertTurn } from '@minsheng/api/features/schedules/index.ts'
import { lockSeats, offerFree } from '@minsheng/api/features/bookings/index.ts'
import { viewDayTimes } from '@minsheng/api/features/schedules/view-days.ts'
import { joinWave, viewWave } from '@minsheng/api/features/schedules/join-wave.ts'
import { drawnOrder } from '@minsheng/domain/slots/wave.ts'
import { sql } from '@minsheng/db/client.ts'
import { openHall, type Hall } from '../support/schedules.ts'

let hall: Hall
let scheduleId: string
beforeAll(async () => {
  hall = await openHall()
  ;({ scheduleId } = await hall.save())
})
afterAll(async () => { await hall.stand.stop() })

const db = () => hall.stand.composition.services.db
let next = 20
const soon = (minutes: number) => new Date(Math.ceil(Date.now() / 1_000) * 1_000 + minutes * 60_000)
/** Arranges a wave of one day that nobody has had yet, which opens in an hour. */
const arrange = async (over: object = {}) => {
  next += 1
  const waveId = randomUUID()
  const day = hall.ahead(next)
  const opensAt = soon(60)
  const view = await hall.editor.client.ok('PUT /staff/schedules/:scheduleId/waves/:waveId', { params: { scheduleId, waveId }, body: { name: '五二〇', fromDay: day, untilDay: day, opensAt: opensAt.toISOString(), perMinute: 60, ...over } })
  return { waveId, day, opensAt, view }
}
const after = (opensAt: Date, seconds: number) => new Date(opensAt.getTime() + seconds * 1_000)
const somebodies = (count: number) => Array.from({ length: count }, () => randomUUID())
const joinAt = (waveId: string, at: Date, citizenId: string) => joinWave(hall.asCitizen(citizenId, at), waveId)
const ranks = async (waveId: string) => new Map((await db().query<{ citizen_id: string, rank: number }>(sql`SELECT citizen_id, rank FROM wave_ticket WHERE wave_id = ${waveId}::uuid`)).map(({ citizen_id, rank }) => [citizen_id, rank]))
const turnOf = (waveId: string, at: Date, citizenId: string) => db().transaction((tx) => assertTurn({ now: at }, tx, waveId, citizenId)).then(() => 'in', (problem: { code?: string }) => problem.code)

describe('a wave', () => {
  it('opens at a time there is', async () => {
    const day = hall.ahead(12)
    expect(await hall.editor.client.refusal('PUT /staff/schedules/:scheduleId/waves/:waveId', { params: { scheduleId, waveId: randomUUID() }, body: { name: '五二〇', fromDay: day, untilDay: day, opensAt: 'x', perMinute: 60 } })).toBe('bad-input')
  })

  it('gives no place before it opens, and shows when that is, how many seats there are and when to ask again', async () => {
    const { waveId, day, opensAt } = await arrange()
    const citizen = await hall.stand.newCitizen()
    const place = await citizen.client.ok('POST /waves/:waveId/join', { params: { waveId } })
    expect(place).toMatchObject({ joined: true, rank: null, ahead: null, mayChoose: false, seats: 4, left: 4, opensAt: opensAt.toISOString() })
    expect(place.askAgainMs).toBeGreaterThan(10_000)
    const { days } = await hall.stand.anyone.ok('GET /schedules/:scheduleId/days', { params: { scheduleId }, querystring: { guideId: 'marriage' } })
    expect(days.find((each) => each.day === day)).toMatchObject({ state: 'not-yet', waveId, opensAt: opensAt.toISOString() })
    expect(await hall.stand.anyone.refusal('GET /waves/:waveId', { params: { waveId } })).toBe('login-required')
  })

  it('draws the lots once, whichever of fifty asks first, and by lot only: not by who came when', async () => {
    const { waveId, opensAt } = await arrange()
    const early = somebodies(40)
    for (const [i, citizenId] of early.entries()) await joinAt(waveId, after(opensAt, -3_000 + i), citizenId)
    const late = somebodies(10)
    await Promise.all([...early, ...late].map((citizenId) => late.includes(citizenId) ? joinAt(waveId, after(opensAt, 1), citizenId) : viewWave(hall.asCitizen(citizenId, after(opensAt, 1)), waveId)))
    const found = await ranks(waveId)
    expect([...found.values()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
    const tickets = await db().query<{ citizenId: string, draw: string }>(sql`SELECT citizen_id AS "citizenId", draw FROM wave_ticket WHERE wave_id = ${waveId}::uuid AND citizen_id = ANY(${early}::uuid[])`)
    expect(drawnOrder(tickets).map(({ citizenId }) => found.get(citizenId))).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
    expect(late.every((citizenId) => (found.get(citizenId) ?? 0) > 40)).toBe(true)
    expect(early.map((citizenId) => found.get(citizenId))).not.toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
  })

  it('joined by many in the very moment it opens gives everybody one place and nobody two', async () => {
    const { waveId, opensAt } = await arrange()
    const people = somebodies(60)
    await Promise.all(people.flatMap((citizenId, i) => [joinAt(waveId, after(opensAt, i % 3 - 1), citizenId), joinAt(waveId, after(opensAt, 0), citizenId)]))
    await viewWave(hall.asCitizen(people[0] ?? '', after(opensAt, 2)), waveId)
    expect([...(await ranks(waveId)).values()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1))
  })

  it('joined again gives the same place, however often and however late', async () => {
    const { waveId, opensAt } = await arrange()
    const [me = '', other = ''] = somebodies(2)
    await joinAt(waveId, after(opensAt, -10), me)
    await joinAt(waveId, after(opensAt, 1), other)
    const before = await joinAt(waveId, after(opensAt, 2), me)
    expect((await joinAt(waveId, after(opensAt, 30), me)).rank).toBe(before.rank)
    expect(new Set((await ranks(waveId)).values())).toEqual(new Set([1, 2]))
  })

  it('lets people in by their place as the minutes go, and refuses whoever\'s turn has not come', async () => {
    const { waveId, opensAt } = await arrange({ perMinute: 2 })
    const people = somebodies(5)
    for (const citizenId of people) await joinAt(waveId, after(opensAt, -10), citizenId)
    expect(await turnOf(waveId, after(opensAt, -1), people[0] ?? '')).toBe('wave-not-your-turn')
    const turns = async (seconds: number) => (await Promise.all(people.map((citizenId) => turnOf(waveId, after(opensAt, seconds), citizenId)))).filter((turn) => turn === 'in').length
    expect([await turns(0), await turns(60), await turns(90), await turns(119)]).toEqual([1, 3, 4, 4])
    const found = await ranks(waveId)
    const last = people.find((citizenId) => found.get(citizenId) === 5) ?? ''
    expect(await viewWave(hall.asCitizen(last, after(opensAt, 0)), waveId)).toMatchObject({ rank: 5, ahead: 3, mayChoose: false })
    expect(await viewWave(hall.asCitizen(last, after(opensAt, 120)), waveId)).toMatchObject({ rank: 5, ahead: 0, mayChoose: true })
    const passerBy = randomUUID()
    expect([await turnOf(waveId, after(opensAt, 100), passerBy), await turnOf(waveId, after(opensAt, 200), passerBy)]).toEqual(['wave-not-your-turn', 'in'])
  })

  it('lets nobody past who did not queue while somebody who did still waits', async () => {
    const { waveId, opensAt } = await arrange({ perMinute: 1 })
    const early = randomUUID()
    await joinAt(waveId, after(opensAt, -10), early)
    expect([await turnOf(waveId, after(opensAt, 1), randomUUID()), await turnOf(waveId, after(opensAt, 1), early)]).toEqual(['wave-not-your-turn', 'in'])
  })

  it('offers nothing to who waits elsewhere, and hides nothing for them, while those who queued are let in; afterwards a seat given back is theirs', async () => {
    const { waveId, day, opensAt } = await arrange({ perMinute: 1 })
    const [first = '', second = ''] = somebodies(2)
    for (const citizenId of [first, second]) await joinAt(waveId, after(opensAt, -10), citizenId)
    const waiter = await hall.stand.newCitizen()
    await waiter.client.ok('PUT /waiting/:waitingId', { params: { waitingId: randomUUID() }, body: { scheduleId, guideId: 'marriage', fromDay: day, untilDay: day, part: 'any', appliedOn: null } })
    const slots = (await hall.slots(scheduleId, day)).map(({ id }) => id)
    // Closed before the wave was arranged, it never heard of it.
    const closed = randomUUID()
    await db().query(sql`INSERT INTO slot (id, schedule_id, day, starts_at, ends_at, opens_at, closed) VALUES (${closed}::uuid, ${scheduleId}::uuid, ${day}, '08:00', '08:30', ${new Date(0)}, true)`)
    slots.unshift(closed)
    const giveBack = (seconds: number) => db().transaction(async (tx) => { const ctx = hall.asCitizen(first, after(opensAt, seconds)); return offerFree(ctx, tx, await lockSeats(ctx, tx, slots)) })
    const shown = async (seconds: number) => (await viewDayTimes(hall.asCitizen(first, after(opensAt, seconds)), { scheduleId, guideId: 'marriage', day })).slots.map(({ free }) => free)
    await viewWave(hall.asCitizen(first, after(opensAt, 0)), waveId)
    expect([await giveBack(1), await shown(1), await giveBack(300)]).toEqual([0, [2, 2], 0])
    expect([await shown(361), await giveBack(361), await shown(362)]).toEqual([[0, 0], 1, [1, 2]])
  })

  it('holds only days to come that no other wave holds, and cannot be changed once it has opened', async () => {
    const { waveId, day, opensAt } = await arrange()
    const put = (over: object, id: string = randomUUID()) => hall.editor.client.call('PUT /staff/schedules/:scheduleId/waves/:waveId', { params: { scheduleId, waveId: id }, body: { name: '七夕', fromDay: day, untilDay: day, opensAt: soon(90).toISOString(), perMinute: 30, ...over } })
    expect((await put({})).problem?.code).toBe('wave-overlap')
    expect((await put({ opensAt: soon(-1).toISOString(), fromDay: hall.ahead(80), untilDay: hall.ahead(81) })).problem?.code).toBe('wave-past')
    expect((await put({ fromDay: hall.ahead(81), untilDay: hall.ahead(80) })).problem?.code).toBe('wave-past')
    expect((await put({ name: '改了名' }, waveId)).body.waves.find((wave) => wave.waveId === waveId)).toMatchObject({ name: '改了名', perMinute: 30 })
    await db().query(sql`UPDATE wave SET opens_at = ${after(opensAt, -7_200)} WHERE id = ${waveId}::uuid`)
    expect((await put({}, waveId)).problem?.code).toBe('wave-past')
    const other = await hall.stand.logInAs('township-chief', 'township-430923121')
    expect(await other.client.refusal('POST /staff/schedules/:scheduleId/waves/:waveId/cancel', { params: { scheduleId, waveId } })).toBe('forbidden')
  })

  it('cancelled gives its days back to the day they always open, and holds nobody back', async () => {
    const { waveId, day, opensAt } = await arrange()
    const [held] = await hall.slots(scheduleId, day)
    expect(held).toMatchObject({ wave_id: waveId, opens_at: opensAt })
    await hall.editor.client.ok('POST /staff/schedules/:scheduleId/waves/:waveId/cancel', { params: { scheduleId, waveId } })
    const [free] = await hall.slots(scheduleId, day)
    expect([free?.wave_id, free?.opens_at.toISOString()]).toEqual([null, new Date(Date.parse(`${day}T00:00:00+08:00`) - 10 * 86_400_000).toISOString()])
    expect(await turnOf(waveId, after(opensAt, 1), randomUUID())).toBe('in')
    const citizen = await hall.stand.newCitizen()
    expect(await citizen.client.refusal('GET /waves/:waveId', { params: { waveId } })).toBe('wave-not-found')
    expect((await hall.editor.client.ok('GET /staff/schedules/:scheduleId', { params: { scheduleId } })).waves.find((wave) => wave.waveId === waveId)).toMatchObject({ cancelled: true })
  })
})
