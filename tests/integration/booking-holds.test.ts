import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { holdSlot } from '@minsheng/api/features/bookings/hold-slot.ts'
import { dayIn, useRegistry, wishFor } from '../support/registry.ts'
import { moment } from '../support/timed.ts'

const office = useRegistry()

const refusedWith = (code: string) => expect.objectContaining({ code })
const minutesFromNow = (minutes: number): Date => new Date(Date.now() + minutes * 60_000)
const statusOf = async (bookingId: string) => (await office.stand.database.pool.query<{ status: string }>('SELECT status FROM booking WHERE id = $1', [bookingId])).rows[0]?.status

describe('a hold', () => {
  it('keeps the seat for five minutes, has a code to read aloud, and asked twice it is one; asked otherwise under the same number it is refused', async () => {
    const { slotId } = await office.oneSlot()
    const [citizen, other] = await office.citizens(2)
    const bookingId = randomUUID()
    const [first, second] = await Promise.all([office.hold(citizen, slotId, {}, bookingId), office.hold(citizen, slotId, {}, bookingId)])
    expect(first.code).toMatch(/^[ACDEFGHJKMNPRTWXY34679]{8}$/)
    expect(second).toMatchObject({ code: first.code, status: 'held', version: 1 })
    const left = Date.parse(first.expiresAt ?? '') - Date.parse(first.now)
    expect([left > 290_000, left < 301_000]).toEqual([true, true])
    expect(await citizen.client.refusal('PUT /bookings/:bookingId', { params: { bookingId }, body: wishFor(slotId, { forElder: true }) })).toBe('booking-taken')
    expect(await other.client.refusal('PUT /bookings/:bookingId', { params: { bookingId }, body: wishFor(slotId) })).toBe('booking-taken')
    expect(await other.client.refusal('GET /bookings/:bookingId', { params: { bookingId } })).toBe('booking-not-found')
    expect(await other.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(slotId) })).toBe('slot-gone')
  })

  it('is one per account, also when two are asked for at the same moment', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:00', '10:30'])
    const citizen = await office.stand.newCitizen()
    const replies = await Promise.all(slots.map((slotId) => citizen.client.call('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(slotId) })))
    expect(replies.map(({ problem }) => problem?.code ?? 'held').toSorted()).toEqual(['held', 'one-hold', 'one-hold', 'one-hold'])
  })

  it('is refused at once to whoever waited for a connection while the slot filled, without waiting for the lock as well', async () => {
    const { slotId } = await office.oneSlot()
    const [first, late] = await office.citizens(2)
    const { db } = office.stand.composition.services
    const outside = await office.stand.database.pool.connect()
    const transaction: typeof db.transaction = async (work) => {
      await office.hold(first, slotId)
      await outside.query('BEGIN')
      await outside.query('SELECT 1 FROM slot_pool WHERE slot_id = $1 FOR UPDATE', [slotId])
      return db.transaction(work)
    }
    try {
      await expect(holdSlot({ ...office.as(late), db: { ...db, transaction } }, { bookingId: randomUUID(), ...wishFor(slotId) })).rejects.toEqual(refusedWith('slot-gone'))
    } finally {
      await outside.query('ROLLBACK')
      outside.release()
    }
  })

  it('past its minute is free at once for others and for the same person, whether anybody has swept or not', async () => {
    const { slotId, day } = await office.oneSlot()
    const [first, second] = await office.citizens(2)
    const held = await office.hold(first, slotId)
    const later = minutesFromNow(6)
    const next = await holdSlot(office.as(second, later), { bookingId: randomUUID(), ...wishFor(slotId) })
    expect(next.status).toBe('held')
    expect(await statusOf(held.bookingId)).toBe('lapsed')
    const again = await office.place().then((scheduleId) => office.slots(scheduleId, day, ['09:00', '09:30']))
    await office.hold(first, again[0] ?? '')
    expect((await holdSlot(office.as(first, minutesFromNow(7)), { bookingId: randomUUID(), ...wishFor(again[1] ?? '') })).status).toBe('held')
  })

  it('is refused where the slot is closed, not released, too near, of a paused place, or the item is not done there', async () => {
    const { scheduleId, slotId, day } = await office.oneSlot({ public: 5 })
    const citizen = await office.stand.newCitizen()
    const { pool } = office.stand.database
    const refusal = (over = {}, at = slotId) => citizen.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(at, over) })
    expect(await refusal({ guideId: 'social-organisation' })).toBe('item-not-here')
    expect(await refusal({}, randomUUID())).toBe('slot-not-found')
    await expect(holdSlot(office.as(citizen, moment(day, '08:30')), { bookingId: randomUUID(), ...wishFor(slotId) })).rejects.toEqual(refusedWith('slot-too-near'))
    await pool.query('UPDATE slot SET opens_at = $2 WHERE id = $1', [slotId, minutesFromNow(60)])
    expect(await refusal()).toBe('slot-not-open')
    await pool.query('UPDATE slot SET opens_at = now(), closed = true WHERE id = $1', [slotId])
    expect(await refusal()).toBe('slot-closed')
    await pool.query('UPDATE slot SET closed = false WHERE id = $1', [slotId])
    await pool.query('UPDATE schedule SET paused_at = now() WHERE id = $1', [scheduleId])
    expect(await refusal()).toBe('slot-closed')
  })

  it('of an item that takes two slots takes both, and there must be no gap between them', async () => {
    const scheduleId = await office.place()
    const [first = '', second = '', lone = ''] = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:30'])
    const [one, two, three] = await office.citizens(3)
    const held = await office.hold(one, first, { guideId: 'adoption' })
    expect(held).toMatchObject({ startsAt: '09:00', endsAt: '10:00' })
    expect(await two.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(second) })).toBe('slot-gone')
    expect(await three.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(lone, { guideId: 'adoption' }) })).toBe('slot-gone')
    expect(await office.wrongSeats()).toEqual([])
  })

  it('民法典第1077条: the certificate of divorce only within the days after the cooling period, and the day of application must be told', async () => {
    const scheduleId = await office.place()
    const [slotId = ''] = await office.slots(scheduleId, '2027-01-20', ['09:00'])
    const citizen = await office.stand.newCitizen()
    const ctx = office.as(citizen, moment('2027-01-10'))
    const ask = (appliedOn: string | null) => holdSlot(ctx, { bookingId: randomUUID(), ...wishFor(slotId, { guideId: 'divorce-certificate', appliedOn }) })
    await expect(ask(null)).rejects.toEqual(refusedWith('applied-on-missing'))
    await expect(ask('2026-12-30')).rejects.toEqual(refusedWith('outside-legal-window'))
    await expect(ask('2026-10-20')).rejects.toEqual(refusedWith('outside-legal-window'))
    await expect(ask('2026-13-40')).rejects.toEqual(refusedWith('bad-input'))
    expect((await ask('2026-12-10')).status).toBe('held')
  })
})

describe('somebody who taps like a programme', () => {
  it('is asked a question in plain words first; a right answer is good once', async () => {
    const scheduleId = await office.place()
    const [slotId = ''] = await office.slots(scheduleId, dayIn(3), ['09:00'], { public: 3 })
    const citizen = await office.stand.newCitizen()
    const ask = (challenge: { token: string, answer: string } | null = null) => citizen.client.call('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(slotId, { challenge }) })
    for (let n = 0; n < 15; n += 1) expect((await ask()).problem?.code ?? 'held').toBe(n === 0 ? 'held' : 'one-hold')
    expect((await ask()).problem?.code).toBe('challenge-needed')
    const { token, question } = await citizen.client.ok('GET /bookings/challenge')
    const [, a = '', b = ''] = /^(.)加(.)等于几？$/.exec(question) ?? []
    const answer = String(['零', ...'一二三四五六七八九'].indexOf(a) + ['零', ...'一二三四五六七八九'].indexOf(b))
    const other = await citizen.client.ok('GET /bookings/challenge')
    expect((await ask({ token: other.token, answer: '99' })).problem?.code).toBe('challenge-wrong')
    expect((await ask({ token, answer })).problem?.code).toBe('one-hold')
    expect((await ask({ token, answer })).problem?.code).toBe('challenge-wrong')
    expect((await ask({ token: 'x', answer })).problem?.code).toBe('challenge-wrong')
  })
})
