import { decideBooking, type BookingAsker } from '@minsheng/domain/slots/decide-booking.ts'
import type { Pool } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { assertAllowed } from '../../refused.ts'
import { offerFree } from './offers.ts'
import { assertReachable } from './reach.ts'
import { saveMove, seatsOf, standingOf, type EventDetail } from './repository.ts'
import { bookingColumns, type BookingRow, type SlotRow } from './rows.ts'
import { freeIn, giveSeats, lockSeats, takeSeats } from './seats.ts'
import { openPools } from './wanted-slot.ts'

/** Whose seats a moved booking may take: of its own pool, and of the public; staff may take kept ones. */
export const poolsFor = (pool: Pool, by: BookingAsker): Pool[] => pool === 'kept' || by === 'staff' ? ['kept', 'public'] : ['public']

/** Whether a booking stands where it is to be moved. */
export const standsIn = ({ schedule_id, day, starts_at, ends_at, ended_at }: BookingRow, run: readonly SlotRow[]): boolean =>
  ended_at === null && schedule_id === run[0]?.schedule_id && day === run[0].day && starts_at === run[0].starts_at && ends_at === run.at(-1)?.ends_at

/**
 * Moves a locked booking to other slots: the new seats are taken before the old are given, id and code stay. `null`: the new ones
 * are gone, and nothing was moved. What is given back is offered to whoever waits.
 */
export const moveLocked = async (ctx: Context, tx: Tx, row: BookingRow, run: readonly SlotRow[], by: BookingAsker, detail: EventDetail = {}): Promise<BookingRow | null> => {
  const move = decideBooking('move', await standingOf(tx, row), { now: ctx.now.getTime(), today: ctx.today, by })
  assertAllowed(move)
  if (run[0] && row.booked_at !== null) assertReachable(run[0].body, { hasAddress: row.address_cipher !== null, townshipCode: row.township_code })
  const own = await seatsOf(tx, [row.id])
  const wanted = run.map(({ id }) => id)
  const locked = await lockSeats(ctx, tx, [...own.map(({ slot_id }) => slot_id), ...wanted])
  await offerFree(ctx, tx, locked)
  const sits = new Set(own.map(({ slot_id, pool }) => `${slot_id} ${pool}`))
  const isOpen = (slotId: string) => locked.slots.some(({ id, closed }) => id === slotId && !closed)
  const pools = await openPools(ctx, tx, locked.slots.filter(({ id }) => wanted.includes(id)), poolsFor(row.pool, by))
  const pool = pools.find((each) => wanted.every((id) => isOpen(id) && (sits.has(`${id} ${each}`) || (freeIn(locked, id, each) > 0 && !own.some(({ slot_id }) => slot_id === id)))))
  const [first] = run
  const last = run.at(-1)
  if (pool === undefined || !first || !last) return null
  await takeSeats(tx, locked, row.id, wanted.filter((id) => !sits.has(`${id} ${pool}`)), pool)
  const left = own.map(({ slot_id }) => slot_id).filter((id) => !wanted.includes(id))
  if (left.length > 0) await giveSeats(tx, locked, [row.id], left)
  await saveMove(ctx, tx, row, move, { ...detail, fromDay: row.day, fromStartsAt: row.starts_at, toDay: first.day, toStartsAt: first.starts_at })
  const [moved] = await tx.query<BookingRow>(sql`
    UPDATE booking b SET schedule_id = ${first.schedule_id}::uuid, unit_id = ${first.unit_id}, day = ${first.day}, starts_at = ${first.starts_at}, ends_at = ${last.ends_at}, pool = ${pool}
    WHERE b.id = ${row.id}::uuid RETURNING ${bookingColumns}`)
  await offerFree(ctx, tx, locked)
  return moved ?? null
}
