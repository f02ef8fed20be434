import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect } from 'vitest'
import { contextAt } from '@minsheng/api/composition.ts'
import type { CitizenContext, Context, StaffContext } from '@minsheng/api/context.ts'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { addDays, dayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { checkCharacterOf } from '@minsheng/domain/masking/identity-number.ts'
import { pools, type Schedule, type Seats } from '@minsheng/domain/slots/schedule.ts'
import { startStand, type Stand } from './api.ts'
import type { Citizen, StaffMember } from './people.ts'

export const registry = 'marriage-registry'
export type Party = { name: string, idNumber: string }
export type View = Output<'GET /bookings/:bookingId'>
type Hold = Input<'PUT /bookings/:bookingId'>['body']
type Confirm = Input<'POST /bookings/:bookingId/confirm'>['body']

const none: Seats = { public: 0, kept: 0, 'walk-in': 0 }
const body: Schedule = {
  name: '婚姻登记窗口', placeKind: 'hall', place: '政务中心一楼 3 号窗口', townshipCode: null, items: [{ guideId: 'marriage', slots: 1 }, { guideId: 'divorce-application', slots: 1 }, { guideId: 'divorce-certificate', slots: 1 }, { guideId: 'adoption', slots: 2 }],
  week: [], slotMinutes: 30, seats: { public: 1, kept: 0, 'walk-in': 0 }, exceptions: [], workingDaysOnly: false, leadMinutes: 60, horizonDays: 30, opensDailyAt: '00:00', changeMinutes: 120
}

let made = 0
/** Somebody with a number nobody else has, born on that day. */
export const somebodyNew = (name: string, born = '1990-03-07'): Party => {
  made += 1
  const digits = `430923${born.replaceAll('-', '')}${String(made % 1000).padStart(3, '0')}`
  return { name, idNumber: `${digits}${checkCharacterOf(digits)}` }
}
let couples = 0
/** Two who want to marry, with numbers nobody else has. */
export const couple = (): [Party, Party] => {
  couples += 1
  const born = `19${String(70 + Math.floor(couples / 28) % 29)}-0${1 + couples % 9}-${String(1 + couples % 28).padStart(2, '0')}`
  return [somebodyNew('刘满香', born), somebodyNew('欧阳立新', born)]
}

/** The day so many days from now. */
export const dayIn = (days: number): Day => addDays(dayOf(Date.now()), days)

export const confirmationOf = (parties: Party[], over: Partial<Confirm> = {}): Confirm => ({ parties, contactName: parties[0]?.name ?? '', contactPhone: `138${String(10_000_000 + couples * 7 + made)}`, address: null, townshipCode: null, ...over })
export const wishFor = (slotId: string, over: Partial<Hold> = {}): Hold => ({ slotId, guideId: 'marriage', appliedOn: null, forElder: false, checklistId: null, challenge: null, ...over })

type Many<T, N extends number, All extends T[] = []> = All['length'] extends N ? All : Many<T, N, [...All, T]>

/** A stand with a registry whose hours each test makes as it needs them. */
export type Registry = {
  stand: Stand, clerk: StaffMember, stranger: StaffMember
  citizens: <N extends number>(count: N) => Promise<Many<Citizen, N>>
  place: (over?: Partial<Schedule>, unitId?: string) => Promise<string>
  /** Slots of half an hour from these minutes on, released already. */
  slots: (scheduleId: string, day: string, times: readonly string[], seats?: Partial<Seats>) => Promise<string[]>
  /** A place with one slot three days from now. */
  oneSlot: (seats?: Partial<Seats>, over?: Partial<Schedule>) => Promise<{ scheduleId: string, slotId: string, day: Day }>
  hold: (citizen: Citizen, slotId: string, over?: Partial<Hold>, bookingId?: string) => Promise<View>
  book: (citizen: Citizen, slotId: string, parties?: Party[], over?: Partial<Hold>) => Promise<View>
  wait: (citizen: Citizen, scheduleId: string, day: string, over?: object) => Promise<string>
  as: (citizen: Citizen, at?: Date) => CitizenContext
  byStaff: (staff: StaffMember, at?: Date) => StaffContext
  system: (at?: Date) => Context
  /** What is wrong with the seats: pools whose count is not that of who sits there, or more than there are. */
  wrongSeats: () => Promise<object[]>
}

const halfHourAfter = (minute: string): string => {
  const at = Number(minute.slice(0, 2)) * 60 + Number(minute.slice(3)) + 30
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

const actions = (stand: Stand): Pick<Registry, 'place' | 'slots' | 'hold' | 'book' | 'wait'> => {
  const { prisma } = stand.composition.services.db
  const hold: Registry['hold'] = (citizen, slotId, over = {}, bookingId = randomUUID()) => citizen.client.ok('PUT /bookings/:bookingId', { params: { bookingId }, body: wishFor(slotId, over) })
  return {
    place: async (over = {}, unitId = registry) => {
      const whole = { ...body, ...over }
      const { id } = await prisma.schedule.create({ data: { id: randomUUID(), unitId, body: JSON.parse(JSON.stringify(whole)), guideIds: whole.items.map(({ guideId }) => guideId), createdBy: randomUUID(), createdAt: new Date(), updatedAt: new Date() } })
      return id
    },
    slots: async (scheduleId, day, times, seats = { public: 1 }) => {
      const ids = []
      for (const startsAt of times) {
        const { id } = await prisma.slot.create({
          data: { id: randomUUID(), scheduleId, day, startsAt, endsAt: halfHourAfter(startsAt), opensAt: new Date(0), pools: { create: pools.map((pool) => ({ pool, wanted: seats[pool] ?? none[pool], seats: seats[pool] ?? none[pool] })) } }
        })
        ids.push(id)
      }
      return ids
    },
    hold,
    book: async (citizen, slotId, parties = couple(), over = {}) => {
      const { bookingId } = await hold(citizen, slotId, over)
      return citizen.client.ok('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: confirmationOf(parties) })
    },
    wait: async (citizen, scheduleId, day, over = {}) => {
      const waitingId = randomUUID()
      await citizen.client.ok('PUT /waiting/:waitingId', { params: { waitingId }, body: { scheduleId, guideId: 'marriage', fromDay: day, untilDay: day, part: 'any', appliedOn: null, ...over } })
      return waitingId
    }
  }
}

const openRegistry = async (over: Record<string, string>): Promise<Registry> => {
  const stand = await startStand(over)
  const { services } = stand.composition
  const caller = { address: 'test', sign: () => '' }
  const done = actions(stand)
  const at = (when: Date | undefined) => when ?? new Date()
  return {
    ...done, stand, clerk: await stand.logInAs('officer', registry), stranger: await stand.logInAs('officer', 'social-assistance'),
    citizens: <N extends number>(count: N) => Promise.all(Array.from({ length: count }, () => stand.newCitizen())) as Promise<Many<Citizen, N>>,
    oneSlot: async (seats, schedule) => {
      const scheduleId = await done.place(schedule)
      const day = dayIn(3)
      const [slotId = ''] = await done.slots(scheduleId, day, ['09:00'], seats)
      return { scheduleId, slotId, day }
    },
    as: ({ id }, when) => contextAt(services, at(when), { ...caller, actor: { kind: 'citizen', id } }) as CitizenContext,
    byStaff: ({ id, name, unitId, roles }, when) => contextAt(services, at(when), { ...caller, actor: { kind: 'staff', id, name, unitId, roles } }) as StaffContext,
    system: (when) => contextAt(services, at(when), { ...caller, actor: { kind: 'system' } }),
    wrongSeats: async () => (await stand.database.pool.query<object>(`
      SELECT p.slot_id, p.pool, p.seats, p.taken, count(t.booking_id)::int AS sits, count(b.id) FILTER (WHERE b.status IN ('held', 'booked', 'arrived', 'served', 'incomplete', 'no-show'))::int AS seated
      FROM slot_pool p LEFT JOIN booking_seat t ON t.slot_id = p.slot_id AND t.pool = p.pool LEFT JOIN booking b ON b.id = t.booking_id
      GROUP BY p.slot_id, p.pool HAVING p.taken <> count(t.booking_id) OR p.taken > p.seats OR count(b.id) FILTER (WHERE b.status IN ('held', 'booked', 'arrived', 'served', 'incomplete', 'no-show')) <> p.taken`)).rows
  }
}

/** The registry for the tests of a file, open while they run; after them no seat may be counted wrong. `over` sets environment variables. */
export const useRegistry = (over: Record<string, string> = {}): Registry => {
  const office = {} as Registry
  beforeAll(async () => { Object.assign(office, await openRegistry(over)) })
  afterAll(async () => {
    const wrong = await office.wrongSeats()
    await office.stand.stop()
    expect(wrong).toEqual([])
  })
  return office
}
