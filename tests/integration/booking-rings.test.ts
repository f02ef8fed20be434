import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StaffMember } from '../support/people.ts'
import { confirmationOf, couple, dayIn, registry, useRegistry } from '../support/registry.ts'

const office = useRegistry()
let chief: StaffMember
let slots: string[]
let scheduleId: string
const day = dayIn(7)
beforeAll(async () => { chief = await office.stand.logInAs('section-chief', registry) })
beforeEach(async () => {
  await office.stand.database.pool.query('DELETE FROM booking_ring')
  scheduleId = await office.place()
  slots = await office.slots(scheduleId, day, ['09:00', '10:00', '11:00'], { public: 3 })
})

const register = (slotId = slots[0] ?? '') => office.clerk.client.ok('PUT /staff/bookings/:bookingId', { params: { bookingId: randomUUID() }, body: { slotId, guideId: 'marriage', appliedOn: null, channel: 'phone', ...confirmationOf(couple()) } })
const move = (bookingIds: readonly string[], slotId = slots[1] ?? '') => chief.client.ok('POST /staff/schedules/:scheduleId/moves', { params: { scheduleId }, body: { why: '窗口停电', moves: bookingIds.map((bookingId) => ({ bookingId, slotId })) } })
const rings = async (by = office.clerk) => (await by.client.ok('GET /staff/rings')).items
const settle = (bookingId: string, done: boolean, by = office.clerk) => by.client.ok('POST /staff/rings/:bookingId', { params: { bookingId }, body: { done } })
const cancel = (bookingId: string, byBureau: boolean) => office.clerk.client.ok('POST /staff/bookings/:bookingId/cancel', { params: { bookingId }, body: { why: '窗口停电', byBureau } })

describe('who has to be rung', () => {
  it('after many were moved is whoever has no account, with what to say, and no telephone', async () => {
    const rang = await register()
    const online = await office.book(await office.stand.newCitizen(), slots[0] ?? '')
    expect((await move([rang.bookingId, online.bookingId])).moved).toHaveLength(2)
    const items = await rings()
    expect(items).toEqual([expect.objectContaining({ bookingId: rang.bookingId, code: rang.code, about: 'moved', names: '刘**、欧阳**', day, startsAt: '10:00', fromDay: day, fromStartsAt: '09:00', why: '窗口停电', done: null })])
    expect(JSON.stringify(items)).not.toMatch(/138\d{8}|满香|立新/)
  })

  it('after the bureau cancelled is whoever has no account; nobody after they cancelled themselves or asked for another time', async () => {
    const [ours, theirs, asked] = [await register(), await register(), await register()]
    await cancel(ours.bookingId, true)
    await cancel(theirs.bookingId, false)
    await office.clerk.client.ok('POST /staff/bookings/:bookingId/change', { params: { bookingId: asked.bookingId }, body: { slotId: slots[2] ?? '', why: '本人要求' } })
    expect((await rings()).map(({ bookingId, about, fromDay }) => [bookingId, about, fromDay])).toEqual([[ours.bookingId, 'cancelled', null]])
  })

  it('is one list for the unit: one rings, another sees who and when, and it stands in the history', async () => {
    const { bookingId } = await register()
    await move([bookingId])
    await settle(bookingId, true, chief)
    await settle(bookingId, true)
    expect((await rings())[0]?.done).toEqual({ at: expect.any(String), by: chief.name })
    await settle(bookingId, false)
    expect((await rings())[0]?.done).toBeNull()
    const { history } = await office.clerk.client.ok('GET /staff/bookings/:bookingId', { params: { bookingId } })
    expect(history.slice(-2).map(({ step, by }) => [step, by])).toEqual([['打电话告诉了本人', chief.name], ['电话还没有打通，重新列上', office.clerk.name]])
  })

  it('moved again is rung again; cancelled meanwhile by themselves is not', async () => {
    const { bookingId } = await register()
    await move([bookingId])
    await settle(bookingId, true)
    await move([bookingId], slots[2])
    expect((await rings()).map(({ startsAt, done }) => [startsAt, done])).toEqual([['11:00', null]])
    await cancel(bookingId, false)
    expect(await rings()).toEqual([])
  })

  it('is nobody\'s of another unit, and nobody\'s who was never on the list', async () => {
    const { bookingId } = await register()
    const ask = (by: StaffMember) => by.client.refusal('POST /staff/rings/:bookingId', { params: { bookingId }, body: { done: true } })
    expect(await ask(office.clerk)).toBe('booking-not-found')
    await move([bookingId])
    expect([await rings(office.stranger), await ask(office.stranger)]).toEqual([[], 'booking-not-found'])
  })
})
