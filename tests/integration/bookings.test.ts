import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancelBooking } from '@minsheng/api/features/bookings/cancel-booking.ts'
import { changeBooking } from '@minsheng/api/features/bookings/change-booking.ts'
import { confirmBooking } from '@minsheng/api/features/bookings/confirm-booking.ts'
import { holdSlot } from '@minsheng/api/features/bookings/hold-slot.ts'
import { eraseOldBookings, lapseHolds, missBookings } from '@minsheng/api/features/bookings/index.ts'
import { addDays } from '@minsheng/domain/calendar/day.ts'
import { confirmationOf, couple, dayIn, openRegistry, somebodyNew, wishFor, type Registry } from '../support/registry.ts'
import { dump } from '../support/dump.ts'
import { moment } from '../support/timed.ts'

let office: Registry
beforeAll(async () => { office = await openRegistry() })
afterAll(async () => {
  const wrong = await office.wrongSeats()
  await office.stand.stop()
  expect(wrong).toEqual([])
})

const refusedWith = (code: string) => expect.objectContaining({ code })
const minutesFromNow = (minutes: number): Date => new Date(Date.now() + minutes * 60_000)
const newCitizens = async (count: number) => Promise.all(Array.from({ length: count }, () => office.stand.newCitizen()))
const statusOf = async (bookingId: string) => (await office.stand.database.pool.query<{ status: string }>('SELECT status FROM booking WHERE id = $1', [bookingId])).rows[0]?.status

describe('a hold', () => {
  it('keeps the seat for five minutes, has a code to read aloud, and asked twice it is one; asked otherwise under the same number it is refused', async () => {
    const { slotId } = await office.oneSlot()
    const [citizen, other] = await newCitizens(2)
    if (!citizen || !other) return
    const bookingId = randomUUID()
    const [first, second] = await Promise.all([office.hold(citizen, slotId, {}, bookingId), office.hold(citizen, slotId, {}, bookingId)])
    expect(first.code).toMatch(/^[ACDEFGHJKMNPRTWXY34679]{8}$/)
    expect(second).toMatchObject({ code: first.code, status: 'held', version: 1 })
    expect(Date.parse(first.expiresAt ?? '') - Date.parse(first.now)).toBeLessThan(301_000)
    expect(await citizen.client.refusal('PUT /bookings/:bookingId', { params: { bookingId }, body: wishFor(slotId, { forElder: true }) })).toBe('booking-taken')
    expect(await other.client.refusal('PUT /bookings/:bookingId', { params: { bookingId }, body: wishFor(slotId) })).toBe('booking-taken')
    expect(await other.client.refusal('GET /bookings/:bookingId', { params: { bookingId } })).toBe('booking-not-found')
    expect(await other.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(slotId) })).toBe('slot-gone')
  })

  it('is one per account, also when two are asked for at the same moment', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:00', '10:30'])
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const replies = await Promise.all(slots.map((slotId) => citizen.client.call('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(slotId) })))
    expect(replies.map(({ problem }) => problem?.code ?? 'held').toSorted()).toEqual(['held', 'one-hold', 'one-hold', 'one-hold'])
  })

  it('past its minute is free at once for others and for the same person, whether anybody has swept or not', async () => {
    const { slotId, day } = await office.oneSlot()
    const [first, second] = await newCitizens(2)
    if (!first || !second) return
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
    const [citizen] = await newCitizens(1)
    if (!citizen) return
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
    const [one, two, three] = await newCitizens(3)
    if (!one || !two || !three) return
    const held = await office.hold(one, first, { guideId: 'adoption' })
    expect(held).toMatchObject({ startsAt: '09:00', endsAt: '10:00' })
    expect(await two.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(second) })).toBe('slot-gone')
    expect(await three.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(lone, { guideId: 'adoption' }) })).toBe('slot-gone')
    expect(await office.wrongSeats()).toEqual([])
  })

  it('民法典第1077条: the certificate of divorce only within the days after the cooling period, and the day of application must be told', async () => {
    const scheduleId = await office.place()
    const [slotId = ''] = await office.slots(scheduleId, '2027-01-20', ['09:00'])
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const ctx = office.as(citizen, moment('2027-01-10'))
    const ask = (appliedOn: string | null) => holdSlot(ctx, { bookingId: randomUUID(), ...wishFor(slotId, { guideId: 'divorce-certificate', appliedOn }) })
    await expect(ask(null)).rejects.toEqual(refusedWith('applied-on-missing'))
    await expect(ask('2026-12-30')).rejects.toEqual(refusedWith('outside-legal-window'))
    await expect(ask('2026-10-20')).rejects.toEqual(refusedWith('outside-legal-window'))
    await expect(ask('2026-13-40')).rejects.toEqual(refusedWith('bad-input'))
    expect((await ask('2026-12-10')).status).toBe('held')
  })
})

describe('confirming', () => {
  it('takes the hold, enters both with masked names, and said twice is one; with other people it is refused', async () => {
    const { slotId } = await office.oneSlot()
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const { bookingId } = await office.hold(citizen, slotId)
    const body = confirmationOf(couple())
    const [first, second] = await Promise.all([1, 2].map(() => citizen.client.ok('POST /bookings/:bookingId/confirm', { params: { bookingId }, body })))
    expect(first).toMatchObject({ status: 'booked', expiresAt: null, version: 2, parties: [{ name: '刘**' }, { name: '欧阳**' }] })
    expect(second?.version).toBe(2)
    expect(JSON.stringify(first)).not.toContain(body.parties[0]?.idNumber)
    expect(JSON.stringify(first)).not.toContain(body.contactPhone)
    expect(await citizen.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(couple()) })).toBe('booking-taken')
  })

  it('after its minute gives nothing, and the seat is somebody else\'s', async () => {
    const { slotId } = await office.oneSlot()
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const { bookingId } = await office.hold(citizen, slotId)
    await expect(confirmBooking(office.as(citizen, minutesFromNow(6)), { bookingId, ...confirmationOf(couple()) })).rejects.toEqual(refusedWith('hold-over'))
    await lapseHolds(office.system(minutesFromNow(6)))
    expect(await citizen.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(couple()) })).toBe('hold-over')
    expect(await office.wrongSeats()).toEqual([])
  })

  it('needs everybody who must come, each once, with a right number', async () => {
    const { slotId } = await office.oneSlot()
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const { bookingId } = await office.hold(citizen, slotId)
    const [one, two] = couple()
    if (!one || !two) return
    const refusal = (parties: typeof one[]) => citizen.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(parties) })
    expect(await refusal([one])).toBe('parties-count')
    expect(await refusal([one, { ...two, idNumber: '430923199001011111' }])).toBe('id-number-wrong')
    expect(await refusal([one, { ...two, idNumber: one.idNumber }])).toBe('party-twice')
  })

  it('two accounts entering the same couple at once: one is booked, the other told so', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30'])
    const citizens = await newCitizens(2)
    const parties = couple()
    const holds = await Promise.all(citizens.map((citizen, index) => office.hold(citizen, slots[index] ?? '')))
    const replies = await Promise.all(citizens.map((citizen, index) => citizen.client.call('POST /bookings/:bookingId/confirm', { params: { bookingId: holds[index]?.bookingId ?? '' }, body: confirmationOf(index === 0 ? parties : parties.toReversed()) })))
    expect(replies.map(({ problem }) => problem?.code ?? 'booked').toSorted()).toEqual(['booked', 'party-booked'])
  })

  it('is for three visits of one account and four of one telephone', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'])
    const [citizen, other, third] = await newCitizens(3)
    if (!citizen || !other || !third) return
    const contactPhone = '13900001234'
    const book = async (who: typeof citizen, slotId: string) => {
      const { bookingId } = await office.hold(who, slotId)
      return who.client.call('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(couple(), { contactPhone }) })
    }
    for (const slotId of slots.slice(0, 3)) expect((await book(citizen, slotId)).status).toBe(200)
    expect(await citizen.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(slots[3] ?? '') })).toBe('too-many-bookings')
    expect((await book(other, slots[3] ?? '')).status).toBe(200)
    expect((await book(third, slots[4] ?? '')).problem?.code).toBe('too-many-for-phone')
  })

  it('of a seat kept for elders needs somebody of sixty on the day of the visit; of a visit at home the address', async () => {
    const { slotId, day } = await office.oneSlot({ public: 0, kept: 1 })
    const [citizen, other] = await newCitizens(2)
    if (!citizen || !other) return
    expect(await citizen.client.refusal('PUT /bookings/:bookingId', { params: { bookingId: randomUUID() }, body: wishFor(slotId) })).toBe('slot-gone')
    const { bookingId } = await office.hold(citizen, slotId, { forElder: true })
    const sixty = addDays(day, 0).replace(/^\d{4}/, (year) => String(Number(year) - 60))
    const young = addDays(day, 1).replace(/^\d{4}/, (year) => String(Number(year) - 60))
    expect(await citizen.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf([somebodyNew('张桂英', young), somebodyNew('李四喜', young)]) })).toBe('kept-for-elders')
    expect((await citizen.client.ok('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf([somebodyNew('张桂英', sixty), somebodyNew('李四喜', young)]) })).status).toBe('booked')
    const home = await office.oneSlot({ public: 1 }, { placeKind: 'home', items: [{ guideId: 'elderly-assessment', slots: 1 }] })
    const visit = await office.hold(other, home.slotId, { guideId: 'elderly-assessment' })
    const confirm = (over: object) => other.client.call('POST /bookings/:bookingId/confirm', { params: { bookingId: visit.bookingId }, body: confirmationOf([somebodyNew('张桂英')], over) })
    expect((await confirm({})).problem?.code).toBe('address-missing')
    expect((await confirm({ address: '东坪镇桃花村3组', townshipCode: '430923121' })).status).toBe(200)
  })
})

describe('changing and cancelling', () => {
  it('moves to the new time under the same number and code, and gives the old one back', async () => {
    const scheduleId = await office.place()
    const [old = '', fresh = ''] = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30'])
    const [citizen, other] = await newCitizens(2)
    if (!citizen || !other) return
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
    const [citizen, other] = await newCitizens(2)
    if (!citizen || !other) return
    const mine = await office.book(citizen, old)
    await office.book(other, full)
    expect(await citizen.client.refusal('POST /bookings/:bookingId/change', { params: { bookingId: mine.bookingId }, body: { slotId: full, version: mine.version } })).toBe('slot-gone')
    expect(await citizen.client.ok('GET /bookings/:bookingId', { params: { bookingId: mine.bookingId } })).toMatchObject({ status: 'booked', startsAt: '09:00', version: mine.version })
  })

  it('two who exchange their times at the same moment neither lose one nor deadlock', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:00', '10:30'], { public: 2 })
    const citizens = await newCitizens(4)
    const bookings = await Promise.all(citizens.map((citizen, index) => office.book(citizen, slots[index] ?? '')))
    const replies = await Promise.all(citizens.map((citizen, index) =>
      citizen.client.call('POST /bookings/:bookingId/change', { params: { bookingId: bookings[index]?.bookingId ?? '' }, body: { slotId: slots[(index + 1) % 4] ?? '', version: 2 } })))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await office.wrongSeats()).toEqual([])
  })

  it('is possible until two hours before, as the place says; afterwards one calls', async () => {
    const { slotId, day } = await office.oneSlot()
    const [citizen] = await newCitizens(1)
    if (!citizen) return
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
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const parties = couple()
    const first = await office.book(citizen, one, parties)
    await citizen.client.ok('POST /bookings/:bookingId/cancel', { params: { bookingId: first.bookingId } })
    expect((await office.book(citizen, two, parties)).status).toBe('booked')
  })
})

describe('visits missed', () => {
  it('two of them pause booking online for thirty days, with a way to explain; an accepted reason ends it', async () => {
    const scheduleId = await office.place()
    const days = ['2026-12-07', '2026-12-08', '2026-12-10']
    const slots = await Promise.all(days.map(async (day) => (await office.slots(scheduleId, day, ['09:00']))[0] ?? ''))
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const missed = [await office.book(citizen, slots[0] ?? ''), await office.book(citizen, slots[1] ?? '')]
    expect(await missBookings(office.system(moment('2026-12-08', '11:00')))).toBeGreaterThan(0)
    expect(await statusOf(missed[1]?.bookingId ?? '')).toBe('booked')
    await missBookings(office.system(moment('2026-12-08', '11:30')))
    const at = office.as(citizen, moment('2026-12-09'))
    await expect(holdSlot(at, { bookingId: randomUUID(), ...wishFor(slots[2] ?? '') })).rejects.toEqual(refusedWith('booking-paused'))
    const bookingId = missed[1]?.bookingId ?? ''
    expect(await citizen.client.ok('POST /bookings/:bookingId/excuse', { params: { bookingId }, body: { words: '那天路塌了' } })).toMatchObject({ excuse: '那天路塌了', excuseState: 'asked', mayExcuse: false })
    expect(await office.stranger.client.refusal('POST /staff/bookings/:bookingId/excuse', { params: { bookingId }, body: { accepted: true } })).toBe('booking-not-found')
    await office.clerk.client.ok('POST /staff/bookings/:bookingId/excuse', { params: { bookingId }, body: { accepted: true } })
    expect((await holdSlot(at, { bookingId: randomUUID(), ...wishFor(slots[2] ?? '') })).status).toBe('held')
  })
})

describe('what is kept', () => {
  it('nothing of a person stands in events, notices, jobs, logs or audit; names lie encrypted, and ninety days after the visit they are gone', async () => {
    const { slotId, day } = await office.oneSlot()
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const [one, two] = [somebodyNew('诸葛满仓', '1988-04-05'), somebodyNew('司马春桃', '1989-05-06')]
    const { bookingId } = await office.hold(citizen, slotId)
    await citizen.client.ok('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf([one, two], { contactPhone: '13912348765' }) })
    const found = (await dump(office.stand.database)).filter(({ value }) => [one.name, two.name, one.idNumber, two.idNumber, '13912348765'].some((secret) => value.includes(secret)))
    expect(found).toEqual([])
    const left = async () => (await office.stand.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM booking b LEFT JOIN booking_party p ON p.booking_id = b.id WHERE b.id = $1 AND (b.contact_cipher IS NOT NULL OR p.id IS NOT NULL)', [bookingId])).rows[0]?.n
    await missBookings(office.system(moment(addDays(day, 1))))
    await eraseOldBookings(office.system(moment(addDays(day, 90))))
    expect(await left()).toBe(2)
    await eraseOldBookings(office.system(moment(addDays(day, 91))))
    expect(await left()).toBe(0)
    expect(await citizen.client.ok('GET /bookings/:bookingId', { params: { bookingId } })).toMatchObject({ status: 'no-show', parties: [], contactName: null })
  })

  it('a calendar file and a page on paper name the code and the place, and nobody', async () => {
    const { slotId } = await office.oneSlot()
    const [citizen] = await newCitizens(1)
    if (!citizen) return
    const { bookingId, code } = await office.book(citizen, slotId)
    const get = (path: string) => fetch(`${office.stand.baseUrl}/api/bookings/${bookingId}/${path}`, { headers: { authorization: `Bearer ${citizen.client.token}` } })
    const calendar = await get('calendar')
    expect(calendar.headers.get('content-type')).toContain('text/calendar')
    const text = await calendar.text()
    expect(text.replaceAll('\r\n ', '')).toContain(code)
    expect(text).not.toContain('刘满香')
    const paper = await get('paper')
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(Buffer.from(await paper.arrayBuffer()).subarray(0, 4).toString()).toBe('%PDF')
  })
})

describe('somebody who taps like a programme', () => {
  it('is asked a question in plain words first; a right answer is good once', async () => {
    const scheduleId = await office.place()
    const [slotId = ''] = await office.slots(scheduleId, dayIn(3), ['09:00'], { public: 3 })
    const [citizen] = await newCitizens(1)
    if (!citizen) return
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
