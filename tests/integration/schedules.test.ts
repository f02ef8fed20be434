import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewDays, viewDayTimes } from '@minsheng/api/features/schedules/view-days.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { sql } from '@minsheng/db/client.ts'
import { hours, openHall, type Hall } from '../support/schedules.ts'
import { moment } from '../support/timed.ts'

let hall: Hall
beforeAll(async () => { hall = await openHall() })
afterAll(async () => { await hall.stand.stop() })

const daysOf = async (scheduleId: string, guideId = 'marriage', over: object = {}) => hall.stand.anyone.ok('GET /schedules/:scheduleId/days', { params: { scheduleId }, querystring: { guideId, ...over } })
const dayAhead = async (scheduleId: string, ahead: number, guideId = 'marriage') => (await daysOf(scheduleId, guideId)).days.find(({ day }) => day === hall.ahead(ahead))
const timesOf = async (scheduleId: string, ahead: number, guideId = 'marriage') =>
  (await hall.stand.anyone.ok('GET /schedules/:scheduleId/days/:day', { params: { scheduleId, day: hall.ahead(ahead) }, querystring: { guideId } })).slots.map(({ startsAt, endsAt, free, keptFree }) => [startsAt, endsAt, free, keptFree])

describe('the hours of a place', () => {
  it('become slots from today to the horizon, to be seen by anybody, with what is free in them', async () => {
    const { scheduleId } = await hall.save()
    const { days, place } = await daysOf(scheduleId)
    // Today's hours may be over.
    expect(days.slice(1).map(({ day, state }) => [day, state])).toEqual(Array.from({ length: 10 }, (_each, i) => [hall.ahead(i + 1), 'open']))
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
    const asked = { scheduleId: later.scheduleId, guideId: 'marriage' }
    const at = (time: string) => hall.asCitizen(randomUUID(), moment(hall.ahead(0), time))
    const lastAt = async (time: string) => (await viewDays(at(time), asked)).days.find(({ day }) => day === hall.ahead(3))
    const timesAt = async (time: string) => (await viewDayTimes(at(time), { ...asked, day: hall.ahead(3) })).slots.length
    expect([await lastAt('23:58'), await timesAt('23:58')]).toEqual([expect.objectContaining({ state: 'not-yet', opensAt: moment(hall.ahead(0), '23:59').toISOString() }), 0])
    expect([(await lastAt('23:59'))?.state, await timesAt('23:59')]).toEqual(['open', 2])
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
