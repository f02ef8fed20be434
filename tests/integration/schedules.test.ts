import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extendSlots } from '@minsheng/api/features/schedules/extend-slots.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
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

describe('the hours of a place', () => {
  it('become slots from today to the horizon, to be seen by anybody, with what is free in them', async () => {
    const { scheduleId } = await hall.save()
    const { days, place } = await daysOf(scheduleId)
    expect([days.length, days[1]?.state, days.at(-1)?.day]).toEqual([11, 'open', hall.ahead(10)])
    expect(await dayAhead(scheduleId, 3)).toMatchObject({ state: 'open', free: 4, keptFree: 2, waveId: null })
    expect(place).toMatchObject({ name: '婚姻登记窗口', unitName: '婚姻登记中心', parties: 2 })
    expect(await timesOf(scheduleId, 3)).toEqual([['09:00', '09:30', 2, 1], ['09:30', '10:00', 2, 1]])
    expect(await timesOf(scheduleId, 3, 'divorce-application')).toEqual([['09:00', '10:00', 2, 1]])
    expect(await hall.stand.anyone.refusal('GET /schedules/:scheduleId/days', { params: { scheduleId }, querystring: { guideId: 'petition' } })).toBe('item-not-here')
  })

  it('are refused with every fault by its place while they cannot be', async () => {
    const { problem } = await hall.editor.client.call('PUT /staff/schedules/:scheduleId', { params: { scheduleId: randomUUID() }, body: { unitId: 'marriage-registry', version: 0, body: hours({ items: [{ guideId: 'dragon', slots: 1 }], slotMinutes: 90 }) } })
    expect([problem?.code, problem?.fields?.['items.0'], problem?.fields?.['week.0.periods.0']]).toEqual(['schedule-invalid', expect.stringContaining('没有这个事项'), expect.stringContaining('90分钟')])
    const noDay = { ...hours(), exceptions: [{ day: '2026-02-30', periods: [], seats: null, why: '停电' }] }
    expect((await hall.editor.client.call('PUT /staff/schedules/:scheduleId', { params: { scheduleId: randomUUID() }, body: { unitId: 'marriage-registry', version: 0, body: noDay } })).problem?.fields).toEqual({ 'exceptions.0.day': expect.stringContaining('没有这一天') })
    const { scheduleId } = await hall.save()
    expect(await hall.stand.anyone.refusal('GET /schedules/:scheduleId/days/:day', { params: { scheduleId, day: '2026-02-30' }, querystring: { guideId: 'marriage' } })).toBe('bad-input')
    expect(await hall.stand.anyone.refusal('GET /schedules/:scheduleId/alternatives', { params: { scheduleId }, querystring: { guideId: 'marriage', day: '9999-12-31', startsAt: '09:00' } })).toBe('bad-input')
  })

  it('count a hold past its minute as free though nobody has swept it', async () => {
    const { scheduleId } = await hall.save()
    const [first] = await hall.slots(scheduleId, hall.ahead(2))
    await hall.seat([first?.id ?? ''], { status: 'held', expiresAt: new Date(Date.now() - 1_000) })
    await hall.seat([first?.id ?? ''], { status: 'held', expiresAt: new Date(Date.now() + 60_000) })
    expect(await timesOf(scheduleId, 2)).toEqual([['09:00', '09:30', 1, 1], ['09:30', '10:00', 2, 1]])
  })

  it('show nothing of an item somebody waits for, in the half day they wait for, and do not keep it from other items', async () => {
    const { scheduleId } = await hall.save()
    const waiter = await hall.stand.newCitizen()
    await hall.stand.composition.services.db.query(sql`
      INSERT INTO waiting_entry (id, schedule_id, guide_id, citizen_id, from_day, until_day, part, joined_at) VALUES (${randomUUID()}::uuid, ${scheduleId}::uuid, 'marriage', ${waiter.id}::uuid, ${hall.ahead(4)}, ${hall.ahead(4)}, 'morning', now())`)
    expect(await dayAhead(scheduleId, 4)).toMatchObject({ state: 'full', free: 0 })
    expect(await dayAhead(scheduleId, 5)).toMatchObject({ state: 'open', free: 4 })
    expect(await dayAhead(scheduleId, 4, 'divorce-application')).toMatchObject({ state: 'open', free: 2 })
  })

  it('say why a day differs, which has kept seats only, and which lies outside the days of the law', async () => {
    const { scheduleId } = await hall.save({ items: [{ guideId: 'marriage', slots: 1 }, { guideId: 'divorce-certificate', slots: 1 }], exceptions: [{ day: hall.ahead(2), periods: [], seats: null, why: '停电检修' }, { day: hall.ahead(3), periods: [{ from: '09:00', until: '09:30' }], seats: { public: 0, kept: 2, 'walk-in': 0 }, why: '敬老专场' }] })
    expect(await dayAhead(scheduleId, 2)).toMatchObject({ state: 'closed', why: '停电检修' })
    expect(await dayAhead(scheduleId, 3)).toMatchObject({ state: 'full', keptFree: 2, why: expect.stringContaining('60岁') })
    const today = dayOf(Date.now())
    const { window, days } = await daysOf(scheduleId, 'divorce-certificate', { appliedOn: addDays(today, -5) })
    expect(days.every(({ state }) => state === 'outside-law')).toBe(true)
    expect(window?.words).toContain('民法典第1077条')
    expect((await hall.stand.anyone.ok('GET /schedules/:scheduleId/days/:day', { params: { scheduleId, day: hall.ahead(4) }, querystring: { guideId: 'divorce-certificate', appliedOn: addDays(today, -5) } })).slots).toEqual([])
  })

  it('too near or not released yet are not free', async () => {
    const near = await hall.save({ leadMinutes: 5 * 1_440 })
    expect([(await dayAhead(near.scheduleId, 4))?.state, (await dayAhead(near.scheduleId, 7))?.state]).toEqual(['too-near', 'open'])
    const later = await hall.save({ opensDailyAt: '23:59', horizonDays: 3 })
    expect(await dayAhead(later.scheduleId, 3)).toMatchObject({ state: 'not-yet', opensAt: expect.stringContaining('15:59') })
    expect(await timesOf(later.scheduleId, 3)).toEqual([])
  })
})

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
    expect([(await dayAhead(scheduleId, 2))?.state, await timesOf(scheduleId, 2)]).toEqual(['closed', []])
    expect(await hall.editor.client.refusal('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body: { paused: false, version } })).toBe('schedule-stale')
    await hall.editor.client.ok('POST /staff/schedules/:scheduleId/pause', { params: { scheduleId }, body: { paused: false, version: paused.version } })
    expect(await dayAhead(scheduleId, 2)).toMatchObject({ state: 'open', free: 4 })
  })
})

describe('what can be booked', () => {
  it('names the places of each item with the first free day, a township\'s for its own people only; the rest says what to do instead', async () => {
    await hall.stand.composition.services.db.query(sql`UPDATE schedule SET paused_at = now()`)
    const county = await hall.save()
    const township = await hall.save({ name: '民政窗口', placeKind: 'township', place: '东坪镇政府一楼', townshipCode: '430923121' }, { by: await hall.stand.logInAs('deputy-head', 'bureau') })
    const first = await hall.slots(county.scheduleId, hall.ahead(1))
    for (const { id } of first) for (let i = 0; i < 2; i += 1) await hall.seat([id])
    const today = (await dayAhead(county.scheduleId, 0))?.free ?? 0
    const marriage = async (querystring: object) => (await hall.stand.anyone.ok('GET /bookable', { querystring })).items.find(({ guideId }) => guideId === 'marriage')
    expect((await marriage({ townshipCode: '430923121' }))?.places.map(({ scheduleId }) => scheduleId)).toEqual([township.scheduleId, county.scheduleId])
    const elsewhere = await marriage({ townshipCode: '430923118' })
    expect(elsewhere?.places.map(({ scheduleId, firstFreeDay, parties }) => [scheduleId, firstFreeDay, parties])).toEqual([[county.scheduleId, today > 0 ? hall.ahead(0) : hall.ahead(2), 2]])
    expect((await marriage({ guideId: 'marriage' }))?.bookable).toBe(true)
    const petition = (await hall.stand.anyone.ok('GET /bookable', { querystring: { guideId: 'petition' } })).items
    expect(petition).toMatchObject([{ guideId: 'petition', bookable: false, places: [], instead: expect.stringContaining('窗口') }])
  })

  it('and when a time has just gone, the nearest others: here first, then at other places', async () => {
    await hall.stand.composition.services.db.query(sql`UPDATE schedule SET paused_at = now()`)
    const here = await hall.save()
    const there = await hall.save({ name: '第二窗口' })
    const [first] = await hall.slots(here.scheduleId, hall.ahead(3))
    for (let i = 0; i < 2; i += 1) await hall.seat([first?.id ?? ''])
    const { slots } = await hall.stand.anyone.ok('GET /schedules/:scheduleId/alternatives', { params: { scheduleId: here.scheduleId }, querystring: { guideId: 'marriage', day: hall.ahead(3), startsAt: '09:00' } })
    expect(slots.slice(0, 2).map(({ scheduleId, day, startsAt }) => [scheduleId, day, startsAt])).toEqual([[here.scheduleId, hall.ahead(3), '09:30'], [here.scheduleId, hall.ahead(4), '09:00']])
    expect(slots.at(-2)).toMatchObject({ scheduleId: there.scheduleId, day: hall.ahead(3), startsAt: '09:00', name: '第二窗口' })
    expect(slots.every(({ free }) => free > 0)).toBe(true)
    const kept = await hall.stand.anyone.ok('GET /schedules/:scheduleId/alternatives', { params: { scheduleId: here.scheduleId }, querystring: { guideId: 'marriage', day: hall.ahead(3), startsAt: '09:00', forElder: true } })
    expect(kept.slots[0]).toMatchObject({ scheduleId: here.scheduleId, startsAt: '09:00', free: 0, keptFree: 1 })
  })
})
