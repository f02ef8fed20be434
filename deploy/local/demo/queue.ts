import type { Services, StaffContext } from '@minsheng/api/context.ts'
import { registerBooking } from '@minsheng/api/features/bookings/register-booking.ts'
import { callTicket } from '@minsheng/api/features/queue/call-ticket.ts'
import { checkIn } from '@minsheng/api/features/queue/check-in.ts'
import { drawTicket } from '@minsheng/api/features/queue/draw-ticket.ts'
import { endTicket } from '@minsheng/api/features/queue/end-ticket.ts'
import { startTicket } from '@minsheng/api/features/queue/move-ticket.ts'
import { setCounter } from '@minsheng/api/features/queue/set-counter.ts'
import { addDays, dayOf, startOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { checkCharacterOf } from '@minsheng/domain/masking/identity-number.ts'
import type { Database } from '@minsheng/db/client.ts'
import { idFor } from './ids.ts'
import { staffContext } from './put-up.ts'
import { scheduleIdOf } from './schedules.ts'

const UNIT = 'marriage-registry'
const MINUTE_MS = 60_000
const counters = [{ key: 'one', name: '1号窗口', guideIds: [] }, { key: 'two', name: '2号窗口', guideIds: ['divorce-application', 'divorce-certificate', 'divorce-withdrawal'] }]
const counterIdOf = (key: string): string => idFor(`counter:${key}`)
const [one, two] = [counterIdOf('one'), counterIdOf('two')]

// Names are invented, and so are numbers: the last figures but the check are those of nobody in particular.
type Visit = { key: string, inDays: number, startsAt: string, guideId: string, names: readonly string[] }
const visits: readonly Visit[] = [
  { key: 'zhou', inDays: 0, startsAt: '08:30', guideId: 'marriage', names: ['周文澜', '沈知夏'] }, { key: 'han', inDays: 0, startsAt: '09:00', guideId: 'marriage', names: ['韩一诺', '苏清和'] },
  { key: 'deng', inDays: 0, startsAt: '09:30', guideId: 'certificate-replacement', names: ['邓守拙'] }, { key: 'luo', inDays: 0, startsAt: '14:30', guideId: 'marriage', names: ['罗景行', '唐小满'] },
  { key: 'fang', inDays: 0, startsAt: '15:30', guideId: 'divorce-application', names: ['方亦舟', '许南枝'] }, { key: 'ding', inDays: 1, startsAt: '09:00', guideId: 'marriage', names: ['丁若水', '白向晚'] },
  { key: 'yuan', inDays: 2, startsAt: '10:00', guideId: 'marriage', names: ['袁子衿', '梁采薇'] }
]
const bookingIdOf = (key: string): string => idFor(`booking:${key}`)

const idNumberOf = (key: string, position: number): string => {
  const figures = `43092319${90 + position}0${1 + position}1${visits.findIndex((visit) => visit.key === key)}00${position}`
  return `${figures}${checkCharacterOf(figures)}`
}

/** Whoever has a slot on that day is booked; on a day off nobody is. Booked in the morning before the doors open, by the clerk who answers the telephone. */
const book = async (services: Services, { key, inDays, startsAt, guideId, names }: Visit, today: Day): Promise<void> => {
  const ctx = staffContext(services, 'jingban-hunyin', new Date(startOf(today) + 7 * 60 * MINUTE_MS))
  const bookingId = bookingIdOf(key)
  if (await services.db.prisma.booking.findUnique({ where: { id: bookingId } })) return
  const slot = await services.db.prisma.slot.findUnique({ where: { scheduleId_day_startsAt: { scheduleId: scheduleIdOf('marriage'), day: addDays(today, inDays), startsAt } } })
  if (!slot || slot.closed) return
  await registerBooking(ctx, {
    bookingId, slotId: slot.id, guideId, appliedOn: null, parties: names.map((name, position) => ({ name, idNumber: idNumberOf(key, position) })), contactName: names[0] ?? '', contactPhone: `1380013800${visits.findIndex((visit) => visit.key === key)}`,
    address: null, townshipCode: null, channel: 'phone'
  })
}

type At = (minutesAgo: number) => StaffContext

const arrive = async (services: Services, at: At, key: string, minutesAgo: number): Promise<void> => {
  if (await services.db.prisma.booking.findFirst({ where: { id: bookingIdOf(key), status: 'booked' } })) await checkIn(at(minutesAgo), bookingIdOf(key))
}

const ticketIdOf = (key: string): string => idFor(`ticket:${key}`)

const call = async (at: At, counterId: string, key: string, calledAgo: number, endedAgo: number | null): Promise<void> => {
  const ticketId = ticketIdOf(key)
  await callTicket(at(calledAgo), { counterId, ticketId })
  await startTicket(at(calledAgo - 1), ticketId)
  if (endedAgo !== null) await endTicket(at(endedAgo), { ticketId, result: 'served', missing: null, times: null })
}

/** A morning at the counters: some are done, one is served at each, others wait. */
const fillQueue = async (services: Services, at: At): Promise<void> => {
  const draw = (key: string, guideId: string, minutesAgo: number) => drawTicket(at(minutesAgo), { ticketId: ticketIdOf(key), guideId })
  await draw('first', 'certificate-replacement', 70)
  await call(at, one, 'first', 68, 55)
  await draw('second', 'marriage-archive', 60)
  await call(at, one, 'second', 54, 44)
  await draw('third', 'divorce-application', 50)
  await call(at, two, 'third', 48, 30)
  await draw('fourth', 'marriage', 45)
  await call(at, one, 'fourth', 42, null)
  await draw('fifth', 'divorce-application', 40)
  await call(at, two, 'fifth', 28, null)
  await arrive(services, at, 'zhou', 26)
  await arrive(services, at, 'han', 25)
  await draw('sixth', 'marriage', 20)
  await draw('seventh', 'divorce-withdrawal', 10)
}

/** The counters of the registry, who booked for today and the days after, and the queue of this morning. Of a demonstration that is there already nothing is changed. */
export const seedQueue = async (services: Services, now: Date): Promise<void> => {
  const today = dayOf(now.getTime())
  if (await isQueued(services.db)) return
  for (const { key, name, guideIds } of counters) await setCounter(staffContext(services, 'guzhang-hunyin', now), { counterId: counterIdOf(key), name, guideIds: [...guideIds], active: true })
  for (const visit of visits) await book(services, visit, today)
  if (await services.db.prisma.queueTicket.count({ where: { unitId: UNIT } }) > 0) return
  // Never before midnight: the queue is one day's.
  const at: At = (minutesAgo) => staffContext(services, 'jingban-hunyin', new Date(Math.max(now.getTime() - minutesAgo * MINUTE_MS, startOf(today))))
  await fillQueue(services, at)
}

/** Whether the counters of the demo are there and somebody has drawn a number. */
export const isQueued = async ({ prisma }: Database): Promise<boolean> =>
  await prisma.counter.count({ where: { id: { in: [one, two] } } }) === counters.length && await prisma.queueTicket.count({ where: { unitId: UNIT } }) > 0
