import { randomUUID } from 'node:crypto'
import { addDays, type Day, minuteOf } from '@minsheng/domain/calendar/day.ts'
import type { SeatedSlot } from '@minsheng/domain/slots/conflicts.ts'
import { changesOf, wantedSlots, type SlotChanges } from '@minsheng/domain/slots/plan-slots.ts'
import { pools, type Pool, type Schedule } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { lockSeats, offerFree } from '../bookings/index.ts'
import { loadBookings, loadSlots } from './load-slots.ts'
import type { ScheduleRow, WaveRow } from './rows.ts'
import { wavesOf } from './wave-cards.ts'

/** What a schedule's slots are and what its hours make of them. */
export type Planned = { kept: SeatedSlot[], changes: SlotChanges, until: Day }

const lastOf = (days: readonly Day[]): Day => days.toSorted().at(-1) as Day

/** Compares the slots still to come with the hours: to a day past the horizon, so that a new day is there when it opens, the last day of a wave, or the last slot there is. Changes nothing. */
export const planHours = async (ctx: Context, tx: Tx, { id, body }: { id: string, body: Schedule }): Promise<Planned> => {
  const kept = await loadSlots(tx, [id], ctx.now)
  const waves = await wavesOf(tx, id, ctx.today)
  const until = lastOf([addDays(ctx.today, body.horizonDays + 1), ...waves.map((wave) => wave.until_day), ...kept.slice(-1).map(({ day }) => day)])
  const wanted = wantedSlots(body, { from: ctx.today, until, waves: waves.map(asHeld) }, ctx.calendar).filter(({ day, startsAt }) => `${day} ${startsAt}` > minuteOf(ctx.now.getTime()))
  return { kept, changes: changesOf(kept, wanted, await loadBookings(tx, [id], ctx)), until }
}

const asHeld = ({ id, from_day, until_day, opens_at }: WaveRow) => ({ id, fromDay: from_day, untilDay: until_day, opensAt: opens_at.getTime() })

type Seated = { slotId: string, pool: Pool, wanted: number }

const seatsOf = (slots: readonly { id: string, seats: Readonly<Record<Pool, number>> }[]): Seated[] =>
  slots.flatMap(({ id, seats }) => pools.map((pool) => ({ slotId: id, pool, wanted: seats[pool] })))

const column = <T, K extends keyof T>(rows: readonly T[], key: K): T[K][] => rows.map((row) => row[key])

const addSlots = async (tx: Tx, scheduleId: string, add: SlotChanges['add']): Promise<string[]> => {
  const slots = add.map((slot) => ({ ...slot, id: randomUUID(), opens: new Date(slot.opensAt) }))
  const seats = seatsOf(slots)
  const added = await tx.query<{ id: string }>(sql`
    INSERT INTO slot (id, schedule_id, day, starts_at, ends_at, opens_at, wave_id)
    SELECT v.id, ${scheduleId}::uuid, v.day, v.starts_at, v.ends_at, v.opens_at, v.wave_id
    FROM unnest(${column(slots, 'id')}::uuid[], ${column(slots, 'day')}::text[], ${column(slots, 'startsAt')}::text[], ${column(slots, 'endsAt')}::text[], ${column(slots, 'opens')}::timestamptz[], ${column(slots, 'waveId')}::uuid[])
      AS v(id, day, starts_at, ends_at, opens_at, wave_id) ON CONFLICT (schedule_id, day, starts_at) DO NOTHING RETURNING id`)
  await tx.query(sql`
    INSERT INTO slot_pool (slot_id, pool, wanted, seats) SELECT v.slot_id, v.pool, v.wanted, v.wanted FROM unnest(${column(seats, 'slotId')}::uuid[], ${column(seats, 'pool')}::text[], ${column(seats, 'wanted')}::int[]) AS v(slot_id, pool, wanted)
    WHERE v.slot_id = ANY(${column(added, 'id')}::uuid[])`)
  return column(added, 'id')
}

const changeSlots = async (tx: Tx, change: SlotChanges['change']): Promise<void> => {
  const slots = change.map((slot) => ({ ...slot, opens: new Date(slot.opensAt) }))
  await tx.query(sql`
    UPDATE slot t SET ends_at = v.ends_at, opens_at = v.opens_at, wave_id = v.wave_id, closed = false
    FROM unnest(${column(slots, 'id')}::uuid[], ${column(slots, 'endsAt')}::text[], ${column(slots, 'opens')}::timestamptz[], ${column(slots, 'waveId')}::uuid[]) AS v(id, ends_at, opens_at, wave_id) WHERE t.id = v.id`)
  await setWanted(tx, seatsOf(slots))
}

// Who sits keeps the seat: more are seats than are wanted only while more are taken.
const setWanted = async (tx: Tx, seats: readonly Seated[]): Promise<void> => {
  await tx.query(sql`
    UPDATE slot_pool p SET wanted = v.wanted, seats = greatest(v.wanted, p.taken)
    FROM unnest(${column(seats, 'slotId')}::uuid[], ${column(seats, 'pool')}::text[], ${column(seats, 'wanted')}::int[]) AS v(slot_id, pool, wanted) WHERE p.slot_id = v.slot_id AND p.pool = v.pool`)
}

const closeSlots = async (tx: Tx, slotIds: readonly string[]): Promise<void> => {
  await tx.query(sql`UPDATE slot SET closed = true WHERE id = ANY(${[...slotIds]}::uuid[])`)
  await tx.query(sql`UPDATE slot_pool SET wanted = 0, seats = taken WHERE slot_id = ANY(${[...slotIds]}::uuid[])`)
}

/** Whether there is nothing to do. */
export const isSettled = ({ add, close, change }: SlotChanges): boolean => add.length + close.length + change.length === 0

// All pools at once and in the order of everybody who takes seats, so that nobody waits for the other.
const lockPools = async (tx: Tx, scheduleId: string, today: Day): Promise<void> => {
  await tx.query(sql`SELECT 1 FROM slot_pool WHERE slot_id IN (SELECT id FROM slot WHERE schedule_id = ${scheduleId}::uuid AND day >= ${today}) ORDER BY slot_id, pool FOR UPDATE`)
}

const awaitedSlots = (tx: Tx, scheduleId: string, slotIds: readonly string[]): Promise<{ id: string }[]> => tx.query<{ id: string }>(sql`
  SELECT t.id FROM slot t WHERE t.id = ANY(${[...slotIds]}::uuid[]) AND EXISTS (SELECT 1 FROM waiting_entry w WHERE w.schedule_id = ${scheduleId}::uuid AND w.status = 'waiting' AND t.day BETWEEN w.from_day AND w.until_day)`)

/**
 * Makes the slots of a schedule what its hours say, adding, closing and reseating; nothing is deleted and nobody loses a seat.
 * Seats that become free go to whoever waits, in this transaction. The schedule is locked.
 */
export const applyHours = async (ctx: Context, tx: Tx, schedule: Pick<ScheduleRow, 'id' | 'body'>): Promise<SlotChanges> => {
  await lockPools(tx, schedule.id, ctx.today)
  const { changes: { add, close, change } } = await planHours(ctx, tx, schedule)
  const added = add.length > 0 ? await addSlots(tx, schedule.id, add) : []
  if (change.length > 0) await changeSlots(tx, change)
  if (close.length > 0) await closeSlots(tx, column(close, 'id'))
  const awaited = await awaitedSlots(tx, schedule.id, [...added, ...column(change, 'id')])
  if (awaited.length > 0) await offerFree(ctx, tx, await lockSeats(ctx, tx, column(awaited, 'id')))
  return { add, close, change }
}
