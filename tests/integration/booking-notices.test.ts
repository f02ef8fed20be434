import { describe, expect, it } from 'vitest'
import { deliverNotice } from '@minsheng/api/features/notices/index.ts'
import { missBookings, remindBookings } from '@minsheng/api/features/bookings/index.ts'
import { addDays } from '@minsheng/domain/calendar/day.ts'
import type { Citizen } from '../support/people.ts'
import { useRegistry } from '../support/registry.ts'
import { templateIds } from '../support/settings.ts'
import { moment } from '../support/timed.ts'

const office = useRegistry()

const inbox = async ({ client }: Citizen) => (await client.ok('GET /notices')).items.map(({ title, bookingId }) => ({ title, bookingId }))

describe('what is told of a booking', () => {
  it('is that it is made, and a reminder the evening before and on the morning, each once; none of it after the hour it is for', async () => {
    const { slotId, day } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    const { bookingId } = await office.book(citizen, slotId)
    const titles = async () => (await inbox(citizen)).map(({ title }) => title)
    expect(await inbox(citizen)).toEqual([{ title: '约好了', bookingId }])
    await remindBookings(office.system(moment(addDays(day, -1), '17:59')))
    expect(await titles()).toEqual(['约好了'])
    for (const time of ['18:00', '18:01', '21:00']) await remindBookings(office.system(moment(addDays(day, -1), time)))
    for (const time of ['07:59', '08:00', '08:30']) await remindBookings(office.system(moment(day, time)))
    expect((await titles()).toSorted()).toEqual(['今天有预约', '明天有预约', '约好了'])
    await remindBookings(office.system(moment(day, '09:01')))
    expect(await titles()).toHaveLength(3)
  })

  it('somebody who moved to another time by themselves is told nothing new, but reminded of the new time', async () => {
    const scheduleId = await office.place()
    const day = addDays((await office.oneSlot()).day, 1)
    const [one = '', two = ''] = await office.slots(scheduleId, day, ['09:00', '15:00'])
    const citizen = await office.stand.newCitizen()
    const booking = await office.book(citizen, one)
    await remindBookings(office.system(moment(addDays(day, -1), '18:00')))
    await citizen.client.ok('POST /bookings/:bookingId/change', { params: { bookingId: booking.bookingId }, body: { slotId: two, version: booking.version } })
    await remindBookings(office.system(moment(addDays(day, -1), '18:05')))
    expect((await inbox(citizen)).map(({ title }) => title)).toEqual(['明天有预约', '明天有预约', '约好了'])
  })

  it('outside names neither the item nor anybody, and opens the page of the booking', async () => {
    const { slotId } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    const { consentId, choices } = { consentId: '00000000-0000-4000-8000-0000000000b1', choices: [{ templateId: templateIds.booking, choice: 'accept' as const }] }
    await office.stand.wechat('POST', '/subscribe', { openid: citizen.openid, tmplIds: [templateIds.booking] })
    await citizen.client.ok('POST /notices/consents', { body: { consentId, choices } })
    const { bookingId, code } = await office.book(citizen, slotId)
    const { rows: [notice] } = await office.stand.database.pool.query<{ id: string, text: string }>('SELECT id, text FROM notice WHERE booking_id = $1', [bookingId])
    expect(notice?.text).not.toMatch(/婚|刘满香|欧阳/)
    expect(await deliverNotice(office.system(), notice?.id ?? '')).toBe('done')
    const { messages } = await office.stand.wechat<{ messages: { page: string, data: Record<string, { value: string }>, templateId: string }[] }>('GET', `/messages?openid=${citizen.openid}`)
    expect(messages[0]).toMatchObject({ templateId: templateIds.booking, page: `packages/booking/booking/index?id=${bookingId}` })
    expect(JSON.stringify(messages[0])).toContain(code)
    expect(JSON.stringify(messages[0])).not.toMatch(/婚|刘满香|欧阳/)
  })

  it('of what the bureau moved or cancelled with the new time; of a visit missed nothing', async () => {
    const scheduleId = await office.place()
    const { day } = await office.oneSlot()
    const slots = await office.slots(scheduleId, day, ['09:00', '10:00', '11:00'])
    const [moved, cancelled, missed] = await office.citizens(3)
    const bookings = [await office.book(moved, slots[0] ?? ''), await office.book(cancelled, slots[1] ?? '')]
    await office.clerk.client.ok('POST /staff/bookings/:bookingId/cancel', { params: { bookingId: bookings[1]?.bookingId ?? '' }, body: { why: '停电', byBureau: true } })
    await office.clerk.client.ok('POST /staff/bookings/:bookingId/change', { params: { bookingId: bookings[0]?.bookingId ?? '' }, body: { slotId: slots[2] ?? '', why: '停电' } })
    expect((await moved.client.ok('GET /notices')).items[0]?.text).toContain('11:00')
    expect((await inbox(cancelled))[0]?.title).toBe('您的预约取消了')
    await office.book(missed, slots[0] ?? '')
    await missBookings(office.system(moment(addDays(day, 1))))
    expect((await inbox(missed)).map(({ title }) => title)).toEqual(['约好了'])
  })
})
