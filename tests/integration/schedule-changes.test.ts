import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extendSlots } from '@minsheng/api/features/schedules/extend-slots.ts'
import { sql } from '@minsheng/db/client.ts'
import { hours, openHall, type Body, type Hall } from '../support/schedules.ts'
import { contextOn } from '../support/timed.ts'

let hall: Hall
beforeAll(async () => { hall = await openHall() })
afterAll(async () => { await hall.stand.stop() })

const daysOf = async (scheduleId: string, guideId = 'marriage', over: object = {}) => hall.stand.anyone.ok('GET /schedules/:scheduleId/days', { params: { scheduleId }, querystring: { guideId, ...over } })
const dayAhead = async (scheduleId: string, ahead: number, guideId = 'marriage') => (await daysOf(scheduleId, guideId)).days.find(({ day }) => day === hall.ahead(ahead))
const timesOf = async (scheduleId: string, ahead: number, guideId = 'marriage') =>
  (await hall.stand.anyone.ok('GET /schedules/:scheduleId/days/:day', { params: { scheduleId, day: hall.ahead(ahead) }, querystring: { guideId } })).slots.map(({ startsAt, endsAt, free, keptFree }) => [startsAt, endsAt, free, keptFree])
const shorter = { items: [{ guideId: 'marriage', slots: 1 }], week: hours().week.map((line) => ({ ...line, periods: [{ from: '09:00', until: '09:30' }] })) } satisfies Partial<Body>

describe('hours that change while people have booked', () => {
  it('close slots and delete none; whoever sits there is listed with the nearest time, and nobody is moved by it', async () => {
    const { scheduleId, version } = await hall.save()
    const [, second] = await hall.slots(scheduleId, hall.ahead(2))
    const bookingId = await hall.seat([second?.id ?? ''])
    const params = { scheduleId }
    const preview = await hall.editor.client.ok('POST /staff/schedules/:scheduleId/preview', { params, body: { unitId: 'marriage-registry', body: hours(shorter) } })
    expect(preview.closed).toBeGreaterThanOrEqual(10)
    expect(preview.conflicts).toMatchObject([{ bookingId, guideId: 'marriage', appliedOn: null, day: hall.ahead(2), startsAt: '09:30', suggestion: { day: hall.ahead(2), startsAt: '09:00' } }])
    expect((await hall.slots(scheduleId, hall.ahead(2))).map(({ closed }) => closed)).toEqual([false, false])
    const saved = await hall.save(shorter, { scheduleId, version })
    expect(saved.conflicts).toEqual(preview.conflicts)
    expect(saved.version).toBe(version + 1)
    expect(await hall.slots(scheduleId, hall.ahead(2))).toMatchObject([{ closed: false }, { id: second?.id, closed: true, wanted: 0, seats: 1, taken: 1 }])
    expect((await hall.editor.client.ok('GET /staff/schedules')).items.find((each) => each.scheduleId === scheduleId)).toMatchObject({ conflicts: 1, unitName: '婚姻登记中心', items: ['结婚登记'] })
    const back = await hall.save({}, { scheduleId, version: saved.version })
    expect([back.conflicts, (await hall.slots(scheduleId, hall.ahead(2))).map(({ id, closed, seats }) => [id === second?.id, closed, seats])]).toEqual([[], [[false, false, 2], [true, false, 2]]])
  })

  it('with shorter slots open none over who sits there; moved to where they are, with the new end, the next one opens', async () => {
    const { scheduleId, version } = await hall.save()
    const [first] = await hall.slots(scheduleId, hall.ahead(2))
    const bookingId = await hall.seat([first?.id ?? ''])
    const open = async (ahead: number) => (await hall.slots(scheduleId, hall.ahead(ahead))).filter(({ closed }) => !closed).map(({ starts_at }) => starts_at)
    const { conflicts } = await hall.save({ slotMinutes: 20 }, { scheduleId, version })
    expect(conflicts).toMatchObject([{ bookingId, why: expect.stringContaining('长短'), suggestion: { slotId: first?.id } }])
    expect([await open(2), await open(3)]).toEqual([['09:00', '09:40'], ['09:00', '09:20', '09:40']])
    expect((await hall.editor.client.ok('POST /staff/schedules/:scheduleId/moves', { params: { scheduleId }, body: { why: '一个号改成二十分钟', moves: [{ bookingId, slotId: first?.id ?? '' }] } })).moved).toEqual([bookingId])
    await extendSlots(await contextOn(hall.stand, new Date()))
    expect(await open(2)).toEqual(['09:00', '09:20', '09:40'])
    expect((await hall.editor.client.ok('GET /staff/schedules/:scheduleId', { params: { scheduleId } })).conflicts).toEqual([])
  })

  it('with fewer seats keep those that are taken, and list the last to book', async () => {
    const { scheduleId, version } = await hall.save()
    const [first] = await hall.slots(scheduleId, hall.ahead(2))
    await hall.seat([first?.id ?? ''], { createdAt: new Date(Date.now() - 60_000) })
    const last = await hall.seat([first?.id ?? ''])
    const { conflicts } = await hall.save({ seats: { public: 1, kept: 1, 'walk-in': 1 } }, { scheduleId, version })
    expect(conflicts).toMatchObject([{ bookingId: last, why: expect.stringContaining('减少') }])
    expect((await hall.slots(scheduleId, hall.ahead(2)))[0]).toMatchObject({ wanted: 1, seats: 2, taken: 2 })
    expect(await timesOf(scheduleId, 2)).toEqual([['09:00', '09:30', 0, 1], ['09:30', '10:00', 1, 1]])
  })

  it('changed by two at once are the first one\'s, and the second is told; sent twice by one they are one change', async () => {
    const { scheduleId, version } = await hall.save()
    const other = await hall.stand.newStaff({ roles: ['section-chief'], unitId: 'marriage-registry' })
    const change = (by: typeof other, name: string) => by.client.call('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body: { unitId: 'marriage-registry', version, body: hours({ name }) } })
    const both = await Promise.all([change(hall.editor, '一号窗口'), change(other, '二号窗口')])
    expect(new Set(both.map(({ status, problem }) => `${status} ${problem?.code ?? ''}`))).toEqual(new Set(['200 ', '409 schedule-stale']))
    const winner = both[0]?.status === 200 ? '一号窗口' : '二号窗口'
    const again = await change(hall.editor, winner)
    expect(again.body).toMatchObject({ version: version + 1, body: { name: winner } })
  })

  it('made at once by the chore and an editor leave each slot once', async () => {
    const { scheduleId, version } = await hall.save()
    const ctx = await contextOn(hall.stand, new Date())
    await Promise.all([extendSlots(ctx), hall.save({ horizonDays: 20 }, { scheduleId, version }), extendSlots(ctx)])
    expect((await hall.slots(scheduleId, hall.ahead(20))).length).toBe(2)
    expect(await extendSlots(await contextOn(hall.stand, new Date()))).toBe(0)
  })

  it('with more seats offer them to whoever waits before anybody else sees them', async () => {
    const { scheduleId, version } = await hall.save({ week: shorter.week, items: shorter.items, seats: { public: 1, kept: 0, 'walk-in': 0 } })
    const [only] = await hall.slots(scheduleId, hall.ahead(3))
    await hall.seat([only?.id ?? ''])
    const waiter = await hall.stand.newCitizen()
    const waitingId = randomUUID()
    await waiter.client.ok('PUT /waiting/:waitingId', { params: { waitingId }, body: { scheduleId, guideId: 'marriage', fromDay: hall.ahead(3), untilDay: hall.ahead(3), part: 'any', appliedOn: null } })
    await hall.save({ week: shorter.week, items: shorter.items, seats: { public: 2, kept: 0, 'walk-in': 0 } }, { scheduleId, version })
    expect((await waiter.client.ok('GET /bookings')).waiting).toMatchObject([{ waitingId, status: 'offered', offer: { status: 'held', isOffer: true, day: hall.ahead(3), startsAt: '09:00' } }])
    expect(await timesOf(scheduleId, 3)).toEqual([['09:00', '09:30', 0, 0]])
  })

  it('get the day that has come within the horizon, and no more', async () => {
    const { scheduleId } = await hall.save()
    await extendSlots(await contextOn(hall.stand, new Date(Date.now() + 86_400_000)))
    expect([(await hall.slots(scheduleId, hall.ahead(12))).length, (await hall.slots(scheduleId, hall.ahead(13))).length]).toEqual([2, 0])
  })

  it('that cannot be read hold up no other place, and are told of', async () => {
    const broken = await hall.save()
    const { scheduleId } = await hall.save()
    const { db } = hall.stand.composition.services
    const [first = '', last = ''] = [broken.scheduleId, scheduleId].toSorted()
    await db.query(sql`UPDATE schedule SET body = body || '{"week":null,"exceptions":null}' WHERE id = ${first}::uuid`)
    await expect(extendSlots(await contextOn(hall.stand, new Date(Date.now() + 86_400_000)))).rejects.toThrow(TypeError)
    expect((await hall.slots(last, hall.ahead(12))).length).toBe(2)
    await db.query(sql`UPDATE schedule SET body = (SELECT body FROM schedule WHERE id = ${last}::uuid) WHERE id = ${first}::uuid`)
  })

  it('handed to another unit are handed over with whoever has booked there', async () => {
    const { scheduleId, version } = await hall.save()
    const [first] = await hall.slots(scheduleId, hall.ahead(2))
    const bookingId = await hall.seat([first?.id ?? ''])
    const leader = await hall.stand.logInAs('deputy-head', 'bureau')
    await leader.client.ok('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body: { unitId: 'township-430923121', version, body: hours({ placeKind: 'township', townshipCode: '430923121' }) } })
    const officer = await hall.stand.logInAs('township-officer', 'township-430923121')
    expect((await officer.client.ok('GET /staff/bookings', { querystring: { day: hall.ahead(2) } })).items.map((each) => each.bookingId)).toEqual([bookingId])
  })

  it('are there before the minute a day opens, and where they are late say not yet, never too near', async () => {
    const { scheduleId } = await hall.save()
    expect((await hall.slots(scheduleId, hall.ahead(11))).length).toBe(2)
    await hall.stand.composition.services.db.query(sql`WITH gone AS (DELETE FROM slot_pool p USING slot t WHERE t.id = p.slot_id AND t.schedule_id = ${scheduleId}::uuid AND t.day = ${hall.ahead(10)}) SELECT 1`)
    await hall.stand.composition.services.db.query(sql`DELETE FROM slot WHERE schedule_id = ${scheduleId}::uuid AND day = ${hall.ahead(10)}`)
    expect((await dayAhead(scheduleId, 10))?.state).toBe('not-yet')
  })

  it('are only their unit\'s to change, though others who edit hours may look', async () => {
    const { scheduleId, version } = await hall.save()
    const township = await hall.stand.logInAs('township-chief', 'township-430923121')
    expect(await township.client.ok('GET /staff/schedules/:scheduleId', { params: { scheduleId } })).toMatchObject({ mayEdit: false, conflicts: [] })
    const body = { unitId: 'marriage-registry', version, body: hours() }
    expect(await township.client.refusal('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body })).toBe('forbidden')
    expect(await township.client.refusal('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body: { ...body, unitId: 'township-430923121' } })).toBe('forbidden')
    expect(await township.client.refusal('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body: { paused: true, version } })).toBe('forbidden')
    expect(await township.client.refusal('POST /staff/schedules/:scheduleId/preview', { params: { scheduleId }, body: { unitId: 'township-430923121', body: hours() } })).toBe('forbidden')
    const officer = await hall.stand.logInAs('officer', 'marriage-registry')
    expect(await officer.client.refusal('GET /staff/schedules')).toBe('forbidden')
    const leader = await hall.stand.logInAs('deputy-head', 'bureau')
    expect((await leader.client.ok('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body })).mayEdit).toBe(true)
  })

  it('paused offer nothing, and resumed what was there before', async () => {
    const { scheduleId, version } = await hall.save()
    const paused = await hall.editor.client.ok('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body: { paused: true, version } })
    expect((await hall.editor.client.ok('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body: { paused: true, version } })).version).toBe(paused.version)
    expect([(await dayAhead(scheduleId, 2))?.state, await timesOf(scheduleId, 2)]).toEqual(['closed', []])
    expect(await hall.editor.client.refusal('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body: { paused: false, version } })).toBe('schedule-stale')
    await hall.editor.client.ok('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body: { paused: false, version: paused.version } })
    expect(await dayAhead(scheduleId, 2)).toMatchObject({ state: 'open', free: 4 })
  })
})
