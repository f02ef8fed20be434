/**
 * Where a booking stands: 占号 while somebody confirms (or has been offered a place), 已约, 到了, 办完, 材料不齐, 没来, 取消;
 * `released` given back before it was confirmed, `lapsed` not confirmed in time.
 */
export const bookingStatuses = ['held', 'booked', 'arrived', 'served', 'incomplete', 'no-show', 'cancelled', 'released', 'lapsed'] as const
export type BookingStatus = (typeof bookingStatuses)[number]

/** What may be asked of a booking. `lapse` and `miss` are the clock's; `move` keeps number and code. */
export const bookingCommands = ['confirm', 'release', 'lapse', 'move', 'cancel', 'check-in', 'serve', 'find-incomplete', 'miss'] as const
export type BookingCommandName = (typeof bookingCommands)[number]

/** Which commands a booking admits and where they lead. */
export const bookingWorkflow: Record<BookingStatus, Partial<Record<BookingCommandName, BookingStatus>>> = {
  held: { confirm: 'booked', release: 'released', lapse: 'lapsed', move: 'held' },
  booked: { move: 'booked', cancel: 'cancelled', 'check-in': 'arrived', miss: 'no-show' },
  arrived: { serve: 'served', 'find-incomplete': 'incomplete', miss: 'no-show' },
  'no-show': { 'check-in': 'arrived' },
  served: {}, incomplete: {}, cancelled: {}, released: {}, lapsed: {}
}

/** Statuses that occupy a seat. Nothing else does: the count of a slot is the count of these. */
export const seatedStatuses: readonly BookingStatus[] = ['held', 'booked', 'arrived', 'served', 'incomplete', 'no-show']

/** Statuses of a visit that is still to come or going on: what limits per person and per item count. */
export const openStatuses: readonly BookingStatus[] = ['held', 'booked', 'arrived']

/** By which way a booking came: the person's own phone, a call taken by staff, the counter. */
export const bookingChannels = ['online', 'phone', 'counter'] as const
export type BookingChannel = (typeof bookingChannels)[number]
