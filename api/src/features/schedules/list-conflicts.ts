import type { Output } from '@minsheng/contract/index.ts'
import { findConflicts, suggestMoves, type SeatedSlot } from '@minsheng/domain/slots/conflicts.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import type { Context } from '../../context.ts'
import { loadBookings, type ListedBooking } from './load-slots.ts'

export type ConflictView = Output<'GET /staff/schedules/:scheduleId'>['conflicts'][number]
type Here = { id: string, body: Schedule, slots: readonly SeatedSlot[], names: ReadonlyMap<string, string> }

/** Bookings the hours no longer hold, each with where it could go. `slots` are those there are, or those there would be. */
export const presentConflicts = (ctx: Context, { body, slots, names }: Omit<Here, 'id'>, bookings: readonly ListedBooking[]): ConflictView[] => {
  const conflicts = findConflicts(body, { slots, bookings }, ctx.calendar)
  const suggestions = suggestMoves(body, conflicts, slots, { cal: ctx.calendar, now: ctx.now.getTime() })
  const listed = new Map(bookings.map((booking) => [booking.id, booking]))
  return conflicts.flatMap(({ booking: { id }, why }, i) => {
    const booking = listed.get(id)
    const to = suggestions[i]
    return booking ? [{
      bookingId: id, code: booking.code, guideId: booking.guideId, appliedOn: booking.appliedOn, guideName: names.get(booking.guideId) ?? booking.guideId, status: booking.status, version: booking.version, channel: booking.channel, day: booking.day, startsAt: booking.startsAt, why,
      suggestion: to ? { slotId: to.id, day: to.day, startsAt: to.startsAt } : null
    }] : []
  })
}

/** The conflicts of one schedule as it stands or would stand. */
export const readConflicts = async (ctx: Context, here: Here): Promise<ConflictView[]> => presentConflicts(ctx, here, await loadBookings(ctx.db, [here.id], ctx))
