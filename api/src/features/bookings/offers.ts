import { randomUUID } from 'node:crypto'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { noticeOfBooking } from '@minsheng/domain/notices/booking-notice.ts'
import { afterCooling } from '@minsheng/domain/slots/booking-rules.ts'
import { legalWindow } from '@minsheng/domain/slots/legal-window.ts'
import { offerUntil } from '@minsheng/domain/slots/offer-until.ts'
import { isInPart, runFrom } from '@minsheng/domain/slots/runs.ts'
import { bookableUntil } from '@minsheng/domain/slots/opens-at.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { tell } from '../notices/index.ts'
import { queueingWaves } from '../schedules/index.ts'
import { insertBooking } from './insert-booking.ts'
import { accountsWithoutRoom } from './limits.ts'
import { askToRing } from './rings.ts'
import type { SlotRow } from './rows.ts'
import { freeIn, type LockedSeats } from './seats.ts'

type Waiting = { id: string, guide_id: string, citizen_id: string | null, contact_cipher: string | null, phone_index: string | null, registered_by: string | null, part: 'any' | 'morning' | 'afternoon', applied_on: Day | null }
type Place = { run: SlotRow[], expiresAt: Date }

// So many of those waiting are looked at for one day: whoever is further behind has many before them who fit.
const LOOKED_AT = 300

const daysOf = ({ slots }: LockedSeats): SlotRow[][] => {
  const days = new Map<string, SlotRow[]>()
  for (const slot of slots) days.set(`${slot.schedule_id} ${slot.day}`, [...days.get(`${slot.schedule_id} ${slot.day}`) ?? [], slot])
  return [...days.values()].map((day) => day.toSorted((a, b) => a.starts_at < b.starts_at ? -1 : 1))
}

const isLawful = ({ calendar }: Context, { guide_id, applied_on }: Waiting, day: Day): boolean => {
  if (guide_id !== afterCooling) return true
  const window = applied_on && legalWindow(guide_id, applied_on, calendar)
  return window ? window.from <= day && day <= window.until : false
}

/** The first place of a day that fits a wait: in a row, free, released, within the law, and with time left to answer. */
const placeFor = (ctx: Context, locked: LockedSeats, day: readonly SlotRow[], waiting: Waiting): Place | null => {
  for (const first of day) {
    const { body, opens_at, paused_at } = first
    const item = body.items.find(({ guideId }) => guideId === waiting.guide_id)
    if (!item || paused_at !== null || opens_at > ctx.now || !isInPart(first.starts_at, waiting.part) || !isLawful(ctx, waiting, first.day)) continue
    const run = runFrom(day, first.id, item.slots)
    if (run === null || run.some(({ id }) => freeIn(locked, id, 'public') < 1)) continue
    const until = offerUntil(ctx.now.getTime(), bookableUntil(first.day, first.starts_at, body), waiting.citizen_id === null ? 'ring' : 'phone')
    if (until !== null) return { run, expiresAt: new Date(until) }
  }
  return null
}

const offer = async (ctx: Context, tx: Tx, locked: LockedSeats, waiting: Waiting, { run, expiresAt }: Place): Promise<boolean> => {
  const taken = await tx.query<{ id: string }>(sql`SELECT id FROM waiting_entry WHERE id = ${waiting.id}::uuid AND status = 'waiting' FOR UPDATE SKIP LOCKED`)
  if (taken.length === 0) return false
  const id = randomUUID()
  const row = await insertBooking(ctx, tx, locked, { id, guideId: waiting.guide_id, run, pool: 'public', channel: waiting.citizen_id === null ? 'phone' : 'online', expiresAt, citizenId: waiting.citizen_id, registeredBy: waiting.registered_by, offerOf: waiting.id, appliedOn: waiting.applied_on, checklistId: null }, {})
  await tx.query(sql`UPDATE waiting_entry SET status = 'offered', booking_id = ${id}::uuid WHERE id = ${waiting.id}::uuid`)
  if (waiting.citizen_id === null) {
    await tx.query(sql`UPDATE booking SET contact_cipher = ${waiting.contact_cipher}, phone_index = ${waiting.phone_index} WHERE id = ${id}::uuid`)
    await askToRing(ctx, tx, row, 'offered')
    return true
  }
  await tell(ctx, tx, { key: `booking:${id}:offered`, citizenId: waiting.citizen_id, bookingId: id, draft: noticeOfBooking('offered', { code: row.code, day: row.day, startsAt: row.starts_at, expiresAt: expiresAt.getTime() }, ctx.noticeWording) })
  return true
}

// Nobody comes past those who queued for a wave by waiting elsewhere. A closed slot tells nothing of the waves of its day.
const slotsToOffer = async (ctx: Context, tx: Tx, slots: readonly SlotRow[]): Promise<SlotRow[]> => {
  const open = slots.filter(({ closed }) => !closed)
  const queueing = await queueingWaves(ctx, tx, open.map(({ wave_id }) => wave_id))
  return open.filter(({ wave_id }) => wave_id === null || !queueing.has(wave_id))
}

const offerDay = async (ctx: Context, tx: Tx, locked: LockedSeats, slots: readonly SlotRow[]): Promise<number> => {
  const day = await slotsToOffer(ctx, tx, slots)
  const isFree = () => day.some(({ id }) => freeIn(locked, id, 'public') > 0)
  const [first] = day
  if (!first || !isFree()) return 0
  const waiting = await tx.query<Waiting>(sql`
    SELECT id, guide_id, citizen_id, contact_cipher, phone_index, registered_by, part, applied_on FROM waiting_entry
    WHERE schedule_id = ${first.schedule_id}::uuid AND status = 'waiting' AND ${first.day} BETWEEN from_day AND until_day ORDER BY joined_at, id LIMIT ${LOOKED_AT}`)
  // Who could not take a place is passed over and waits on.
  const without = await accountsWithoutRoom(ctx, tx, waiting.map(({ citizen_id }) => citizen_id))
  let offered = 0
  for (const each of waiting.filter(({ citizen_id }) => !without.has(citizen_id))) {
    const place = isFree() ? placeFor(ctx, locked, day, each) : null
    if (place && await offer(ctx, tx, locked, each, place)) offered += 1
  }
  return offered
}

/** Offers what is free in locked slots to whoever has waited longest and fits, before anybody else can see it. Gives how many were offered. */
export const offerFree = async (ctx: Context, tx: Tx, locked: LockedSeats): Promise<number> => {
  let offered = 0
  for (const day of daysOf(locked)) offered += await offerDay(ctx, tx, locked, day)
  return offered
}
