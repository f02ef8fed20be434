import { randomUUID } from 'node:crypto'
import { book, dayIn, openPlace, person, registry, slotsOn } from '../support/bookable.ts'
import type { Citizen } from '../support/people.ts'
import type { Screen } from './browser.ts'
import type { Journey } from './stack.ts'

/** Visits of this citizen in every state a page shows, and the places they are at. */
export type Booked = Record<'hall' | 'fullDay' | 'certificate' | 'held' | 'booked' | 'arrived' | 'missed' | 'wave', string>
type BookingPage = { name: string, path: (made: Booked) => string, ready: string, then?: (screen: Screen) => Promise<void>, guest?: boolean }

const HOURS_MS = 3 * 3_600_000

// The sweep takes longer than a hold lasts.
const holdLong = async ({ services: { db } }: Journey, { client }: Citizen, slotId: string): Promise<string> => {
  const bookingId = randomUUID()
  await client.ok('PUT /bookings/:bookingId', { params: { bookingId }, body: { slotId, guideId: 'marriage', appliedOn: null, forElder: false, checklistId: null, challenge: null } })
  await db.prisma.booking.update({ where: { id: bookingId }, data: { expiresAt: new Date(Date.now() + HOURS_MS) } })
  return bookingId
}

const arrive = async (journey: Journey, bookingId: string): Promise<void> => {
  const { client } = await journey.logInAs('officer', registry)
  await journey.services.db.prisma.booking.update({ where: { id: bookingId }, data: { day: dayIn(0) } })
  await client.ok('POST /staff/bookings/:bookingId/check-in', { params: { bookingId } })
}

const openWave = async (journey: Journey, scheduleId: string): Promise<string> => {
  const waveId = randomUUID()
  const { client } = await journey.logInAs('section-chief', registry)
  const body = { name: '七夕放号', fromDay: dayIn(40), untilDay: dayIn(41), opensAt: new Date(Date.now() + 24 * 3_600_000).toISOString(), perMinute: 60 }
  await client.ok('PUT /staff/schedules/:scheduleId/waves/:waveId', { params: { scheduleId, waveId }, body })
  return waveId
}

/** Makes what the pages of booking show. */
export const makeBooked = async (journey: Journey, citizen: Citizen): Promise<Booked> => {
  const chief = await journey.logInAs('section-chief', registry)
  const hall = await openPlace(chief, { seats: { public: 4, kept: 2, 'walk-in': 0 } })
  const single = await openPlace(chief, { name: '一天一个号的窗口', slotMinutes: 60 })
  const certificate = await openPlace(chief, { name: '离婚登记窗口', items: [{ guideId: 'divorce-certificate', slots: 1 }], horizonDays: 90 })
  const at = async (scheduleId: string, days: number) => (await slotsOn(citizen, scheduleId, dayIn(days)))[0]?.slotId ?? ''
  const [arrived, missed, booked] = [await book(citizen, await at(hall, 1), [person('到一'), person('到二')]), await book(citizen, await at(single, 4), [person('缺一'), person('缺二')]), await book(citizen, await at(hall, 3), [person('约一'), person('约二')])]
  await arrive(journey, arrived)
  await journey.services.db.prisma.booking.update({ where: { id: missed }, data: { status: 'no-show' } })
  return { hall, fullDay: single, certificate, arrived, missed, booked, held: await holdLong(journey, citizen, await at(hall, 5)), wave: await openWave(journey, hall) }
}

const press = (...names: (string | RegExp)[]) => async ({ press: tap, button }: Screen) => {
  for (const name of names) await tap(button(name).filter({ visible: true }).first())
}
const at = (path: string) => () => path

/** Booking, each page as somebody meets it. */
export const bookingPages: readonly BookingPage[] = [
  { name: 'booking', path: at('pages/booking/index'), ready: '下一次', then: press(/^婚姻/) },
  { name: 'booking-guest', path: at('pages/booking/index'), ready: '先看有没有号，不用登录', guest: true },
  { name: 'book-where', path: at('packages/booking/where/index?guideId=marriage'), ready: '选一个地方' },
  { name: 'book-where-divorce', path: at('packages/booking/where/index?guideId=divorce-certificate'), ready: '先告诉我们：哪天申请的离婚' },
  { name: 'book-instead', path: at('packages/booking/where/index?guideId=temporary-aid-spending'), ready: '看怎么办、带什么' },
  { name: 'book-days', path: ({ hall }) => `packages/booking/days/index?guideId=marriage&scheduleId=${hall}`, ready: '这个星期' },
  { name: 'book-days-law', path: ({ certificate }) => `packages/booking/days/index?guideId=divorce-certificate&scheduleId=${certificate}&appliedOn=${dayIn(-20)}`, ready: '法律规定还不能办' },
  { name: 'book-wait', path: ({ fullDay }) => `packages/booking/days/index?guideId=marriage&scheduleId=${fullDay}`, ready: '约满，可以候补', then: press(/约满，可以候补/) },
  { name: 'book-times', path: ({ hall }) => `packages/booking/times/index?guideId=marriage&scheduleId=${hall}&day=${dayIn(6)}`, ready: '还有 4 个号' },
  { name: 'book-times-full', path: ({ fullDay }) => `packages/booking/times/index?guideId=marriage&scheduleId=${fullDay}&day=${dayIn(4)}`, ready: '最近的还有号的时间' },
  { name: 'book-one-hold', path: ({ hall }) => `packages/booking/times/index?guideId=marriage&scheduleId=${hall}&day=${dayIn(6)}`, ready: '还有 4 个号', then: async (screen) => { await press(/^上午 9:00/)(screen); await screen.page.getByText('去确认那个号').waitFor() } },
  { name: 'book-confirm', path: ({ held }) => `packages/booking/confirm/index?id=${held}`, ready: '给您留的号', then: async (screen) => { await screen.press(screen.page.getByRole('radio', { name: '帮别人约' })); await press('确认预约')(screen) } },
  { name: 'booked', path: ({ booked }) => `packages/booking/result/index?id=${booked}`, ready: '到窗口报这个号，或者扫码' },
  { name: 'visit', path: ({ booked }) => `packages/booking/booking/index?id=${booked}`, ready: '改时间', then: press('取消预约') },
  { name: 'visit-arrived', path: ({ arrived }) => `packages/booking/booking/index?id=${arrived}`, ready: '排队号' },
  { name: 'visit-missed', path: ({ missed }) => `packages/booking/booking/index?id=${missed}`, ready: '说明为什么没来' },
  { name: 'wave', path: ({ wave, hall }) => `packages/booking/wave/index?waveId=${wave}&guideId=marriage&scheduleId=${hall}`, ready: '七夕放号' }
]
