import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cancelBooking } from '@minsheng/api/features/bookings/cancel-booking.ts'
import { changeBooking } from '@minsheng/api/features/bookings/change-booking.ts'
import { holdSlot } from '@minsheng/api/features/bookings/hold-slot.ts'
import { missBookings } from '@minsheng/api/features/bookings/index.ts'
import { addDays } from '@minsheng/domain/calendar/day.ts'
import { couple, dayIn, useRegistry, wishFor } from '../support/registry.ts'
import { moment } from '../support/timed.ts'

const office = useRegistry()

const refusedWith = (code: string) => expect.objectContaining({ code })
const statusOf = async (bookingId: string) => (await office.stand.database.pool.query<{ status: string }>('SELECT status FROM booking WHERE id = $1', [bookingId])).rows[0]?.status

describe('changing and cancelling', () => {
  it('moves to the new time under the same number and code, and gives the old one back', async () => {
    const scheduleId = await office.place()
    const [old = '', fresh = ''] = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30'])
    const [citizen, other] = await office.citizens(2)
    const before = await office.book(citizen, old)
    const body = { slotId: fresh, version: before.version }
    const [after] = await Promise.all([1, 2].map(() => citizen.client.ok('POST /bookings/:bookingId/change', { params: { bookingId: before.bookingId }, body })))
    expect(after).toMatchObject({ bookingId: before.bookingId, code: before.code, startsAt: '09:30', status: 'booked', version: before.version + 1 })
    expect(await citizen.client.refusal('POST /bookings/:bookingId/change', { params: { bookingId: before.bookingId }, body: { slotId: old, version: 1 } })).toBe('booking-stale')
    expect((await office.hold(other, old)).status).toBe('held')
  })

  it('keeps the old time when the new one is gone', async () => {
    const scheduleId = await office.place()
    const [old = '', full = ''] = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30'])
    const [citizen, other] = await office.citizens(2)
    const mine = await office.book(citizen, old)
    await office.book(other, full)
    expect(await citizen.client.refusal('POST /bookings/:bookingId/change', { params: { bookingId: mine.bookingId }, body: { slotId: full, version: mine.version } })).toBe('slot-gone')
    expect(await citizen.client.ok('GET /bookings/:bookingId', { params: { bookingId: mine.bookingId } })).toMatchObject({ status: 'booked', startsAt: '09:00', version: mine.version })
  })

  it('two who exchange their times at the same moment neither lose one nor deadlock', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:00', '10:30'], { public: 2 })
    const citizens = await office.citizens(4)
    const bookings = await Promise.all(citizens.map((citizen, index) => office.book(citizen, slots[index] ?? '')))
    const replies = await Promise.all(citizens.map((citizen, index) =>
      citizen.client.call('POST /bookings/:bookingId/change', { params: { bookingId: bookings[index]?.bookingId ?? '' }, body: { slotId: slots[(index + 1) % 4] ?? '', version: 2 } })))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await office.wrongSeats()).toEqual([])
  })

  it('is possible until two hours before, as the place says; afterwards one calls', async () => {
    const { slotId, day } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    const mine = await office.book(citizen, slotId)
    expect(mine.mayChangeUntil).toBe(moment(day, '07:00').toISOString())
    await expect(cancelBooking(office.as(citizen, moment(day, '07:00')), mine.bookingId)).rejects.toEqual(refusedWith('too-late-to-change'))
    expect((await cancelBooking(office.as(citizen, moment(day, '06:59')), mine.bookingId)).status).toBe('cancelled')
    expect((await cancelBooking(office.as(citizen, moment(day, '06:59')), mine.bookingId)).status).toBe('cancelled')
    await expect(changeBooking(office.as(citizen), { bookingId: mine.bookingId, slotId, version: 3 })).rejects.toEqual(refusedWith('booking-step'))
  })

  it('frees the people for another visit', async () => {
    const scheduleId = await office.place()
    const [one = '', two = ''] = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30'])
    const citizen = await office.stand.newCitizen()
    const parties = couple()
    const first = await office.book(citizen, one, parties)
    await citizen.client.ok('POST /bookings/:bookingId/cancel', { params: { bookingId: first.bookingId } })
    expect((await office.book(citizen, two, parties)).status).toBe('booked')
  })
})

describe('visits missed', () => {
  it('two of them pause booking online for thirty days, with a way to explain; an accepted reason ends it', async () => {
    const scheduleId = await office.place()
    const [day, next] = [dayIn(7), dayIn(8)]
    const days = [day, next, addDays(day, 3)]
    const slots = await Promise.all(days.map(async (day) => (await office.slots(scheduleId, day, ['09:00']))[0] ?? ''))
    const citizen = await office.stand.newCitizen()
    const missed = [await office.book(citizen, slots[0] ?? ''), await office.book(citizen, slots[1] ?? '')]
    const statuses = () => Promise.all(missed.map(({ bookingId }) => statusOf(bookingId)))
    await missBookings(office.system(moment(next, '11:29')))
    expect(await statuses()).toEqual(['no-show', 'booked'])
    await missBookings(office.system(moment(next, '11:30')))
    expect(await statuses()).toEqual(['no-show', 'no-show'])
    const at = office.as(citizen, moment(addDays(day, 2)))
    await expect(holdSlot(at, { bookingId: randomUUID(), ...wishFor(slots[2] ?? '') })).rejects.toEqual(refusedWith('booking-paused'))
    const bookingId = missed[1]?.bookingId ?? ''
    expect(await citizen.client.ok('POST /bookings/:bookingId/excuse', { params: { bookingId }, body: { words: '那天路塌了' } })).toMatchObject({ excuse: '那天路塌了', excuseState: 'asked', mayExcuse: false })
    expect(await office.stranger.client.refusal('POST /staff/bookings/:bookingId/excuse', { params: { bookingId }, body: { accepted: true } })).toBe('booking-not-found')
    await office.clerk.client.ok('POST /staff/bookings/:bookingId/excuse', { params: { bookingId }, body: { accepted: true } })
    expect((await holdSlot(at, { bookingId: randomUUID(), ...wishFor(slots[2] ?? '') })).status).toBe('held')
  })

  it('a reason told on the telephone is written down and answered in one step, and what somebody wrote themselves is never overwritten', async () => {
    const scheduleId = await office.place()
    const [slotId = ''] = await office.slots(scheduleId, dayIn(7), ['09:00'])
    const citizen = await office.stand.newCitizen()
    const { bookingId } = await office.book(citizen, slotId)
    const said = (body: { accepted: boolean, words?: string }) => ({ params: { bookingId }, body })
    const tell = (words: string) => office.clerk.client.refusal('POST /staff/bookings/:bookingId/excuse', said({ accepted: true, words }))
    expect(await tell('孩子发烧')).toBe('booking-step')
    await missBookings(office.system(moment(dayIn(8), '11:00')))
    expect(await office.clerk.client.refusal('POST /staff/bookings/:bookingId/excuse', said({ accepted: true }))).toBe('booking-step')
    expect(await tell('  ')).toBe('bad-input')
    for (const words of ['孩子发烧', '孩子发烧']) await office.clerk.client.ok('POST /staff/bookings/:bookingId/excuse', said({ accepted: true, words }))
    expect(await tell('改口了')).toBe('booking-step')
    const desk = await office.clerk.client.ok('GET /staff/bookings/:bookingId', { params: { bookingId } })
    expect(desk).toMatchObject({ excuse: '孩子发烧', excuseState: 'accepted', mayExcuse: false })
    expect(desk.history.slice(-2).map(({ step, by }) => [step, by === '本人'])).toEqual([['说明了没来的原因', false], ['原因认了', false]])
  })
})
