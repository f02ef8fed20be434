export { step } from './step.ts'
export { giveSeats, lockSeats, takeSeats, type LockedSeats } from './seats.ts'
export { appendEvent, lockBooking, lockBookings, partiesOfBooking, seatsOf, type EventDetail } from './repository.ts'
export { bookingColumns, openParty, slotColumns, type BookingRow, type PartyRow, type SlotRow } from './rows.ts'
