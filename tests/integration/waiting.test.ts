import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { confirmBooking } from '@minsheng/api/features/bookings/confirm-booking.ts'
import { lapseHolds } from '@minsheng/api/features/bookings/index.ts'
import { addDays } from '@minsheng/domain/calendar/day.ts'
import type { Citizen } from '../support/people.ts'
import { confirmationOf, couple, dayIn, useRegistry, wishFor } from '../support/registry.ts'
import { moment } from '../support/timed.ts'

const office = useRegistry()

const mine = async ({ client }: Citizen) => (await client.ok('GET /bookings')).waiting
const params = (bookingId: string) => ({ params: { bookingId } })
const refusedWith = (code: string) => expect.objectContaining({ code })

/** A full day with one seat, and who has it. */
const fullDay = async () => {
  const [owner] = await office.citizens(1)
  if (!owner) throw new Error('nobody')
  const place = await office.oneSlot()
  return { ...place, owner, booking: await office.book(owner, place.slotId) }
}

describe('候补', () => {
  it('a seat given back is offered in the same moment to whoever has waited longest, and to nobody else', async () => {
    const { scheduleId, slotId, day, owner, booking } = await fullDay()
    const [first, second, third] = await office.citizens(3)
    await office.wait(first, scheduleId, day)
    await office.wait(second, scheduleId, day)
    expect((await mine(second))[0]).toMatchObject({ status: 'waiting', ahead: 1, offer: null })
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    const [entry] = await mine(first)
    expect(entry).toMatchObject({ status: 'offered', offer: { status: 'held', isOffer: true, startsAt: '09:00' } })
    expect(await third.client.refusal('PUT /bookings/:bookingId', { ...params(randomUUID()), body: wishFor(slotId) })).toBe('slot-gone')
    const offer = entry?.offer?.bookingId ?? ''
    expect(await third.client.refusal('POST /bookings/:bookingId/confirm', { ...params(offer), body: confirmationOf(couple()) })).toBe('booking-not-found')
    expect((await first.client.ok('POST /bookings/:bookingId/confirm', { ...params(offer), body: confirmationOf(couple()) })).status).toBe('booked')
    expect((await mine(first))[0]?.status).toBe('taken')
    expect((await mine(second))[0]).toMatchObject({ status: 'waiting', ahead: 0 })
  })

  it('an offer turned down, or let pass, goes to the next; whoever let it pass waits on at the end', async () => {
    const { scheduleId, day, owner, booking } = await fullDay()
    const [first, second, third] = await office.citizens(3)
    for (const citizen of [first, second, third]) await office.wait(citizen, scheduleId, day)
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    const offered = (await mine(first))[0]?.offer?.bookingId ?? ''
    await Promise.all([1, 2].map(() => first.client.ok('POST /bookings/:bookingId/release', params(offered))))
    expect((await mine(first))[0]?.status).toBe('left')
    const second1 = (await mine(second))[0]
    expect(second1?.status).toBe('offered')
    const after = new Date(Date.parse(second1?.offer?.expiresAt ?? '') + 1_000)
    await expect(confirmBooking(office.as(second, after), { bookingId: second1?.offer?.bookingId ?? '', ...confirmationOf(couple()) })).rejects.toEqual(refusedWith('hold-over'))
    await lapseHolds(office.system(after))
    expect((await mine(second))[0]).toMatchObject({ status: 'waiting', ahead: 0 })
    expect((await mine(third))[0]?.status).toBe('offered')
  })

  it('three offers let pass end the wait', async () => {
    const { scheduleId, day, owner, booking } = await fullDay()
    const [first] = await office.citizens(1)
    await office.wait(first, scheduleId, day)
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    for (const left of ['offered', 'offered', 'over']) {
      const [entry] = await mine(first)
      await lapseHolds(office.system(new Date(Date.parse(entry?.offer?.expiresAt ?? '') + 1_000)))
      expect((await mine(first))[0]?.status).toBe(left)
    }
    const [other] = await office.citizens(1)
    expect(other && (await office.hold(other, (await office.stand.database.pool.query<{ id: string }>('SELECT id FROM slot WHERE schedule_id = $1', [scheduleId])).rows[0]?.id ?? '')).status).toBe('held')
  })

  it('an offer is answered by day: made in the evening it lasts into the morning, and never beyond when the place can be booked', async () => {
    const { scheduleId, day } = await fullDay()
    const [waiting] = await office.citizens(1)
    await office.wait(waiting, scheduleId, day)
    const { pool } = office.stand.database
    const addSeats = (n: number) => pool.query('UPDATE slot_pool p SET seats = seats + $2, wanted = wanted + $2 FROM slot s WHERE s.id = p.slot_id AND s.schedule_id = $1 AND p.pool = \'public\'', [scheduleId, n])
    const expiryWhenFreedAt = async (time: string, on: string) => {
      await addSeats(1)
      await lapseHolds(office.system(moment(on, time)))
      const { rows: [row] } = await pool.query<{ expires_at: Date, id: string }>('SELECT id, expires_at FROM booking WHERE schedule_id = $1 AND status = \'held\'', [scheduleId])
      await waiting.client.ok('POST /bookings/:bookingId/release', params(row?.id ?? ''))
      await addSeats(-1)
      await office.wait(waiting, scheduleId, day)
      return row?.expires_at
    }
    expect(await expiryWhenFreedAt('10:00', addDays(day, -2))).toEqual(moment(addDays(day, -2), '12:00'))
    expect(await expiryWhenFreedAt('20:30', addDays(day, -2))).toEqual(moment(addDays(day, -1), '09:30'))
    expect(await expiryWhenFreedAt('20:30', addDays(day, -1))).toEqual(moment(day, '08:00'))
  })

  it('fits days, half days and items that take two slots; the first who fits gets it', async () => {
    const scheduleId = await office.place()
    const day = dayIn(3)
    const slots = await office.slots(scheduleId, day, ['09:00', '09:30', '14:00'])
    const owners = await office.citizens(3)
    const bookings = await Promise.all(owners.map((owner, index) => office.book(owner, slots[index] ?? '')))
    const [afternoon, family, anytime] = await office.citizens(3)
    await office.wait(afternoon, scheduleId, day, { part: 'afternoon' })
    await office.wait(family, scheduleId, day, { guideId: 'adoption' })
    await office.wait(anytime, scheduleId, day)
    const cancel = (index: number) => owners[index]?.client.ok('POST /bookings/:bookingId/cancel', params(bookings[index]?.bookingId ?? ''))
    await cancel(0)
    expect((await mine(anytime))[0]?.offer?.startsAt).toBe('09:00')
    await cancel(1)
    expect((await mine(family))[0]?.status).toBe('waiting')
    await anytime.client.ok('POST /bookings/:bookingId/release', params((await mine(anytime))[0]?.offer?.bookingId ?? ''))
    expect((await mine(family))[0]?.offer).toMatchObject({ startsAt: '09:00', endsAt: '10:00' })
    await cancel(2)
    expect((await mine(afternoon))[0]?.offer?.startsAt).toBe('14:00')
  })

  it('民法典第1077条: of a day outside the law nothing is offered', async () => {
    const scheduleId = await office.place()
    const [tooEarly, lawful] = [dayIn(20), dayIn(45)]
    const slots = await Promise.all([tooEarly, lawful].map(async (day) => (await office.slots(scheduleId, day, ['09:00']))[0] ?? ''))
    const owners = await office.citizens(2)
    const bookings = await Promise.all(owners.map((owner, index) => office.book(owner, slots[index] ?? '')))
    const [waiting] = await office.citizens(1)
    await office.wait(waiting, scheduleId, tooEarly, { guideId: 'divorce-certificate', untilDay: addDays(tooEarly, 29), appliedOn: dayIn(-1) })
    for (const [index, offered] of [[0, null], [1, lawful]] as const) {
      await owners[index]?.client.ok('POST /bookings/:bookingId/cancel', params(bookings[index]?.bookingId ?? ''))
      expect((await mine(waiting))[0]?.offer?.day ?? null).toBe(offered)
    }
  })

  it('needs no waiting where there is a seat, days to come and at most thirty, and one wait per item', async () => {
    const { scheduleId, day } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    const refusal = (over = {}) => citizen.client.refusal('PUT /waiting/:waitingId', { params: { waitingId: randomUUID() }, body: { scheduleId, guideId: 'marriage', fromDay: day, untilDay: day, part: 'any', appliedOn: null, ...over } })
    expect(await refusal()).toBe('waiting-free')
    for (const [fromDay, untilDay] of [[dayIn(-3), dayIn(-1)], [dayIn(5), dayIn(4)], [dayIn(1), dayIn(31)]]) expect(await refusal({ fromDay, untilDay })).toBe('waiting-range')
    for (const no of [{ fromDay: '2026-02-30' }, ...['2026-02-30', '9999-12-31', dayIn(1)].map((appliedOn) => ({ guideId: 'divorce-certificate', appliedOn }))]) expect(await refusal(no)).toBe('bad-input')
    expect(await refusal({ guideId: 'social-organisation' })).toBe('item-not-here')
    expect(await refusal({ guideId: 'divorce-certificate' })).toBe('applied-on-missing')
    await office.wait(citizen, scheduleId, day, { part: 'afternoon' })
    expect(await refusal({ part: 'afternoon', fromDay: dayIn(4), untilDay: dayIn(4) })).toBe('waiting-already')
  })

  it('left with an offer in hand passes the offer on; said twice it is the same', async () => {
    const { scheduleId, day, owner, booking } = await fullDay()
    const [first, second] = await office.citizens(2)
    const waitingId = await office.wait(first, scheduleId, day)
    await office.wait(second, scheduleId, day)
    await owner.client.ok('POST /bookings/:bookingId/cancel', params(booking.bookingId))
    expect(await second.client.refusal('DELETE /waiting/:waitingId', { params: { waitingId } })).toBe('waiting-not-found')
    await Promise.all([1, 2].map(() => first.client.ok('DELETE /waiting/:waitingId', { params: { waitingId } })))
    expect((await mine(first))[0]?.status).toBe('left')
    expect((await mine(second))[0]?.status).toBe('offered')
  })

  it('at a place that is paused is no matter of seats: nobody is told to book there', async () => {
    const { scheduleId, day } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    await office.stand.database.pool.query('UPDATE schedule SET paused_at = now() WHERE id = $1', [scheduleId])
    await office.wait(citizen, scheduleId, day)
    expect((await mine(citizen))[0]?.status).toBe('waiting')
  })

  it('a change of time offers the time left behind', async () => {
    const scheduleId = await office.place()
    const day = dayIn(3)
    const [nine = '', two = ''] = await office.slots(scheduleId, day, ['09:00', '14:00'])
    const [owner, waiting] = await office.citizens(2)
    const { bookingId, version } = await office.book(owner, nine)
    await office.wait(waiting, scheduleId, day, { part: 'morning' })
    await owner.client.ok('POST /bookings/:bookingId/change', { ...params(bookingId), body: { slotId: two, version } })
    expect((await mine(waiting))[0]).toMatchObject({ status: 'offered', offer: { startsAt: '09:00' } })
  })
})
