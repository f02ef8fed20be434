import { randomUUID } from 'node:crypto'
import type { Input, Output } from '@minsheng/contract/index.ts'
import { contextAt } from '@minsheng/api/composition.ts'
import type { CitizenContext, Context } from '@minsheng/api/context.ts'
import { addDays, dayOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { sql } from '@minsheng/db/client.ts'
import { startStand, type Stand } from './api.ts'
import { publishGuide } from './contents.ts'
import type { StaffMember } from './people.ts'

export type Body = Input<'PUT /staff/schedules/:scheduleId'>['body']['body']
type View = Output<'GET /staff/schedules/:scheduleId'>

/** Two half hours every morning of the week, holidays or not, so that a test needs no calendar: two seats for anybody, one kept. */
export const hours = (over: Partial<Body> = {}): Body => ({
  name: '婚姻登记窗口', placeKind: 'hall', place: '婚姻登记中心一楼', townshipCode: null, items: [{ guideId: 'marriage', slots: 1 }, { guideId: 'divorce-application', slots: 2 }],
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, weeks: [], periods: [{ from: '09:00', until: '10:00' }] })), slotMinutes: 30, seats: { public: 2, kept: 1, 'walk-in': 1 },
  exceptions: [], workingDaysOnly: false, leadMinutes: 60, horizonDays: 10, opensDailyAt: '00:00', changeMinutes: 60, ...over
})

/** A stand with the items of a hall published and somebody who edits its hours. Whoever opens it stops its stand. */
export type Hall = {
  stand: Stand, editor: StaffMember
  /** The day so many days from today. */
  ahead: (days: number) => Day
  save: (over?: Partial<Body>, at?: { scheduleId?: string, version?: number, by?: StaffMember }) => Promise<View>
  slots: (scheduleId: string, day: Day) => Promise<Slot[]>
  /** Sits somebody in slots as booking does, in the database: who tests hours need not wait for bookings. */
  seat: (slotIds: readonly string[], over?: Partial<Seat>) => Promise<string>
  asCitizen: (citizenId: string, at?: Date) => CitizenContext
}
type Slot = { id: string, starts_at: string, ends_at: string, closed: boolean, wave_id: string | null, opens_at: Date, wanted: number, seats: number, taken: number }
type Seat = { pool: string, guideId: string, status: string, expiresAt: Date | null, createdAt: Date }

const readSlots = ({ composition: { services: { db } } }: Stand, scheduleId: string, day: Day): Promise<Slot[]> => db.query<Slot>(sql`
  SELECT t.id, t.starts_at, t.ends_at, t.closed, t.wave_id, t.opens_at, p.wanted, p.seats, p.taken FROM slot t JOIN slot_pool p ON p.slot_id = t.id AND p.pool = 'public' WHERE t.schedule_id = ${scheduleId}::uuid AND t.day = ${day} ORDER BY t.starts_at`)

let seated = 0

const seatIn = async ({ composition: { services: { db } } }: Stand, slotIds: readonly string[], { pool = 'public', guideId = 'marriage', status = 'booked', expiresAt = null, createdAt = new Date() }: Partial<Seat> = {}): Promise<string> => {
  const id = randomUUID()
  seated += 1
  await db.transaction(async (tx) => {
    await tx.query(sql`
      INSERT INTO booking (id, code, schedule_id, unit_id, guide_id, day, starts_at, ends_at, pool, channel, status, expires_at, created_at)
      SELECT ${id}::uuid, ${`TEST${String(seated).padStart(4, '0')}`}, t.schedule_id, s.unit_id, ${guideId}, t.day, t.starts_at, (SELECT max(l.ends_at) FROM slot l WHERE l.id = ANY(${[...slotIds]}::uuid[])), ${pool}, 'phone', ${status}, ${expiresAt}::timestamptz, ${createdAt} FROM slot t JOIN schedule s ON s.id = t.schedule_id WHERE t.id = ${slotIds[0]}::uuid`)
    await tx.query(sql`INSERT INTO booking_seat (booking_id, slot_id, pool) SELECT ${id}::uuid, unnest(${[...slotIds]}::uuid[]), ${pool}`)
    await tx.query(sql`UPDATE slot_pool SET taken = taken + 1 WHERE slot_id = ANY(${[...slotIds]}::uuid[]) AND pool = ${pool}`)
    await tx.query(sql`INSERT INTO booking_event (booking_id, seq, type, actor, detail, at) VALUES (${id}::uuid, 1, 'held', 'system', '{}'::jsonb, ${createdAt})`)
  })
  return id
}

/** The context of a citizen at a moment. */
const citizenAt = ({ composition: { services } }: Stand, id: string, at: Date): CitizenContext => contextAt(services, at, { actor: { kind: 'citizen', id }, address: 'test', sign: () => '' }) as Context as CitizenContext

/** Opens the hall. */
export const openHall = async (): Promise<Hall> => {
  const stand = await startStand()
  for (const [id, name, itemNo] of [['marriage', '结婚登记', 1], ['divorce-application', '离婚登记申请', 2], ['divorce-certificate', '领离婚证', 3], ['petition', '信访', 55]] as const) await publishGuide(stand.composition.services, { id, name, itemNo, unitId: 'marriage-registry', booking: 'window' })
  const editor = await stand.logInAs('section-chief', 'marriage-registry')
  return {
    stand, editor, ahead: (days) => addDays(dayOf(Date.now()), days),
    save: (over = {}, { scheduleId = randomUUID(), version = 0, by = editor } = {}) => by.client.ok('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body: { unitId: 'marriage-registry', version, body: hours(over) } }),
    slots: (scheduleId, day) => readSlots(stand, scheduleId, day),
    seat: (slotIds, over) => seatIn(stand, slotIds, over),
    asCitizen: (citizenId, at = new Date()) => citizenAt(stand, citizenId, at)
  }
}
