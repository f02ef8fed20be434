import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkIn } from '@minsheng/api/features/queue/check-in.ts'
import { drawTicket } from '@minsheng/api/features/queue/draw-ticket.ts'
import { viewQueue } from '@minsheng/api/features/queue/view-queue.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import { nextFor, ticketNumber } from '@minsheng/domain/slots/queue.ts'
import { announceQueue } from '@minsheng/workers/handlers/announce-queue.ts'
import { addressOf } from '../support/client.ts'
import type { StaffMember } from '../support/people.ts'
import { putBooking, registry, useHall } from '../support/queue.ts'
import { moment } from '../support/timed.ts'

const hall = useHall()

const statusOf = async (bookingId: string) => {
  const { rows: [row] } = await hall.stand.database.pool.query<{ status: string, missing: string | null }>('SELECT status, missing FROM booking WHERE id = $1', [bookingId])
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
    const at = (time: string) => hall.byClerk(moment(dayOf(Date.now()), time))
    const { ticket: late } = await checkIn(at('10:00'), await putBooking(hall.stand, { startsAt: '09:20' }))
    const { ticket: walkIn } = await drawTicket(at('10:01'), { ticketId: randomUUID(), guideId: 'marriage' })
    const { ticket: onTime } = await checkIn(at('10:02'), await putBooking(hall.stand, { startsAt: '09:50' }))
    expect((await viewQueue(at('10:02'))).tickets.map(({ number }) => number)).toEqual([onTime, late, walkIn].map(({ number }) => number))
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
  })

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
    const [first, second] = [{ id: one, guideIds: ['marriage'], active: true }, { id: two, guideIds: [], active: true }]
    let waiting = tickets.map(({ ticketId, guideId, issuedAt }, i) => ({ id: ticketId, guideId, forCounter: [null, null, null, one, two][i] ?? null, orderAt: new Date(issuedAt), issuedAt: new Date(issuedAt) }))
    for (const [counter, drawn] of [[first, 3], [second, 4], [first, 1], [second, 0], [second, 2], [first, null]] as const) {
      const id = drawn === null ? undefined : tickets[drawn]?.ticketId
      expect([(await hall.call(counter.id))?.ticketId, nextFor(counter, waiting, [first, second])?.id]).toEqual([id, id])
      if (!id) continue
      waiting = waiting.filter((each) => each.id !== id)
      await hall.start(id)
      await hall.end(id, { result: 'served' })
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

describe('the panels', () => {
  const listen = async ({ client }: StaffMember) => {
    const gone = new AbortController()
    const line = await fetch(addressOf(client.baseUrl, 'GET /staff/live'), { headers: { authorization: `Bearer ${client.token}` }, signal: gone.signal })
    let heard = ''
    const reading = (async () => { for await (const chunk of line.body ?? []) heard += Buffer.from(chunk as Uint8Array).toString() })().catch(() => {})
    return { heard: () => heard, leave: async () => { gone.abort(); await reading } }
  }

  it('of the unit hear that the queue moved, others do not, and nobody hears of whom', async () => {
    await hall.addCounter('1号窗口')
    await hall.draw()
    const { rows: [job] } = await hall.stand.database.pool.query<{ payload: { unitId: string } }>("SELECT payload FROM outbox WHERE job = 'announce-queue' ORDER BY id DESC LIMIT 1")
    expect(job?.payload).toEqual({ unitId: registry })
    const [inside, outside] = await Promise.all([listen(hall.clerk), listen(hall.stranger)])
    const { live } = hall.stand.composition
    await announceQueue(live, { unitId: registry })
    await expect.poll(() => inside.heard()).toContain('event: queue\ndata: {"queue":true}\n\n')
    // What comes after on the same line is heard: so the queue would have been.
    await live.publish({ topic: 'case', caseNo: 'MZ2026000001', seen: { unitId: hall.stranger.unitId, identity: 'named', jointUnits: [], accused: [], recused: [], keepers: [], frozen: false } })
    await expect.poll(() => outside.heard()).toContain('MZ2026000001')
    expect(outside.heard()).not.toContain('queue')
    for (const line of [inside, outside]) await line.leave()
  })
})
