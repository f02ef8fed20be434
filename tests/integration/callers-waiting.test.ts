import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptOffer } from '@minsheng/api/features/bookings/desk/answer-offer.ts'
import { lapseHolds } from '@minsheng/api/features/bookings/index.ts'
import type { StaffMember } from '../support/people.ts'
import { confirmationOf, couple, dayIn, useRegistry } from '../support/registry.ts'

const office = useRegistry()
const bookingParams = (bookingId: string) => ({ params: { bookingId } })
let phones = 0
const newPhone = () => `139${String(20_000_000 + (phones += 1))}`
// So far off that a weekend lies between: nobody rings then.
const day = dayIn(9)

/** A day with one seat. */
const oneSeat = async () => {
  const scheduleId = await office.place()
  const [slotId = ''] = await office.slots(scheduleId, day, ['09:00'])
  return { scheduleId, slotId }
}
/** The same, and who has it. */
const fullDay = async () => {
  const [owner, place] = [await office.stand.newCitizen(), await oneSeat()]
  return { ...place, owner, booking: await office.book(owner, place.slotId) }
}
type Full = Awaited<ReturnType<typeof fullDay>>
const bodyFor = (scheduleId: string, over: object = {}) => ({ scheduleId, guideId: 'marriage', fromDay: day, untilDay: day, part: 'any' as const, appliedOn: null, contactName: '周满香', contactPhone: newPhone(), ...over })
const join = async ({ scheduleId }: Full, over: object = {}) => {
  const waitingId = randomUUID()
  await office.clerk.client.ok('PUT /staff/waiting/:waitingId', { params: { waitingId }, body: bodyFor(scheduleId, over) })
  return waitingId
}
const free = ({ owner, booking }: Full) => owner.client.ok('POST /bookings/:bookingId/cancel', bookingParams(booking.bookingId))
const waits = async (by: StaffMember = office.clerk) => (await by.client.ok('GET /staff/waiting')).items
const ofWait = async (waitingId: string) => (await waits()).find((each) => each.waitingId === waitingId)
const offered = async (waitingId: string) => {
  const { bookingId } = await ofWait(waitingId) ?? {}
  return { bookingId: bookingId ?? '', ring: (await office.clerk.client.ok('GET /staff/rings')).items.find((each) => each.bookingId === bookingId) }
}
const statusOf = async (waitingId: string) => (await office.stand.database.pool.query<{ status: string }>('SELECT status FROM waiting_entry WHERE id = $1', [waitingId])).rows[0]?.status

describe('a caller without an account', () => {
  it('waits like everybody else, in the order of joining, once per telephone and item; name and telephone lie encrypted', async () => {
    const full = await fullDay()
    const before = await office.stand.newCitizen()
    await office.wait(before, full.scheduleId, day)
    const contactPhone = newPhone()
    const waitingId = await join(full, { contactPhone })
    expect(await ofWait(waitingId)).toMatchObject({ status: 'waiting', ahead: 1, contactName: '周**', bookingId: null })
    const again = (id: string, by = office.clerk) => by.client.refusal('PUT /staff/waiting/:waitingId', { params: { waitingId: id }, body: bodyFor(full.scheduleId, { contactPhone }) })
    expect([await again(randomUUID()), await again(waitingId, office.stranger)]).toEqual(['waiting-already', 'waiting-not-found'])
    const { rows } = await office.stand.database.pool.query('SELECT row_to_json(w)::text AS whole FROM waiting_entry w WHERE id = $1', [waitingId])
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`满香|${contactPhone}`))
    await free(full)
    expect([await statusOf(waitingId), (await before.client.ok('GET /bookings')).waiting[0]?.status]).toEqual(['waiting', 'offered'])
  })

  it('is on the list of those to ring as soon as a place is free, with until when it is kept; told yes, it is booked', async () => {
    const full = await fullDay()
    const waitingId = await join(full)
    await free(full)
    const { bookingId, ring } = await offered(waitingId)
    expect(ring).toMatchObject({ about: 'offered', names: '周**', day, keptUntil: expect.any(String), done: null })
    expect((await office.clerk.client.ok('POST /staff/bookings/:bookingId/people', bookingParams(bookingId))).contactPhone).toMatch(/^139/)
    const body = confirmationOf(couple())
    const desk = await office.clerk.client.ok('POST /staff/bookings/:bookingId/accept', { ...bookingParams(bookingId), body })
    expect(desk).toMatchObject({ status: 'booked', channel: 'phone' })
    expect(desk.history.map(({ step }) => step)).toEqual(['候补到号', '约好了', '打电话告诉了本人'])
    expect((await office.clerk.client.ok('POST /staff/bookings/:bookingId/accept', { ...bookingParams(bookingId), body })).version).toBe(desk.version)
    expect(await office.clerk.client.refusal('POST /staff/bookings/:bookingId/accept', { ...bookingParams(bookingId), body: confirmationOf(couple()) })).toBe('booking-taken')
    expect([await statusOf(waitingId), (await offered(waitingId)).ring]).toEqual(['taken', undefined])
  })

  it('who says no, or is not reached in time, leaves the place to the next', async () => {
    const full = await fullDay()
    const [first, second] = [await join(full), await join(full)]
    await free(full)
    const { bookingId } = await offered(first)
    for (let n = 0; n < 2; n += 1) await office.clerk.client.ok('POST /staff/bookings/:bookingId/decline', bookingParams(bookingId))
    expect([await statusOf(first), await statusOf(second)]).toEqual(['left', 'offered'])
    const { ring, bookingId: late } = await offered(second)
    const after = new Date(Date.parse(ring?.keptUntil ?? '') + 1_000)
    await expect(acceptOffer(office.byStaff(office.clerk, after), { bookingId: late, ...confirmationOf(couple()) })).rejects.toMatchObject({ code: 'hold-over' })
    await lapseHolds(office.system(after))
    expect((await office.stand.database.pool.query<{ status: string }>('SELECT status FROM booking WHERE id = $1', [late])).rows[0]?.status).toBe('lapsed')
  })

  it('waits no more when they say so, or have a time by the same telephone; what was kept goes on', async () => {
    const full = await fullDay()
    const contactPhone = newPhone()
    const [first, second] = [await join(full, { contactPhone }), await join(full)]
    const { slotId } = await oneSeat()
    await office.clerk.client.ok('PUT /staff/bookings/:bookingId', { ...bookingParams(randomUUID()), body: { slotId, guideId: 'marriage', appliedOn: null, channel: 'phone', ...confirmationOf(couple(), { contactPhone }) } })
    expect(await statusOf(first)).toBe('taken')
    await free(full)
    const third = await join(full)
    for (let n = 0; n < 2; n += 1) await office.clerk.client.ok('DELETE /staff/waiting/:waitingId', { params: { waitingId: second } })
    expect([await statusOf(second), await statusOf(third)]).toEqual(['left', 'offered'])
  })

  it('is the matter of the unit and of who entered it; nobody answers a citizen\'s own offer at the counter', async () => {
    const full = await fullDay()
    const citizen = await office.stand.newCitizen()
    await office.wait(citizen, full.scheduleId, day)
    const waitingId = await join(full)
    expect((await waits(office.stranger)).some((each) => each.waitingId === waitingId)).toBe(false)
    expect(await office.stranger.client.refusal('DELETE /staff/waiting/:waitingId', { params: { waitingId } })).toBe('waiting-not-found')
    await free(full)
    const own = (await citizen.client.ok('GET /bookings')).waiting[0]?.offer?.bookingId ?? ''
    expect(await office.clerk.client.refusal('POST /staff/bookings/:bookingId/decline', bookingParams(own))).toBe('booking-not-found')
    expect(await office.clerk.client.refusal('PUT /staff/waiting/:waitingId', { params: { waitingId: randomUUID() }, body: bodyFor((await oneSeat()).scheduleId) })).toBe('waiting-free')
  })
})
