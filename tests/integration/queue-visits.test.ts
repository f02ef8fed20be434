import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { waitingForLocks } from '../support/database.ts'
import { putBooking, useHall, type Hall } from '../support/queue.ts'

const hall = useHall()

const statusOf = async (bookingId: string) => {
  const { rows: [row] } = await hall.stand.database.pool.query<{ status: string, missing: string | null }>('SELECT status, missing FROM booking WHERE id = $1', [bookingId])
  return row
}
const tripOf = async (subjectId: string) => {
  const { rows: [row] } = await hall.stand.database.pool.query<{ subject: string, guide_id: string, times: number, missing: string | null }>('SELECT subject, guide_id, times, missing FROM trip WHERE subject_id = $1', [subjectId])
  return row
}

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

describe('two hands at once', () => {
  it('passing on and calling by name lock counter and ticket in one order: nobody is given up for the other', async () => {
    const counterId = await hall.addCounter('1号窗口')
    const { ticketId } = await hall.draw()
    const { client } = hall.clerk
    const passOn = () => client.call('POST /staff/tickets/:ticketId/transfer', { params: { ticketId }, body: { counterId } })
    const callByName = () => client.call('POST /staff/counters/:counterId/call', { params: { counterId }, body: { ticketId } })
    for (const send of [passOn, callByName]) {
      const hand = await hall.stand.database.pool.connect()
      await hand.query('BEGIN')
      await hand.query('SELECT FROM queue_ticket WHERE id = $1 FOR UPDATE', [ticketId])
      const reply = send()
      await expect.poll(() => waitingForLocks(hall.stand.database)).toBe(1)
      const free = await hand.query('SELECT FROM counter WHERE id = $1 FOR UPDATE SKIP LOCKED', [counterId])
      await hand.query('COMMIT')
      hand.release()
      expect([free.rowCount, (await reply).status], send.name).toEqual([0, 200])
    }
  })

  it('name a counter alike: one has the name, the other is told', async () => {
    const replies = await Promise.all(Array.from({ length: 4 }, () => hall.chief.client.call('PUT /staff/counters/:counterId', { params: { counterId: randomUUID() }, body: { name: '9号窗口', guideIds: [], active: true } })))
    expect(replies.map(({ problem }) => problem?.code ?? 'ok').toSorted()).toEqual(['counter-name-taken', 'counter-name-taken', 'counter-name-taken', 'ok'])
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
    const later = await hall.draw()
    const again = await hall.checkIn(id)
    expect([again.number === number, again.status, (await statusOf(id))?.status, (await hall.checkIn(id)).number]).toEqual([false, 'waiting', 'arrived', again.number])
    expect((await hall.queue()).tickets.map((ticket) => ticket.number)).toEqual([other.number, later.number, again.number])
  })

  it('and has booked anew meanwhile is served all the same, and the new booking stays', async () => {
    await hall.addCounter('1号窗口')
    const numbers = [randomUUID(), randomUUID()]
    const missed = await putBooking(hall.stand, { status: 'no-show', numbers })
    const anew = await putBooking(hall.stand, { day: '2099-01-05', numbers })
    await hall.checkIn(missed)
    expect([(await statusOf(missed))?.status, (await statusOf(anew))?.status]).toEqual(['arrived', 'booked'])
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
    expect(await client.refusal('POST /staff/tickets/:ticketId/transfer', { params: { ticketId }, body: { counterId: counter } })).toBe('counter-not-found')
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
