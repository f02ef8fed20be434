import { describe, expect, it } from 'vitest'
import { deliverNotice } from '@minsheng/api/features/notices/index.ts'
import { eraseOldBookings, missBookings, remindBookings } from '@minsheng/api/features/bookings/index.ts'
import { addDays } from '@minsheng/domain/calendar/day.ts'
import { dump } from '../support/dump.ts'
import type { Citizen } from '../support/people.ts'
import { confirmationOf, dayIn, somebodyNew, useRegistry } from '../support/registry.ts'
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

describe('what is kept of a booking', () => {
  it('nothing of a person stands in events, notices, jobs or audit; names lie encrypted, and ninety days after the visit they are gone', async () => {
    const { slotId, day } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
    const [one, two] = [somebodyNew('诸葛满仓', '1988-04-05'), somebodyNew('司马春桃', '1989-05-06')]
    const { bookingId } = await office.hold(citizen, slotId)
    await citizen.client.ok('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf([one, two], { contactPhone: '13912348765' }) })
    const placesOf = async (...words: string[]) => (await dump(office.stand.database)).filter(({ value }) => words.some((word) => value.includes(word))).map(({ place }) => place)
    expect(await placesOf(one.name, two.name, one.idNumber, two.idNumber, '13912348765')).toEqual([])
    expect(await placesOf(bookingId)).toEqual(expect.arrayContaining(['booking_event.booking_id', 'notice.booking_id']))
    const left = async () => (await office.stand.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM booking b LEFT JOIN booking_party p ON p.booking_id = b.id WHERE b.id = $1 AND (b.contact_cipher IS NOT NULL OR p.id IS NOT NULL)', [bookingId])).rows[0]?.n
    await missBookings(office.system(moment(addDays(day, 1))))
    await office.stand.database.pool.query('UPDATE booking SET applied_on = $2 WHERE id = $1', [bookingId, dayIn(-40)])
    await eraseOldBookings(office.system(moment(addDays(day, 90))))
    expect(await left()).toBe(2)
    await eraseOldBookings(office.system(moment(addDays(day, 91))))
    expect(await left()).toBe(0)
    await eraseOldBookings(office.system(moment(addDays(day, 92))))
    const { rows: events } = await office.stand.database.pool.query<{ type: string, detail: object }>('SELECT type, detail FROM booking_event WHERE booking_id = $1 ORDER BY seq', [bookingId])
    expect([events.map(({ type }) => type), Object.keys(events[0]?.detail ?? {})]).toEqual([['held', 'booked', 'missed', 'erased'], ['asked']])
    expect((await office.stand.database.pool.query('SELECT applied_on FROM booking WHERE id = $1', [bookingId])).rows).toEqual([{ applied_on: null }])
    expect(await citizen.client.ok('GET /bookings/:bookingId', { params: { bookingId } })).toMatchObject({ status: 'no-show', parties: [], contactName: null })
  })

  it('a calendar file and a page on paper name the code and the place, and nobody', async () => {
    const { slotId } = await office.oneSlot()
    const citizen = await office.stand.newCitizen()
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
