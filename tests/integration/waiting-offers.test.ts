import { describe, expect, it } from 'vitest'
import { giveUp } from '@minsheng/api/features/bookings/give-up.ts'
import { lapseHolds, lockBooking } from '@minsheng/api/features/bookings/index.ts'
import { releaseBooking } from '@minsheng/api/features/bookings/release-booking.ts'
import { waitingForLocks } from '../support/database.ts'
import type { Citizen } from '../support/people.ts'
import { dayIn, useRegistry } from '../support/registry.ts'
import { moment } from '../support/timed.ts'

const office = useRegistry()

const newCitizen = () => office.stand.newCitizen()
const mine = async ({ client }: Citizen) => (await client.ok('GET /bookings')).waiting
const params = (bookingId: string) => ({ params: { bookingId } })
const eventsOf = async (bookingId: string) => (await office.stand.database.pool.query<{ type: string }>('SELECT type FROM booking_event WHERE booking_id = $1 ORDER BY seq', [bookingId])).rows.map(({ type }) => type)

/** A full day with one seat, and who has it. */
const fullDay = async () => {
  const owner = await newCitizen()
  const place = await office.oneSlot()
  return { ...place, owner, booking: await office.book(owner, place.slotId) }
}

describe('候补 and offers', () => {
  it('the sweep locks no day it cannot help: the other half of it, or too near to answer', async () => {
    const { scheduleId, day, owner, booking } = await fullDay()
    const [afternoon, whole] = [await newCitizen(), await newCitizen()]
    await office.wait(afternoon, scheduleId, day, { part: 'afternoon' })
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    expect(await lapseHolds(office.system())).toBe(0)
    await office.wait(whole, scheduleId, day)
    expect(await lapseHolds(office.system(moment(day, '07:56')))).toBe(0)
    expect(await lapseHolds(office.system())).toBe(1)
    expect((await mine(whole))[0]?.status).toBe('offered')
  })

  it('an offer turned down after its time is over goes to the next, and is not made again to who said no', async () => {
    const { scheduleId, day, owner, booking } = await fullDay()
    const [first, second] = [await newCitizen(), await newCitizen()]
    await office.wait(first, scheduleId, day)
    await office.wait(second, scheduleId, day)
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    const offer = (await mine(first))[0]?.offer
    await releaseBooking(office.as(first, new Date(Date.parse(offer?.expiresAt ?? '') + 1_000)), offer?.bookingId ?? '')
    expect([(await mine(first))[0]?.status, (await mine(second))[0]?.status]).toEqual(['left', 'offered'])
    expect(await eventsOf(offer?.bookingId ?? '')).toEqual(['offered', 'released'])
  })

  it('who books another time while they are offered one leaves that to the next at once', async () => {
    const { scheduleId, day, owner, booking } = await fullDay()
    const elsewhere = await office.oneSlot()
    const [first, second] = [await newCitizen(), await newCitizen()]
    await office.wait(first, scheduleId, day)
    await office.wait(second, scheduleId, day)
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    const offer = (await mine(first))[0]?.offer
    await office.book(first, elsewhere.slotId)
    await lapseHolds(office.system())
    expect([(await mine(first))[0]?.status, (await mine(second))[0]?.status]).toEqual(['taken', 'offered'])
    expect(await eventsOf(offer?.bookingId ?? '')).toEqual(['offered', 'lapsed'])
  })

  it('who leaves in the moment they are offered a place gives it on to the next', async () => {
    const { scheduleId, day, booking } = await fullDay()
    const [first, second] = [await newCitizen(), await newCitizen()]
    const waitingId = await office.wait(first, scheduleId, day)
    await office.wait(second, scheduleId, day)
    const ctx = office.system()
    let leaving: Promise<unknown> = Promise.resolve()
    await ctx.db.transaction(async (tx) => {
      await giveUp(ctx, tx, await lockBooking(tx, booking.bookingId), { ok: true, status: 'cancelled', event: 'cancelled', givesSeats: true, open: false, ended: true })
      leaving = first.client.ok('DELETE /waiting/:waitingId', { params: { waitingId } })
      await expect.poll(() => waitingForLocks(office.stand.database)).toBeGreaterThan(0)
    })
    await leaving
    expect([(await mine(first))[0]?.status, (await mine(second))[0]?.status]).toEqual(['left', 'offered'])
  })

  it('who has as many visits to come as one may, or missed two, is passed over and waits on', async () => {
    const { scheduleId, day, owner, booking } = await fullDay()
    const [full, paused, next] = [await newCitizen(), await newCitizen(), await newCitizen()]
    for (const citizen of [full, paused, next]) await office.wait(citizen, scheduleId, day)
    for (let n = 0; n < 3; n += 1) await office.book(full, (await office.oneSlot()).slotId, undefined, { guideId: 'divorce-application' })
    for (let n = 0; n < 2; n += 1) await office.book(paused, (await office.oneSlot()).slotId, undefined, { guideId: 'divorce-application' })
    await office.stand.database.pool.query('UPDATE booking SET status = \'no-show\', day = $2 WHERE citizen_id = $1', [paused.id, dayIn(-1)])
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    expect([(await mine(full))[0]?.status, (await mine(paused))[0]?.status, (await mine(next))[0]?.status]).toEqual(['waiting', 'waiting', 'offered'])
  })

  it('who gets a time for the item elsewhere waits for it no more', async () => {
    const { scheduleId, day } = await fullDay()
    const citizen = await newCitizen()
    await office.wait(citizen, scheduleId, day)
    await office.book(citizen, (await office.oneSlot()).slotId)
    expect((await mine(citizen))[0]?.status).toBe('taken')
  })

  it('民法典第1077条: a wait holds only for the days within the law, and none of them is left is refused', async () => {
    const scheduleId = await office.place()
    const citizen = await newCitizen()
    const over = { guideId: 'divorce-certificate', untilDay: dayIn(49), appliedOn: dayIn(-1) }
    await office.wait(citizen, scheduleId, dayIn(20), over)
    const [entry] = await mine(citizen)
    expect(entry?.untilDay).toBe(dayIn(49))
    expect((entry?.fromDay ?? '') >= dayIn(30)).toBe(true)
    await expect(office.wait(await newCitizen(), scheduleId, dayIn(20), { ...over, untilDay: dayIn(25) })).rejects.toThrow('outside-legal-window')
  })
})
