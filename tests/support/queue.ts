import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { contextAt } from '@minsheng/api/composition.ts'
import type { StaffContext } from '@minsheng/api/context.ts'
import type { Output } from '@minsheng/contract/index.ts'
import { dayOf, minuteOf } from '@minsheng/domain/calendar/day.ts'
import type { BookingStatus } from '@minsheng/domain/slots/booking.ts'
import { codeLength, codeSigns } from '@minsheng/domain/guides/precheck.ts'
import { startStand, type Stand } from './api.ts'
import type { StaffMember } from './people.ts'

type Ticket = Output<'POST /staff/tickets/:ticketId/start'>
type Queue = Output<'GET /staff/queue'>
type End = { result: 'served' | 'incomplete' | 'missed', missing?: string | null, times?: number | null }

export const registry = 'marriage-registry'
export const hall = '00000000-0000-4000-8000-00000000a001'

type NewBooking = { guideId?: string, day?: string, startsAt?: string, status?: BookingStatus, unitId?: string, names?: string[], registeredBy?: string | null, checklistId?: string | null, offerOf?: string | null, endedAt?: Date | null, scheduleId?: string, numbers?: string[], townshipCode?: string | null, excuseState?: string | null }

let made = 0
/** A booking as it lies after it was confirmed, for whoever works at the counter. */
export const putBooking = async ({ composition: { services: { db, cipher } } }: Stand, over: NewBooking = {}): Promise<string> => {
  const { guideId = 'marriage', day = dayOf(Date.now()), startsAt = minuteOf(Date.now()).slice(11), status = 'booked', unitId = registry, names = ['刘晓香', '王立新'], numbers = names.map(() => randomUUID()) } = over
  const id = randomUUID()
  made += 1
  const code = Array.from({ length: codeLength }, (_each, place) => codeSigns[Math.floor(made / codeSigns.length ** place) % codeSigns.length]).join('')
  await db.prisma.booking.create({
    data: {
      id, code, scheduleId: over.scheduleId ?? hall, unitId, guideId, day, startsAt, endsAt: startsAt, pool: 'public', channel: over.registeredBy ? 'phone' : 'online', status, registeredBy: over.registeredBy ?? null, checklistId: over.checklistId ?? null,
      offerOf: over.offerOf ?? null, townshipCode: over.townshipCode ?? null, excuseState: over.excuseState ?? null, contactCipher: cipher.encrypt(JSON.stringify({ name: names[0], phone: '13873719876' })), createdAt: new Date(), bookedAt: new Date(), endedAt: over.endedAt ?? null,
      parties: { create: names.map((name, position) => ({ id: randomUUID(), position, guideId, personCipher: cipher.encrypt(JSON.stringify({ name, idNumber: '430923199001011234' })), personIndex: cipher.index('id-number', numbers[position] ?? ''), open: ['held', 'booked', 'arrived'].includes(status) })) }
    }
  })
  await db.prisma.bookingEvent.create({ data: { bookingId: id, seq: 1, type: 'booked', actor: 'citizen', detail: {}, at: new Date() } })
  return id
}

/** The registry with its hours, counters and a clerk; `stranger` works for another unit. */
export type Hall = {
  stand: Stand, clerk: StaffMember, chief: StaffMember, stranger: StaffMember
  /** The clerk's context at that moment. */
  byClerk: (at: Date) => StaffContext
  addCounter: (name: string, guideIds?: string[], active?: boolean) => Promise<string>
  draw: (guideId?: string, ticketId?: string) => Promise<Ticket>
  checkIn: (bookingId: string) => Promise<Ticket>
  call: (counterId: string, ticketId?: string | null) => Promise<Ticket | null>
  start: (ticketId: string) => Promise<Ticket>
  end: (ticketId: string, said: End) => Promise<unknown>
  queue: () => Promise<Queue>
  /** Empties the queue and takes the counters away. */
  clear: () => Promise<void>
}

const body = { name: '婚姻登记窗口', placeKind: 'hall', place: '政务中心一楼', townshipCode: null, items: [{ guideId: 'marriage', slots: 1 }, { guideId: 'divorce-application', slots: 1 }], week: [], slotMinutes: 30, seats: { public: 4, kept: 1, 'walk-in': 2 }, exceptions: [], workingDaysOnly: true, leadMinutes: 0, horizonDays: 30, opensDailyAt: '08:00', changeMinutes: 60 }

/** The hours of a place. */
export const putSchedule = async ({ composition: { services: { db } } }: Stand, over: { id?: string, unitId?: string, name?: string, guideIds?: string[] } = {}): Promise<string> => {
  const id = over.id ?? randomUUID()
  await db.prisma.schedule.create({ data: { id, unitId: over.unitId ?? registry, body: { ...body, name: over.name ?? body.name }, guideIds: over.guideIds ?? ['marriage', 'divorce-application'], createdBy: randomUUID(), createdAt: new Date(), updatedAt: new Date() } })
  return id
}

/** A time to come with its seats. */
export const putSlot = async ({ composition: { services: { db } } }: Stand, { day, startsAt, seats, scheduleId = hall }: { day: string, startsAt: string, seats: Record<string, number>, scheduleId?: string }): Promise<string> => {
  const id = randomUUID()
  await db.prisma.slot.create({ data: { id, scheduleId, day, startsAt, endsAt: `${startsAt.slice(0, 3)}30`, opensAt: new Date(0), pools: { create: Object.entries(seats).map(([pool, n]) => ({ pool, wanted: n, seats: n })) } } })
  return id
}

/** Opens the registry. Whoever opens it stops its stand. */
export const openHall = async (): Promise<Hall> => {
  const stand = await startStand()
  await putSchedule(stand, { id: hall })
  const [clerk, chief, stranger] = await Promise.all([stand.logInAs('officer', registry), stand.logInAs('section-chief', registry), stand.logInAs('officer', 'social-assistance')])
  const { client } = clerk
  const params = (ticketId: string) => ({ params: { ticketId } })
  return {
    stand, clerk, chief, stranger,
    byClerk: (at) => contextAt(stand.composition.services, at, { actor: { kind: 'staff', id: clerk.id, name: clerk.name, unitId: clerk.unitId, roles: clerk.roles }, address: 'test', sign: () => '' }) as StaffContext,
    addCounter: async (name, guideIds = [], active = true) => {
      const counterId = randomUUID()
      await chief.client.ok('PUT /staff/counters/:counterId', { params: { counterId }, body: { name, guideIds, active } })
      return counterId
    },
    draw: async (guideId = 'marriage', ticketId = randomUUID()) => (await client.ok('PUT /staff/tickets/:ticketId', { ...params(ticketId), body: { guideId } })).ticket,
    checkIn: async (bookingId) => (await client.ok('POST /staff/bookings/:bookingId/check-in', { params: { bookingId } })).ticket,
    call: async (counterId, ticketId = null) => (await client.ok('POST /staff/counters/:counterId/call', { params: { counterId }, body: { ticketId } })).ticket,
    start: (ticketId) => client.ok('POST /staff/tickets/:ticketId/start', params(ticketId)),
    end: (ticketId, { result, missing = null, times = null }) => client.ok('POST /staff/tickets/:ticketId/end', { ...params(ticketId), body: { result, missing, times } }),
    queue: () => client.ok('GET /staff/queue'),
    clear: async () => { await stand.database.pool.query('DELETE FROM queue_ticket; DELETE FROM counter; DELETE FROM trip; DELETE FROM booking_party; DELETE FROM booking_event; DELETE FROM booking_ring; DELETE FROM booking; DELETE FROM slot_pool; DELETE FROM slot') }
  }
}

/** The registry for the tests of a file, open while they run; each begins with an empty queue and no counters. */
export const useHall = (): Hall => {
  const hall = {} as Hall
  beforeAll(async () => { Object.assign(hall, await openHall()) })
  afterAll(async () => { await hall.stand.stop() })
  afterEach(async () => { await hall.clear() })
  return hall
}
