import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { confirmBooking } from '@minsheng/api/features/bookings/confirm-booking.ts'
import { lapseHolds, missBookings } from '@minsheng/api/features/bookings/index.ts'
import { addDays } from '@minsheng/domain/calendar/day.ts'
import { confirmationOf, couple, dayIn, somebodyNew, useRegistry, wishFor, type Party } from '../support/registry.ts'

const office = useRegistry()

const refusedWith = (code: string) => expect.objectContaining({ code })
const minutesFromNow = (minutes: number): Date => new Date(Date.now() + minutes * 60_000)

describe('confirming', () => {
  it('takes the hold, enters both with masked names, and said twice is one; with other people it is refused', async () => {
    const { slotId } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
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
    const citizen = await office.stand.newCitizen()
    const { bookingId } = await office.hold(citizen, slotId)
    await expect(confirmBooking(office.as(citizen, minutesFromNow(6)), { bookingId, ...confirmationOf(couple()) })).rejects.toEqual(refusedWith('hold-over'))
    await lapseHolds(office.system(minutesFromNow(6)))
    expect(await citizen.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(couple()) })).toBe('hold-over')
    expect(await office.wrongSeats()).toEqual([])
  })

  it('needs everybody who must come, each once, with a right number', async () => {
    const { slotId } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    const { bookingId } = await office.hold(citizen, slotId)
    const [one, two] = couple()
    const refusal = (parties: typeof one[]) => citizen.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(parties) })
    expect(await refusal([one])).toBe('parties-count')
    expect(await refusal([one, { ...two, idNumber: '430923199001011111' }])).toBe('id-number-wrong')
    expect(await refusal([one, { ...two, idNumber: one.idNumber }])).toBe('party-twice')
  })

  it('two accounts entering the same couple at once: one is booked, the other told so', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30'])
    const citizens = await office.citizens(2)
    const parties = couple()
    const holds = await Promise.all(citizens.map((citizen, index) => office.hold(citizen, slots[index] ?? '')))
    const replies = await Promise.all(citizens.map((citizen, index) => citizen.client.call('POST /bookings/:bookingId/confirm', { params: { bookingId: holds[index]?.bookingId ?? '' }, body: confirmationOf(index === 0 ? parties : parties.toReversed()) })))
    expect(replies.map(({ problem }) => problem?.code ?? 'booked').toSorted()).toEqual(['booked', 'party-booked'])
  })

  it('tells nobody who tries numbers through who has booked: so many an hour, and no more', async () => {
    const { slotId } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    const { bookingId } = await office.hold(citizen, slotId)
    const confirm = () => citizen.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf([somebodyNew('刘满香')]) })
    for (let n = 0; n < 12; n += 1) expect(await confirm()).toBe('parties-count')
    expect(await confirm()).toBe('too-many-attempts')
  })

  it('says to an account three times a day that somebody has booked, and from then on of whomever it names', async () => {
    const [booked = '', own = '', probed = ''] = await office.slots(await office.place(), dayIn(3), ['09:00', '09:30', '10:00'])
    const [citizen, prober] = await office.citizens(2)
    const parties = couple()
    await office.book(citizen, booked, parties)
    const { bookingId: before } = await office.hold(prober, own)
    const mine = { params: { bookingId: before }, body: confirmationOf(couple()) }
    await prober.client.ok('POST /bookings/:bookingId/confirm', mine)
    const { bookingId } = await office.hold(prober, probed)
    const confirm = (who: Party[]) => prober.client.refusal('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(who) })
    const asked = [...[parties[0], parties[1], parties[0]].map((one) => [one, somebodyNew('欧阳立新')]), couple()]
    for (const each of asked) expect(await confirm(each)).toBe('party-booked')
    expect((await prober.client.ok('POST /bookings/:bookingId/confirm', mine)).status).toBe('booked')
  })

  it('is for three visits of one account and four of one telephone', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'])
    const [citizen, other, third] = await office.citizens(3)
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

  it('counts no visit of a day that is past, also where somebody came and was never written down as done', async () => {
    const scheduleId = await office.place()
    const slots = await office.slots(scheduleId, dayIn(3), ['09:00', '09:30', '10:00', '10:30'])
    const citizen = await office.stand.newCitizen()
    const parties = couple()
    for (const [index, slotId] of slots.slice(0, 3).entries()) await office.book(citizen, slotId, index === 0 ? parties : couple())
    await office.stand.database.pool.query('UPDATE booking SET status = \'arrived\', day = $2 WHERE citizen_id = $1', [citizen.id, dayIn(-1)])
    await missBookings(office.system())
    const { bookingId } = await office.book(citizen, slots[3] ?? '', parties)
    expect((await citizen.client.ok('GET /bookings')).items.map(({ status }) => status)).toEqual(['booked', 'arrived', 'arrived', 'arrived'])
    expect((await citizen.client.ok('GET /bookings')).items[0]?.bookingId).toBe(bookingId)
  })

  it('of a seat kept for elders needs somebody of sixty on the day of the visit; of a visit at home the address', async () => {
    const { slotId, day } = await office.oneSlot({ public: 0, kept: 1 })
    const [citizen, other] = await office.citizens(2)
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
    await office.stand.database.pool.query(`UPDATE schedule SET body = jsonb_set(body, '{townshipCode}', '"430923121"') WHERE id = $1`, [home.scheduleId])
    const [later = ''] = await office.slots(home.scheduleId, home.day, ['10:00'])
    const [third] = await office.citizens(1)
    const elsewhere = await office.hold(third, later, { guideId: 'elderly-assessment' })
    const reply = await third.client.call('POST /bookings/:bookingId/confirm', { params: { bookingId: elsewhere.bookingId }, body: confirmationOf([somebodyNew('张桂英')], { address: '某村3组', townshipCode: '430923101' }) })
    expect([reply.problem?.code, Object.keys(reply.problem?.fields ?? {})]).toEqual(['township-elsewhere', ['townshipCode']])
  })

  it('made for a hall is not moved to a visit at home, whose address nobody asked for', async () => {
    const hall = await office.oneSlot()
    const home = await office.oneSlot({ public: 1 }, { placeKind: 'home' })
    const citizen = await office.stand.newCitizen()
    const { bookingId, version } = await office.book(citizen, hall.slotId)
    expect(await citizen.client.refusal('POST /bookings/:bookingId/change', { params: { bookingId }, body: { slotId: home.slotId, version } })).toBe('address-missing')
  })
})
