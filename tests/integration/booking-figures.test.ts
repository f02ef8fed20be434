import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, dayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import type { BookingStatus } from '@minsheng/domain/slots/booking.ts'
import { putBooking, putSchedule, putSlot, registry, useHall } from '../support/queue.ts'

let today: Day
const hall = useHall()
beforeEach(() => { today = dayOf(Date.now()) })

const span = () => ({ querystring: { from: today, until: today } })
const figures = () => hall.chief.client.ok('GET /staff/bookings/figures', span())
const told = async (guideId: string, times: readonly number[]) => {
  for (const n of times) await hall.stand.composition.services.db.prisma.trip.create({ data: { subject: 'checklist', subjectId: randomUUID(), guideId, times: n, at: new Date() } })
}

describe('the figures of bookings', () => {
  it('add up against the rows, in total and by item, place and hour', async () => {
    const second = await putSchedule(hall.stand, { name: '离婚登记窗口', guideIds: ['divorce-application'] })
    await putSlot(hall.stand, { day: today, startsAt: '09:00', seats: { public: 4, kept: 1, 'walk-in': 2 } })
    await putSlot(hall.stand, { day: today, startsAt: '14:00', seats: { public: 3, kept: 0, 'walk-in': 0 }, scheduleId: second })
    await putSlot(hall.stand, { day: addDays(today, 1), startsAt: '09:00', seats: { public: 9, kept: 9, 'walk-in': 9 } })
    const statuses: BookingStatus[] = ['booked', 'arrived', 'served', 'served', 'incomplete', 'no-show', 'cancelled', 'lapsed', 'held']
    for (const status of statuses) await putBooking(hall.stand, { status, startsAt: '09:00', offerOf: status === 'arrived' ? randomUUID() : null })
    await putBooking(hall.stand, { status: 'served', startsAt: '14:30', guideId: 'divorce-application', scheduleId: second })
    await putBooking(hall.stand, { status: 'served', day: addDays(today, -1) })
    await putBooking(hall.stand, { status: 'served', unitId: 'funeral-centre' })
    const { totals, lines } = await figures()
    expect(totals).toEqual({ seats: 8, booked: 7, came: 5, missed: 1, cancelled: 1, walkIns: 0, incomplete: 1, tripsSaved: 0, offersTaken: 1 })
    const of = (by: string) => lines.filter((line) => line.by === by)
    for (const by of ['item', 'place', 'hour']) {
      const sum = (key: 'booked' | 'came' | 'missed') => of(by).reduce((n, line) => n + line[key], 0)
      expect([sum('booked'), sum('came'), sum('missed')], by).toEqual([totals.booked, totals.came, totals.missed])
    }
    for (const by of ['place', 'hour']) expect(of(by).reduce((n, { seats }) => n + seats, 0), by).toBe(totals.seats)
    expect(of('hour').map(({ name, seats, booked }) => [name, seats, booked])).toEqual([['9点', 5, 6], ['14点', 3, 1]])
    expect(of('place').map(({ name, seats }) => [name, seats] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([['婚姻登记窗口', 5], ['离婚登记窗口', 3]])
    expect(of('item').map(({ seats }) => seats).toSorted((a, b) => a - b)).toEqual([5, 8])
  })

  it('tell how long people waited, and count those who did not book', async () => {
    const counter = await hall.addCounter('1号窗口')
    for (const result of ['served', 'incomplete'] as const) {
      const { ticketId } = await hall.draw()
      await hall.stand.database.pool.query("UPDATE queue_ticket SET issued_at = issued_at - interval '30 minutes', order_at = order_at - interval '30 minutes' WHERE id = $1", [ticketId])
      await hall.call(counter)
      await hall.start(ticketId)
      await hall.end(ticketId, { result, missing: result === 'incomplete' ? '照片' : null })
    }
    const { totals, lines } = await figures()
    expect([totals.walkIns, totals.incomplete]).toEqual([2, 1])
    expect(lines.find(({ by, waitMinutes }) => by === 'item' && waitMinutes !== null)?.waitMinutes).toBeCloseTo(30, 0)
  })

  it('count as saved what people told above one trip, and nothing of a visit that was not the first', async () => {
    await told('marriage', [2, 2, 2, 2, 2])
    const numbers = [randomUUID(), randomUUID()]
    await putBooking(hall.stand, { status: 'incomplete', startsAt: '08:00', numbers })
    await putBooking(hall.stand, { status: 'served', startsAt: '15:00', numbers })
    expect((await figures()).totals.tripsSaved).toBe(0)
    for (let i = 0; i < 3; i += 1) await putBooking(hall.stand, { status: 'served' })
    expect((await figures()).totals.tripsSaved).toBe(3)
    const later = await putBooking(hall.stand, { status: 'served' })
    await hall.stand.composition.services.db.prisma.trip.create({ data: { subject: 'booking', subjectId: later, guideId: 'marriage', times: 2, at: new Date() } })
    expect((await figures()).totals.tripsSaved).toBe(3)
    expect((await figures()).tripsSavedWords).toContain('不到 5 件的事项不算')
  })

  it('of a unit are read by its chief, of all by the bureau and the supervisor, and by nobody at the counter', async () => {
    await putBooking(hall.stand, { status: 'served' })
    await putBooking(hall.stand, { status: 'served', unitId: 'funeral-centre' })
    const [other, supervisor] = [await hall.stand.logInAs('section-chief', 'social-assistance'), await hall.stand.logInAs('supervisor', 'office')]
    const came = async (client: typeof other.client, unitId?: string) => (await client.ok('GET /staff/bookings/figures', { querystring: { from: today, until: today, ...(unitId ? { unitId } : {}) } })).totals.came
    expect([await came(other.client), await came(other.client, registry), await came(supervisor.client), await came(supervisor.client, registry)]).toEqual([0, 0, 2, 1])
    expect(await hall.clerk.client.refusal('GET /staff/bookings/figures', span())).toBe('forbidden')
    expect(await supervisor.client.refusal('GET /staff/bookings/figures', { querystring: { from: today, until: addDays(today, -1) } })).toBe('bad-input')
  })
})

describe('bookings at the desk', () => {
  const codeOf = async (bookingId: string) => (await hall.stand.database.pool.query<{ code: string }>('SELECT code FROM booking WHERE id = $1', [bookingId])).rows[0]?.code ?? ''

  it('of the day stand by time with names masked, and what was only held is not among them', async () => {
    await putBooking(hall.stand, { startsAt: '10:00', names: ['王立新'] })
    await putBooking(hall.stand, { startsAt: '09:00', names: ['刘晓香', '欧阳满'] })
    for (const over of [{ status: 'held' as const }, { day: addDays(today, 1) }, { unitId: 'funeral-centre' }]) await putBooking(hall.stand, over)
    const { items } = await hall.clerk.client.ok('GET /staff/bookings')
    expect(items.map(({ startsAt, names }) => [startsAt, names])).toEqual([['09:00', '刘**、欧阳*'], ['10:00', '王**']])
    expect((await hall.stranger.client.ok('GET /staff/bookings', { querystring: { unitId: registry } })).items).toEqual([])
    const numbers = [randomUUID()]
    await putBooking(hall.stand, { day: addDays(today, -9), status: 'no-show', numbers })
    const told = await putBooking(hall.stand, { day: addDays(today, -3), status: 'no-show', excuseState: 'asked', numbers })
    await hall.stand.database.pool.query("UPDATE booking SET excuse = '那天路塌了' WHERE id = $1", [told])
    const excuses = await hall.clerk.client.ok('GET /staff/bookings', { querystring: { excuses: true } })
    expect([items[0]?.asked, excuses.items.map(({ asked }) => asked)]).toEqual([null, [{ excuse: '那天路塌了', missedBefore: 1 }]])
  })

  it('are found by their code, with papers, course and how often those who come missed before', async () => {
    const numbers = [randomUUID(), randomUUID()]
    await putBooking(hall.stand, { status: 'no-show', day: addDays(today, -9), numbers })
    await putBooking(hall.stand, { status: 'no-show', day: addDays(today, -8), numbers, excuseState: 'accepted' })
    const id = await putBooking(hall.stand, { numbers, names: ['刘晓香', '王立新'] })
    await hall.addCounter('1号窗口')
    const ticket = await hall.checkIn(id)
    const desk = await hall.clerk.client.ok('GET /staff/booking-codes/:code', { params: { code: await codeOf(id) } })
    expect(desk).toMatchObject({ bookingId: id, status: 'arrived', mayServe: true, missedBefore: 1, ticket: { number: ticket.number, ahead: 0, counterName: null } })
    expect(desk.history.map(({ step, by }) => [step, by])).toEqual([['约好了', '本人'], ['到了', hall.clerk.name]])
    expect(JSON.stringify(desk)).not.toMatch(/晓香|立新|13873719876|430923199001011234/)
  })

  it('a code of no booking, of one never confirmed or of another unit is not there', async () => {
    const codes = [await putBooking(hall.stand, { status: 'lapsed' }), await putBooking(hall.stand, { unitId: 'funeral-centre' })].map(codeOf)
    for (const code of ['AAAAAAAA', ...await Promise.all(codes)]) expect(await hall.clerk.client.refusal('GET /staff/booking-codes/:code', { params: { code } })).toBe('booking-not-found')
  })

  it('are seen by who registered them and by who serves the unit, and by nobody else', async () => {
    const assistant = await hall.stand.logInAs('assistant', 'township-430923121')
    const [own, other] = [await putBooking(hall.stand, { registeredBy: assistant.id }), await putBooking(hall.stand)]
    const seen = await assistant.client.ok('GET /staff/bookings/:bookingId', { params: { bookingId: own } })
    expect([seen.mayServe, seen.registeredByName]).toEqual([false, assistant.name])
    expect(await assistant.client.refusal('GET /staff/bookings/:bookingId', { params: { bookingId: other } })).toBe('booking-not-found')
    expect(await hall.stranger.client.refusal('GET /staff/bookings/:bookingId', { params: { bookingId: own } })).toBe('booking-not-found')
    expect((await hall.clerk.client.ok('GET /staff/bookings/:bookingId', { params: { bookingId: own } })).mayServe).toBe(true)
  })
})
