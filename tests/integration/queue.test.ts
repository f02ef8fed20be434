import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { nextFor, ticketNumber } from '@minsheng/domain/slots/queue.ts'
import { minuteIn, openHall, putBooking, type Hall } from '../support/queue.ts'

let hall: Hall
beforeAll(async () => { hall = await openHall() })
afterAll(async () => { await hall.stand.stop() })
afterEach(async () => { await hall.clear() })

const statusOf = async (bookingId: string) => {
  const { rows: [row] } = await hall.stand.database.pool.query<{ status: string, missing: string | null }>('SELECT status, missing FROM booking WHERE id = $1', [bookingId])
  return row
}
const tripOf = async (subjectId: string) => {
  const { rows: [row] } = await hall.stand.database.pool.query<{ subject: string, guide_id: string, times: number, missing: string | null }>('SELECT subject, guide_id, times, missing FROM trip WHERE subject_id = $1', [subjectId])
  return row
}

describe('numbers', () => {
  it('forty drawn at once are one to forty, none twice and none left out', async () => {
    await hall.addCounter('1号窗口')
    const drawn = await Promise.all(Array.from({ length: 40 }, () => hall.draw()))
    expect(drawn.map(({ number }) => number).toSorted()).toEqual(Array.from({ length: 40 }, (_each, i) => ticketNumber({ letter: 'A', seq: i + 1 })))
  })

  it('booked people and others draw from the same numbers at the same time', async () => {
    await hall.addCounter('1号窗口')
    const bookings = await Promise.all(Array.from({ length: 8 }, () => putBooking(hall.stand)))
    const tickets = await Promise.all([...bookings.map((id) => hall.checkIn(id)), ...Array.from({ length: 8 }, () => hall.draw())])
    expect(new Set(tickets.map(({ number }) => number)).size).toBe(16)
    expect(tickets.map(({ number }) => Number(number.slice(1))).toSorted((a, b) => a - b).at(-1)).toBe(16)
  })

  it('have the letter of the counter that takes the item, and keep it while that is closed', async () => {
    const first = await hall.addCounter('1号窗口', ['marriage'])
    await hall.addCounter('2号窗口', ['divorce-application'])
    expect([(await hall.draw('marriage')).number, (await hall.draw('divorce-application')).number]).toEqual(['A001', 'B001'])
    await hall.chief.client.ok('PUT /staff/counters/:counterId', { params: { counterId: first }, body: { name: '1号窗口', guideIds: ['marriage'], active: false } })
    expect((await hall.draw('divorce-application')).number).toBe('B002')
    expect(await hall.clerk.client.refusal('PUT /staff/tickets/:ticketId', { params: { ticketId: randomUUID() }, body: { guideId: 'marriage' } })).toBe('item-not-here')
  })

  it('are given once for one name, and not for what the unit does not do', async () => {
    await hall.addCounter('1号窗口')
    const ticketId = randomUUID()
    expect((await hall.draw('marriage', ticketId)).number).toBe((await hall.draw('marriage', ticketId)).number)
    expect(await hall.clerk.client.refusal('PUT /staff/tickets/:ticketId', { params: { ticketId }, body: { guideId: 'divorce-application' } })).toBe('bad-input')
    expect(await hall.clerk.client.refusal('PUT /staff/tickets/:ticketId', { params: { ticketId: randomUUID() }, body: { guideId: 'adoption' } })).toBe('item-not-here')
    const items = (await hall.queue()).items.map(({ guideId }) => guideId)
    expect([items.slice(0, 2), items.includes('adoption')]).toEqual([['marriage', 'divorce-application'], false])
  })
})

describe('checking in', () => {
  it('gives a number once, shows who comes with their names masked, and the booking has arrived', async () => {
    await hall.addCounter('1号窗口')
    const id = await putBooking(hall.stand)
    const [first, second] = await Promise.all([hall.checkIn(id), hall.checkIn(id)])
    expect(first.number).toBe(second.number)
    expect(first.names).toBe('刘**、王**')
    expect((await statusOf(id))?.status).toBe('arrived')
    const { rows } = await hall.stand.database.pool.query("SELECT 1 FROM booking_event WHERE booking_id = $1 AND type = 'arrived'", [id])
    expect(rows).toHaveLength(1)
  })

  it('is for today only, and for bookings of the own unit only', async () => {
    const tomorrow = await putBooking(hall.stand, { day: addDays(dayOf(Date.now()), 1) })
    expect(await hall.clerk.client.refusal('POST /staff/bookings/:bookingId/check-in', { params: { bookingId: tomorrow } })).toBe('not-today')
    const today = await putBooking(hall.stand)
    expect(await hall.stranger.client.refusal('POST /staff/bookings/:bookingId/check-in', { params: { bookingId: today } })).toBe('booking-not-found')
    expect(await hall.clerk.client.refusal('POST /staff/bookings/:bookingId/check-in', { params: { bookingId: randomUUID() } })).toBe('booking-not-found')
    const cancelled = await putBooking(hall.stand, { status: 'cancelled' })
    expect(await hall.clerk.client.refusal('POST /staff/bookings/:bookingId/check-in', { params: { bookingId: cancelled } })).toBe('booking-step')
  })

  it('puts who booked by their time, who is late by the moment they came', async () => {
    const counter = await hall.addCounter('1号窗口')
    const late = await hall.checkIn(await putBooking(hall.stand, { startsAt: minuteIn(-40) }))
    const walkIn = await hall.draw()
    const onTime = await hall.checkIn(await putBooking(hall.stand, { startsAt: minuteIn(-10) }))
    expect((await hall.queue()).tickets.map(({ number }) => number)).toEqual([onTime, late, walkIn].map(({ number }) => number))
    expect((await hall.call(counter))?.number).toBe(onTime.number)
  })
})

describe('calling', () => {
  it('six counters at once never call one person twice, and call everybody', async () => {
    const counters = await Promise.all(Array.from({ length: 6 }, (_each, i) => hall.addCounter(`${i + 1}号窗口`)))
    const drawn = await Promise.all(Array.from({ length: 30 }, () => hall.draw()))
    const called: string[] = []
    for (let round = 0; round < 5; round += 1) {
      const tickets = (await Promise.all(counters.map((counter) => hall.call(counter)))).flatMap((ticket) => ticket ?? [])
      called.push(...tickets.map(({ number }) => number))
      await Promise.all(tickets.map(async ({ ticketId }) => { await hall.start(ticketId); await hall.end(ticketId, { result: 'served' }) }))
    }
    expect(called.toSorted()).toEqual(drawn.map(({ number }) => number).toSorted())
    expect(await hall.call(counters[0] ?? '')).toBeNull()
    expect((await hall.queue()).done).toBe(30)
  }, 60_000)

  it('pressed twice at one counter calls one, and says that somebody is still there', async () => {
    const counter = await hall.addCounter('1号窗口')
    await hall.draw()
    await hall.draw()
    const replies = await Promise.all([1, 2, 3].map(() => hall.clerk.client.call('POST /staff/counters/:counterId/call', { params: { counterId: counter }, body: { ticketId: null } })))
    expect(replies.map(({ problem }) => problem?.code ?? 'ok').toSorted()).toEqual(['counter-busy', 'counter-busy', 'ok'])
  })

  it('calls whom the rule of the domain names, at every counter', async () => {
    const [one, two] = [await hall.addCounter('1号窗口', ['marriage']), await hall.addCounter('2号窗口')]
    const tickets = [await hall.draw('divorce-application'), await hall.draw(), await hall.draw(), await hall.draw('divorce-application'), await hall.draw()]
    await hall.clerk.client.ok('POST /staff/tickets/:ticketId/transfer', { params: { ticketId: tickets[4]?.ticketId ?? '' }, body: { counterId: two } })
    await hall.clerk.client.ok('POST /staff/tickets/:ticketId/transfer', { params: { ticketId: tickets[3]?.ticketId ?? '' }, body: { counterId: one } })
    for (const counterId of [one, two, one, two, two, one]) {
      const { tickets: waiting, counters } = await hall.queue()
      const all = counters.map(({ counterId: id, guideIds, active }) => ({ id, guideIds, active }))
      const expected = nextFor(all.find(({ id }) => id === counterId) ?? { id: '', guideIds: [], active: true }, waiting.map(({ ticketId, guideId, forCounter, issuedAt }, i) => ({ id: ticketId, guideId, forCounter, orderAt: new Date(i), issuedAt: new Date(issuedAt) })), all)
      const called = await hall.call(counterId)
      expect(called?.ticketId).toBe(expected?.id)
      if (!called) continue
      await hall.start(called.ticketId)
      await hall.end(called.ticketId, { result: 'served' })
    }
  })

  it('again counts, and only who was called can be called again', async () => {
    const counter = await hall.addCounter('1号窗口')
    const { ticketId } = await hall.draw()
    expect(await hall.clerk.client.refusal('POST /staff/tickets/:ticketId/recall', { params: { ticketId } })).toBe('ticket-step')
    expect((await hall.call(counter))?.calls).toBe(1)
    expect((await hall.clerk.client.ok('POST /staff/tickets/:ticketId/recall', { params: { ticketId } })).calls).toBe(2)
    expect((await hall.clerk.client.ok('POST /staff/tickets/:ticketId/recall', { params: { ticketId } })).calls).toBe(3)
  })

  it('a number by name goes before the others, and a closed counter calls nobody', async () => {
    const [one, closed] = [await hall.addCounter('1号窗口'), await hall.addCounter('2号窗口', [], false)]
    await hall.draw()
    const second = await hall.draw()
    expect((await hall.call(one, second.ticketId))?.number).toBe(second.number)
    expect(await hall.clerk.client.refusal('POST /staff/counters/:counterId/call', { params: { counterId: closed }, body: { ticketId: null } })).toBe('counter-closed')
  })

  it('is not held up by somebody who was left at the counter another day', async () => {
    const counter = await hall.addCounter('1号窗口')
    const left = await hall.draw()
    await hall.call(counter)
    await hall.stand.database.pool.query('UPDATE queue_ticket SET day = $2 WHERE id = $1', [left.ticketId, addDays(dayOf(Date.now()), -1)])
    const today = await hall.draw()
    expect((await hall.call(counter))?.number).toBe(today.number)
  })
})

describe('passing on', () => {
  it('keeps the turn: at the other counter they go first, and no other counter calls them', async () => {
    const [one, two] = [await hall.addCounter('1号窗口'), await hall.addCounter('2号窗口')]
    const first = await hall.draw()
    const [second, third] = [await hall.draw(), await hall.draw()]
    await hall.call(one)
    await hall.start(first.ticketId)
    const passed = await hall.clerk.client.ok('POST /staff/tickets/:ticketId/transfer', { params: { ticketId: first.ticketId }, body: { counterId: two } })
    expect([passed.status, passed.forCounter]).toEqual(['waiting', two])
    expect((await hall.queue()).tickets[0]?.number).toBe(first.number)
    expect([(await hall.call(one))?.number, (await hall.call(two))?.number]).toEqual([second.number, first.number])
    expect((await hall.queue()).tickets.map(({ number }) => number)).toEqual([third.number])
  })
})

describe('who was called and did not come', () => {
  it('comes back once, behind those who wait, and the booking follows', async () => {
    const counter = await hall.addCounter('1号窗口')
    const id = await putBooking(hall.stand)
    const { ticketId, number } = await hall.checkIn(id)
    const other = await hall.draw()
    const miss = async () => { await hall.call(counter, ticketId); await hall.end(ticketId, { result: 'missed' }) }
    await miss()
    expect([(await statusOf(id))?.status, (await hall.queue()).missed.map((ticket) => ticket.number)]).toEqual(['no-show', [number]])
    expect((await hall.checkIn(id)).number).toBe(number)
    expect([(await statusOf(id))?.status, (await hall.queue()).tickets.map((ticket) => ticket.number)]).toEqual(['arrived', [other.number, number]])
    await miss()
    expect(await hall.clerk.client.refusal('POST /staff/tickets/:ticketId/return', { params: { ticketId } })).toBe('ticket-back-once')
    expect((await hall.queue()).missed).toEqual([])
  })

  it('without a booking comes back by the number', async () => {
    const counter = await hall.addCounter('1号窗口')
    const { ticketId } = await hall.draw()
    await hall.call(counter)
    await hall.end(ticketId, { result: 'missed' })
    expect((await hall.clerk.client.ok('POST /staff/tickets/:ticketId/return', { params: { ticketId } })).status).toBe('waiting')
    expect((await hall.call(counter))?.ticketId).toBe(ticketId)
  })
})

describe('how a visit ends', () => {
  const serve = async (ticketId: string, end: Parameters<Hall['end']>[1]) => {
    const counter = await hall.addCounter('1号窗口')
    await hall.call(counter, ticketId)
    await hall.start(ticketId)
    await hall.end(ticketId, end)
  }

  it('served: the booking is served, and a trip is counted only when somebody said which', async () => {
    await hall.addCounter('2号窗口')
    const [id, told] = [await putBooking(hall.stand), await putBooking(hall.stand)]
    await serve((await hall.checkIn(id)).ticketId, { result: 'served' })
    expect([(await statusOf(id))?.status, await tripOf(id)]).toEqual(['served', undefined])
    const again = await hall.checkIn(told)
    const { counters: [counter] } = await hall.queue()
    await hall.call(counter?.counterId ?? '', again.ticketId)
    await hall.start(again.ticketId)
    await hall.end(again.ticketId, { result: 'served', times: 2 })
    expect(await tripOf(told)).toMatchObject({ subject: 'booking', times: 2, missing: null })
  })

  it('a paper was missing: which one is kept with the booking and counted, without a name', async () => {
    await hall.addCounter('2号窗口')
    const id = await putBooking(hall.stand)
    const { ticketId } = await hall.checkIn(id)
    await serve(ticketId, { result: 'incomplete', missing: '户口簿，电话13873719876' })
    expect(await statusOf(id)).toEqual({ status: 'incomplete', missing: expect.stringContaining('户口簿') as string })
    expect(await tripOf(id)).toMatchObject({ subject: 'booking', guide_id: 'marriage', times: 1 })
    expect((await tripOf(id))?.missing).not.toContain('13873719876')
    expect((await statusOf(id))?.missing).not.toContain('13873719876')
  })

  it('a paper was missing must say which, and nothing ends that did not begin', async () => {
    const counter = await hall.addCounter('1号窗口')
    const { ticketId } = await hall.draw()
    await hall.call(counter)
    const end = (body: object) => hall.clerk.client.refusal('POST /staff/tickets/:ticketId/end', { params: { ticketId }, body: { missing: null, times: null, ...body } as never })
    expect([await end({ result: 'served' }), await end({ result: 'incomplete' })]).toEqual(['ticket-step', 'bad-input'])
  })

  it('of people who did not book is counted as well', async () => {
    await hall.addCounter('2号窗口')
    const { ticketId } = await hall.draw()
    await serve(ticketId, { result: 'incomplete', missing: '照片' })
    expect(await tripOf(ticketId)).toMatchObject({ subject: 'ticket', times: 1, missing: '照片' })
  })
})

describe('another unit', () => {
  it('sees neither counters nor tickets, and its hands reach none of them', async () => {
    const counter = await hall.addCounter('1号窗口')
    const { ticketId } = await hall.draw()
    const { client } = hall.stranger
    const queue = await client.ok('GET /staff/queue')
    expect([queue.counters, queue.tickets]).toEqual([[], []])
    expect(await client.refusal('POST /staff/counters/:counterId/call', { params: { counterId: counter }, body: { ticketId: null } })).toBe('counter-not-found')
    for (const path of ['recall', 'start', 'return'] as const) expect(await client.refusal(`POST /staff/tickets/:ticketId/${path}`, { params: { ticketId } }), path).toBe('ticket-not-found')
    expect(await client.refusal('POST /staff/tickets/:ticketId/end', { params: { ticketId }, body: { result: 'served', missing: null, times: null } })).toBe('ticket-not-found')
    expect(await client.refusal('POST /staff/tickets/:ticketId/transfer', { params: { ticketId }, body: { counterId: counter } })).toBe('ticket-not-found')
    const rival = await hall.stand.logInAs('section-chief', 'social-assistance')
    expect(await rival.client.refusal('PUT /staff/counters/:counterId', { params: { counterId: counter }, body: { name: '1号窗口', guideIds: [], active: false } })).toBe('counter-not-found')
  })
})

describe('how long it takes', () => {
  it('is not told before three visits are over, and then as a range', async () => {
    const counter = await hall.addCounter('1号窗口')
    expect((await hall.queue()).wait).toMatchObject({ ahead: 0, fromMinutes: null, untilMinutes: null })
    for (let i = 0; i < 3; i += 1) {
      const { ticketId } = await hall.draw()
      await hall.call(counter)
      await hall.start(ticketId)
      await hall.end(ticketId, { result: 'served' })
      await hall.stand.database.pool.query("UPDATE queue_ticket SET started_at = ended_at - interval '20 minutes' WHERE id = $1", [ticketId])
    }
    await hall.draw()
    const { wait } = await hall.clerk.client.ok('PUT /staff/tickets/:ticketId', { params: { ticketId: randomUUID() }, body: { guideId: 'marriage' } })
    expect(wait).toEqual({ ahead: 1, fromMinutes: 20, untilMinutes: 40, words: '前面有 1 人，大约 20 到 40 分钟' })
  })
})
