import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deliverNotice, resumeNotices, settleNotices } from '@minsheng/api/features/notices/index.ts'
import { lapseHolds, remindBookings } from '@minsheng/api/features/bookings/index.ts'
import { addDays } from '@minsheng/domain/calendar/day.ts'
import type { Citizen } from '../support/people.ts'
import { confirmationOf, couple, dayIn, useRegistry } from '../support/registry.ts'
import { templateIds } from '../support/settings.ts'
import { moment } from '../support/timed.ts'
import { SEND } from '../support/waiting-notices.ts'

const HOUR_MS = 3_600_000
const office = useRegistry()
const later = (ms: number) => office.system(new Date(Date.now() + ms))

type Standing = { id: string, event: string, status: string, reason: string | null, sending: string | null }
const noticesOf = async (bookingId: string, event: string) => (await office.stand.database.pool.query<Standing>(
  'SELECT n.id, n.event, n.status, n.reason, d.state || coalesce(\' \' || d.reason, \'\') AS sending FROM notice n LEFT JOIN delivery d ON d.notice_id = n.id WHERE n.booking_id = $1 AND n.event = $2 ORDER BY n.created_at', [bookingId, event])).rows
const standing = async (bookingId: string, event: string) => (await noticesOf(bookingId, event)).map(({ status, reason, sending }) => [status, reason, sending].filter(Boolean).join(' '))
const received = async ({ openid }: Citizen) => (await office.stand.wechat<{ messages: { fields: { value: string }[] }[] }>('GET', `/messages?openid=${openid}`)).messages.map(({ fields }) => fields.map(({ value }) => value).join(' '))
const down = () => office.stand.wechat('POST', '/faults', { match: SEND, times: 1, httpStatus: 503 })
const allow = async ({ openid, client }: Citizen) => {
  await office.stand.wechat('POST', '/subscribe', { openid, tmplIds: [templateIds.booking] })
  await client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.booking, choice: 'accept' }] } })
}

/** Somebody with a visit at nine whose telephone allows messages, and what becomes of it. */
const visitor = async (consents = 3) => {
  const [nine = '', ten = '', eleven = ''] = await office.slots(await office.place(), dayIn(3), ['09:00', '10:00', '11:00'])
  const citizen = await office.stand.newCitizen()
  for (let i = 0; i < consents; i += 1) await allow(citizen)
  const { bookingId } = await office.book(citizen, nine)
  const params = { bookingId }
  return {
    citizen, bookingId, ten, eleven,
    moved: (slotId: string) => office.clerk.client.ok('POST /staff/bookings/:bookingId/change', { params, body: { slotId, why: '停电' } }),
    cancelled: () => office.clerk.client.ok('POST /staff/bookings/:bookingId/cancel', { params, body: { why: '停电', byBureau: true } }),
    movesThemselves: async (slotId: string) => citizen.client.ok('POST /bookings/:bookingId/change', { params, body: { slotId, version: (await citizen.client.ok('GET /bookings/:bookingId', { params })).version } }),
    cancelsThemselves: () => citizen.client.ok('POST /bookings/:bookingId/cancel', { params }),
    bring: async (event: string, ms = 0) => { for (const { id } of await noticesOf(bookingId, event)) await deliverNotice(later(ms), id) }
  }
}

describe('an older message of a booking that waits', () => {
  it('does not go out after a newer one, however they are brought: the last that is heard is how things stand', async () => {
    const visit = await visitor()
    await visit.moved(visit.ten)
    await down()
    await visit.bring('booking-moved')
    expect(await standing(visit.bookingId, 'booking-moved')).toEqual(['open waiting wechat-unreachable'])
    await visit.moved(visit.eleven)
    expect(await standing(visit.bookingId, 'booking-moved')).toEqual(['inside superseded failed superseded', 'open'])
    expect(await standing(visit.bookingId, 'booking-booked')).toEqual(['inside superseded'])
    await resumeNotices(later(HOUR_MS))
    for (const event of ['booking-moved', 'booking-booked']) await visit.bring(event, HOUR_MS)
    expect(await received(visit.citizen)).toEqual([expect.stringMatching(/11:00.*改了时间/)])
    const { items } = await visit.citizen.client.ok('GET /notices')
    expect(items.map(({ title, read }) => [title, read])).toEqual([['您的预约改了时间', false], ['您的预约改了时间', false], ['约好了', false]])
    expect(items[0]?.text).toContain('11:00')
  })

  it('ends when the visit is cancelled, and that is told', async () => {
    const visit = await visitor()
    await visit.moved(visit.ten)
    await visit.cancelled()
    for (const event of ['booking-moved', 'booking-cancelled']) await visit.bring(event)
    expect(await received(visit.citizen)).toEqual([expect.stringMatching(/10:00.*已取消/)])
  })

  it('ends when they move or cancel it themselves, and nothing more is sent', async () => {
    const [mover, leaver] = [await visitor(), await visitor()]
    for (const visit of [mover, leaver]) await visit.moved(visit.ten)
    await mover.movesThemselves(mover.eleven)
    await leaver.cancelsThemselves()
    for (const visit of [mover, leaver]) {
      await visit.bring('booking-moved')
      expect([await standing(visit.bookingId, 'booking-moved'), await received(visit.citizen)]).toEqual([['inside superseded'], []])
    }
  })

  it('that has left already is not called back, but takes no further way', async () => {
    const visit = await visitor()
    await visit.moved(visit.ten)
    await office.stand.wechat('POST', '/faults', { match: SEND, times: 1, dropConnection: true, afterEffect: false })
    await visit.bring('booking-moved')
    await visit.cancelled()
    expect(await standing(visit.bookingId, 'booking-moved')).toEqual(['inside superseded sending'])
    await settleNotices(later(HOUR_MS))
    await visit.bring('booking-moved', HOUR_MS)
    expect(await standing(visit.bookingId, 'booking-moved')).toEqual(['inside superseded unconfirmed not-confirmed'])
  })
})

describe('a reminder', () => {
  it('of the evening is not sent after the visit moved, nor once its day has come', async () => {
    const [moved, slept] = [await visitor(), await visitor()]
    await remindBookings(office.system(moment(dayIn(2), '18:00')))
    await moved.movesThemselves(moved.eleven)
    expect([await standing(moved.bookingId, 'booking-tomorrow'), await standing(slept.bookingId, 'booking-tomorrow')]).toEqual([['inside superseded'], ['open']])
    await remindBookings(office.system(moment(dayIn(2), '23:59')))
    expect(await standing(slept.bookingId, 'booking-tomorrow')).toEqual(['open'])
    await remindBookings(office.system(moment(dayIn(3), '00:01')))
    expect(await standing(slept.bookingId, 'booking-tomorrow')).toEqual(['inside superseded'])
  })
})

describe('an offer', () => {
  const offered = async () => {
    const { scheduleId, slotId, day } = await office.oneSlot()
    const [first, second] = await office.citizens(2)
    const { bookingId } = await office.book(first, slotId)
    await office.wait(second, scheduleId, day)
    await first.client.ok('POST /bookings/:bookingId/cancel', { params: { bookingId } })
    const { rows: [offer] } = await office.stand.database.pool.query<{ id: string }>('SELECT id FROM booking WHERE citizen_id = $1', [second.id])
    expect(await standing(offer?.id ?? '', 'booking-offered')).toEqual(['open'])
    return { citizen: second, bookingId: offer?.id ?? '', day }
  }

  it('is not told any more once it is answered or over', async () => {
    const [taken, left, over] = [await offered(), await offered(), await offered()]
    await taken.citizen.client.ok('POST /bookings/:bookingId/confirm', { params: { bookingId: taken.bookingId }, body: confirmationOf(couple()) })
    await left.citizen.client.ok('POST /bookings/:bookingId/release', { params: { bookingId: left.bookingId } })
    await lapseHolds(office.system(moment(addDays(over.day, -1), '23:00')))
    for (const { bookingId } of [taken, left, over]) expect(await standing(bookingId, 'booking-offered')).toEqual(['inside superseded'])
    expect(await standing(taken.bookingId, 'booking-booked')).toEqual(['open'])
  })
})

describe('a message nobody could be sent', () => {
  const ringOf = async (bookingId: string) => (await office.stand.database.pool.query<{ about: string, done: boolean }>('SELECT about, done_at IS NOT NULL AS done FROM booking_ring WHERE booking_id = $1', [bookingId])).rows

  it('is rung about, but not when somebody was rung since, and not about what is over', async () => {
    const [plain, rung, over] = [await visitor(0), await visitor(0), await visitor(0)]
    for (const visit of [plain, rung, over]) await visit.moved(visit.ten)
    await office.stand.database.pool.query('INSERT INTO booking_ring (booking_id, about, since, done_at, done_by) VALUES ($1, \'moved\', now() + interval \'1 minute\', now(), $2)', [rung.bookingId, office.clerk.id])
    // Cancelled in the very moment in which the notice was being brought.
    await over.cancelsThemselves()
    await office.stand.database.pool.query('UPDATE notice SET status = \'open\' WHERE booking_id = $1', [over.bookingId])
    for (const visit of [plain, rung, over]) await visit.bring('booking-moved')
    expect([await ringOf(plain.bookingId), await ringOf(rung.bookingId), await ringOf(over.bookingId)]).toEqual([[{ about: 'moved', done: false }], [{ about: 'moved', done: true }], []])
    expect((await noticesOf(plain.bookingId, 'booking-moved'))[0]).toMatchObject({ status: 'unreached', reason: 'to-ring' })
    expect((await noticesOf(rung.bookingId, 'booking-moved'))[0]).toMatchObject({ status: 'unreached', reason: 'superseded' })
  })
})
