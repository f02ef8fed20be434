import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { registerBooking } from '@minsheng/api/features/bookings/register-booking.ts'
import type { StaffMember } from '../support/people.ts'
import { confirmationOf, couple, dayIn, registry, somebodyNew, useRegistry, type Party } from '../support/registry.ts'
import { moment } from '../support/timed.ts'

const office = useRegistry()
let chief: StaffMember
beforeAll(async () => {
  chief = await office.stand.logInAs('section-chief', registry)
})

const day = dayIn(7)
const words = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
const params = (bookingId: string) => ({ params: { bookingId } })
const bodyFor = (slotId: string, parties: Party[] = couple(), over: object = {}) => ({ slotId, guideId: 'marriage', appliedOn: null, channel: 'phone' as const, ...confirmationOf(parties), ...over })
const register = (by: StaffMember, slotId: string, parties?: Party[], bookingId = randomUUID()) => by.client.ok('PUT /staff/bookings/:bookingId', { ...params(bookingId), body: bodyFor(slotId, parties) })
const poolOf = async (bookingId: string) => (await office.stand.database.pool.query<{ pool: string }>('SELECT pool FROM booking WHERE id = $1', [bookingId])).rows[0]?.pool

describe('booking for somebody who calls', () => {
  it('takes the kept seats first and then the public\'s, needs no account, and asked twice it is one', async () => {
    const { slotId } = await office.oneSlot({ public: 1, kept: 1 })
    const bookingId = randomUUID()
    const body = bodyFor(slotId)
    const [first, second] = await Promise.all([1, 2].map(() => office.clerk.client.ok('PUT /staff/bookings/:bookingId', { ...params(bookingId), body })))
    expect(first).toMatchObject({ status: 'booked', channel: 'phone', parties: [{ name: '刘**' }, { name: '欧阳**' }], mayServe: true, version: 2 })
    expect(second?.code).toBe(first?.code)
    expect(await poolOf(bookingId)).toBe('kept')
    expect(await office.clerk.client.refusal('PUT /staff/bookings/:bookingId', { ...params(bookingId), body: bodyFor(slotId) })).toBe('booking-taken')
    const next = await register(office.clerk, slotId)
    expect(await poolOf(next.bookingId)).toBe('public')
    expect(await office.clerk.client.refusal('PUT /staff/bookings/:bookingId', { ...params(randomUUID()), body: bodyFor(slotId) })).toBe('slot-gone')
  })

  it('keeps every rule of who comes: numbers, one visit per item; a telephone that stands with four may have more', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, day, ['09:00'], { public: 9 })
    const at = slots[0] ?? ''
    const parties = couple()
    await register(office.clerk, at, parties)
    const refusal = (body: object) => office.clerk.client.refusal('PUT /staff/bookings/:bookingId', { ...params(randomUUID()), body: body as never })
    expect(await refusal(bodyFor(at, parties))).toBe('party-booked')
    expect(await refusal(bodyFor(at, [somebodyNew('刘满香')]))).toBe('parties-count')
    for (let n = 0; n < 4; n += 1) await office.clerk.client.ok('PUT /staff/bookings/:bookingId', { ...params(randomUUID()), body: bodyFor(at, couple(), { contactPhone: '13900000077' }) })
    expect((await office.clerk.client.ok('PUT /staff/bookings/:bookingId', { ...params(randomUUID()), body: bodyFor(at, couple(), { contactPhone: '139 0000 0077' }) })).status).toBe('booked')
    expect(await refusal(bodyFor(at, couple(), { contactPhone: '- - - -' }))).toBe('bad-input')
  })

  it('for somebody whose number another entered: the counter is told which booking, cancels it and books', async () => {
    const scheduleId = await office.place()
    const [one = '', two = ''] = await office.slots(scheduleId, day, ['09:00', '10:00'])
    const parties = couple()
    const taken = await office.book(await office.stand.newCitizen(), one, parties)
    const ask = (by: StaffMember) => by.client.call('PUT /staff/bookings/:bookingId', { ...params(randomUUID()), body: bodyFor(two, parties) })
    const { problem } = await ask(office.clerk)
    expect([problem?.code, problem?.fields?.['parties']]).toEqual(['party-booked', expect.stringContaining(taken.code)])
    expect((await ask(office.stranger)).problem?.fields).toBeUndefined()
    const { bookingId } = await office.clerk.client.ok('GET /staff/booking-codes/:code', { params: { code: taken.code } })
    await office.clerk.client.ok('POST /staff/bookings/:bookingId/cancel', { ...params(bookingId), body: { why: '不是本人约的', byBureau: false } })
    expect((await ask(office.clerk)).status).toBe(201)
  })

  it('takes only kept seats of days that are not open yet', async () => {
    const { slotId } = await office.oneSlot({ public: 1, kept: 1 })
    await office.stand.database.pool.query('UPDATE slot SET opens_at = now() + interval \'1 hour\' WHERE id = $1', [slotId])
    expect(await poolOf((await register(office.clerk, slotId)).bookingId)).toBe('kept')
    const body = bodyFor(slotId)
    expect(await office.clerk.client.refusal('PUT /staff/bookings/:bookingId', { ...params(randomUUID()), body })).toBe('slot-not-open')
    await office.stand.database.pool.query('UPDATE slot SET opens_at = now() WHERE id = $1', [slotId])
    expect(await poolOf((await register(office.clerk, slotId)).bookingId)).toBe('public')
  })

  it('is possible until the visit begins, also where the place is paused for booking online', async () => {
    const { scheduleId, slotId, day } = await office.oneSlot({ public: 2 })
    await office.stand.database.pool.query('UPDATE schedule SET paused_at = now() WHERE id = $1', [scheduleId])
    const input = () => ({ bookingId: randomUUID(), ...bodyFor(slotId) })
    expect((await registerBooking(office.byStaff(office.clerk, moment(day, '08:59')), input())).status).toBe('booked')
    await expect(registerBooking(office.byStaff(office.clerk, moment(day, '09:00')), input())).rejects.toMatchObject({ code: 'slot-too-near' })
  })
})

describe('whole names', () => {
  it('are shown to the unit people come to, and each look leaves a trace; lists and pages have them masked', async () => {
    const { slotId, day: bookedOn } = await office.oneSlot()
    const parties = couple()
    const { bookingId } = await register(office.clerk, slotId, parties)
    expect(await office.clerk.client.ok('POST /staff/bookings/:bookingId/people', params(bookingId))).toMatchObject({ parties })
    expect(await office.stranger.client.refusal('POST /staff/bookings/:bookingId/people', params(bookingId))).toBe('booking-not-found')
    const shown = JSON.stringify([await office.clerk.client.ok('GET /staff/bookings', { querystring: { day: bookedOn } }), await office.clerk.client.ok('GET /staff/bookings/:bookingId', params(bookingId))])
    expect(shown.match(/刘\*\*/g)?.length).toBeGreaterThanOrEqual(2)
    for (const { name, idNumber } of parties) expect([shown.includes(name), shown.includes(idNumber)]).toEqual([false, false])
    const { rows } = await office.stand.database.pool.query<{ actor: string }>('SELECT actor FROM audit_waiting WHERE action = \'booking-people-revealed\' AND subject = $1', [bookingId])
    expect(rows).toEqual([{ actor: office.clerk.id }])
  })
})

describe('moving and cancelling for others', () => {
  it('moves where nothing is lost when the new time is gone, writes down why, and is for the unit or who registered it', async () => {
    const scheduleId = await office.place()
    const [nine = '', ten = '', eleven = ''] = await office.slots(scheduleId, day, ['09:00', '10:00', '11:00'])
    const mine = await register(office.clerk, nine)
    await register(office.clerk, ten)
    const change = (by: StaffMember, slotId: string) => by.client.call('POST /staff/bookings/:bookingId/change', { ...params(mine.bookingId), body: { slotId, why: '本人要求' } })
    expect((await change(office.clerk, ten)).problem?.code).toBe('slot-gone')
    expect((await change(office.stranger, eleven)).problem?.code).toBe('booking-not-found')
    const { body } = await change(office.clerk, eleven)
    expect(body).toMatchObject({ startsAt: '11:00', code: mine.code })
    expect(body.history.map(({ step }) => step)).toEqual(['占了号', '约好了', `改了时间：${words} 09:00 改到${words} 11:00（本人要求）`])
    const cancel = () => office.clerk.client.ok('POST /staff/bookings/:bookingId/cancel', { ...params(mine.bookingId), body: { why: '本人用13873719876来电', byBureau: false } })
    expect([(await cancel()).status, (await cancel()).status]).toEqual(['cancelled', 'cancelled'])
    expect(JSON.stringify((await cancel()).history)).not.toContain('13873719876')
  })

  it('leaves alone who has changed since, and moves nobody into another unit\'s hours', async () => {
    const scheduleId = await office.place()
    const [nine = '', ten = '', eleven = ''] = await office.slots(scheduleId, day, ['09:00', '10:00', '11:00'])
    const [foreign = ''] = await office.slots(await office.place({}, 'social-assistance'), day, ['09:00'])
    const citizen = await office.stand.newCitizen()
    const { bookingId, version } = await office.book(citizen, nine)
    const moveTo = async (slotId: string) => (await chief.client.ok('POST /staff/schedules/:scheduleId/moves', { params: { scheduleId }, body: { why: '停电', moves: [{ bookingId, slotId, version }] } })).moved
    expect(await moveTo(foreign)).toEqual([])
    expect(await office.clerk.client.refusal('POST /staff/bookings/:bookingId/change', { ...params(bookingId), body: { slotId: foreign, why: '本人要求' } })).toBe('slot-not-found')
    await citizen.client.ok('POST /bookings/:bookingId/change', { ...params(bookingId), body: { slotId: ten, version } })
    expect(await moveTo(eleven)).toEqual([])
    expect(await citizen.client.ok('GET /bookings/:bookingId', params(bookingId))).toMatchObject({ startsAt: '10:00', unitName: expect.any(String) })
  })

  it('many at once: each by itself, what cannot be moved keeps its time and says why, everybody moved is told', async () => {
    const scheduleId = await office.place()
    const [old = '', fresh = '', full = ''] = await office.slots(scheduleId, day, ['09:00', '10:00', '11:00'], { public: 2 })
    const citizens = await Promise.all([1, 2, 3].map(() => office.stand.newCitizen()))
    const bookings = await Promise.all(citizens.slice(0, 2).map((citizen) => office.book(citizen, old)))
    for (let n = 0; n < 2; n += 1) await register(office.clerk, full)
    await office.stand.database.pool.query('UPDATE slot SET closed = true WHERE id = $1', [old])
    await office.stand.database.pool.query('UPDATE slot_pool SET wanted = 0, seats = taken WHERE slot_id = $1', [old])
    const [one = '', two = ''] = bookings.map(({ bookingId }) => bookingId)
    const body = { why: '窗口停电', moves: [{ bookingId: one, slotId: fresh }, { bookingId: two, slotId: full }, { bookingId: randomUUID(), slotId: fresh }] }
    expect(await office.clerk.client.refusal('POST /staff/schedules/:scheduleId/moves', { params: { scheduleId }, body })).toBe('forbidden')
    const result = await chief.client.ok('POST /staff/schedules/:scheduleId/moves', { params: { scheduleId }, body })
    expect([result.moved, result.failed.map(({ bookingId }) => bookingId)]).toEqual([[one], [two, body.moves[2]?.bookingId]])
    expect(result.failed[0]?.why).toContain('约走')
    expect(await citizens[0]?.client.ok('GET /bookings/:bookingId', params(one))).toMatchObject({ startsAt: '10:00', status: 'booked' })
    expect(await citizens[1]?.client.ok('GET /bookings/:bookingId', params(two))).toMatchObject({ startsAt: '09:00', status: 'booked' })
    expect((await citizens[0]?.client.ok('GET /notices'))?.items[0]).toMatchObject({ title: '您的预约改了时间', bookingId: one })
    const { rows } = await office.stand.database.pool.query<{ seats: number }>('SELECT seats FROM slot_pool WHERE slot_id = $1 AND pool = \'public\'', [old])
    expect(rows).toEqual([{ seats: 1 }])
  })
})
