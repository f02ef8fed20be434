import type { Day } from '../calendar/day.ts'
import { bookingWorkflow, openStatuses, seatedStatuses, type BookingCommandName, type BookingStatus } from './booking.ts'
import type { Minute, Pool } from './schedule.ts'
import { instantOf, minutesBefore } from './minutes.ts'

/** Who asks: the person whose booking it is, staff on their behalf, or the clock. */
export type BookingAsker = 'owner' | 'staff' | 'clock'

/** Where a booking stands. `expiresAt` in epoch milliseconds while it is held; `changeMinutes` of its schedule. */
export type BookingStanding = { status: BookingStatus, day: Day, startsAt: Minute, endsAt: Minute, pool: Pool, expiresAt: number | null, changeMinutes: number }

/** The moment, and who asks. `elders`: how many of those who come are of sixty or over, known when it is confirmed. */
type BookingFacts = { now: number, today: Day, by: BookingAsker, elders?: number }

/** What a command does: the status it leads to, the name of the event, whether its seats are given back, whether the visit is still to come, and whether it is over. */
export type BookingMove = { ok: true, status: BookingStatus, event: BookingEventType, givesSeats: boolean, open: boolean, ended: boolean }
type BookingDecision = BookingMove | { ok: false, refusal: string }

/** What happened to a booking. `held` and `offered` begin one. */
const bookingEventTypes = ['held', 'offered', 'booked', 'released', 'lapsed', 'moved', 'cancelled', 'arrived', 'served', 'incomplete', 'missed', 'excuse-given', 'excuse-accepted', 'excuse-refused', 'rung', 'not-rung', 'erased'] as const
export type BookingEventType = (typeof bookingEventTypes)[number]

/** Which event each command is written down as. */
export const eventOfCommand: Record<BookingCommandName, BookingEventType> = {
  confirm: 'booked', release: 'released', lapse: 'lapsed', move: 'moved', cancel: 'cancelled', 'check-in': 'arrived', serve: 'served', 'find-incomplete': 'incomplete', miss: 'missed'
}

/** Who may ask for what. Nobody checks themselves in, and only the clock lets a hold lapse. */
const askersOf: Record<BookingCommandName, readonly BookingAsker[]> = {
  confirm: ['owner', 'staff'], release: ['owner', 'staff'], lapse: ['clock'], move: ['owner', 'staff'], cancel: ['owner', 'staff'],
  'check-in': ['staff'], serve: ['staff'], 'find-incomplete': ['staff'], miss: ['staff', 'clock']
}

/** How long after the end of its slot a visit nobody came to is written down as missed, in minutes. */
export const missedAfterMinutes = 120

const MINUTE_MS = 60_000

/** Whether the minute of a hold has passed: from then on the seat is free, whether anybody has swept or not. */
export const isOver = ({ status, expiresAt }: Pick<BookingStanding, 'status' | 'expiresAt'>, now: number): boolean => status === 'held' && expiresAt !== null && expiresAt <= now

/** The last moment (exclusive) at which the owner may change or cancel, in epoch milliseconds. */
export const mayChangeUntil = ({ day, startsAt, changeMinutes }: Pick<BookingStanding, 'day' | 'startsAt' | 'changeMinutes'>): number => minutesBefore(day, startsAt, changeMinutes)

const isMissed = ({ status, day, endsAt }: BookingStanding, { now, by }: BookingFacts): boolean =>
  by === 'staff' ? status === 'arrived' : now >= instantOf(day, endsAt) + missedAfterMinutes * MINUTE_MS

const tooLate = (standing: BookingStanding, { now, by }: BookingFacts): boolean => by === 'owner' && standing.status === 'booked' && now >= mayChangeUntil(standing)

/** Why a command that the table admits is refused at this moment, or `null`. */
const objectionTo = (command: BookingCommandName, standing: BookingStanding, facts: BookingFacts): string | null => {
  switch (command) {
    case 'confirm':
      if (isOver(standing, facts.now)) return 'hold-over'
      return standing.pool === 'kept' && facts.by === 'owner' && (facts.elders ?? 0) === 0 ? 'kept-for-elders' : null
    case 'lapse': return isOver(standing, facts.now) ? null : 'booking-step'
    case 'move':
      if (isOver(standing, facts.now)) return 'hold-over'
      return tooLate(standing, facts) ? 'too-late-to-change' : null
    case 'cancel': return tooLate(standing, facts) ? 'too-late-to-change' : null
    case 'check-in': return standing.day === facts.today ? null : 'not-today'
    case 'miss': return isMissed(standing, facts) ? null : 'booking-step'
    case 'release': case 'serve': case 'find-incomplete': return null
    default: return command satisfies never
  }
}

/**
 * What becomes of a booking: the table of `booking.ts` says where a command leads, the rest who may ask for it and until when.
 * A hold past its minute can only be released or lapse. Whoever owns it changes and cancels until `changeMinutes` before; staff until the visit.
 */
export const decideBooking = (command: BookingCommandName, standing: BookingStanding, facts: BookingFacts): BookingDecision => {
  const status = bookingWorkflow[standing.status][command]
  if (status === undefined) return { ok: false, refusal: command === 'confirm' && standing.status === 'lapsed' ? 'hold-over' : 'booking-step' }
  if (!askersOf[command].includes(facts.by)) return { ok: false, refusal: 'booking-step' }
  const refusal = objectionTo(command, standing, facts)
  if (refusal !== null) return { ok: false, refusal }
  const open = openStatuses.includes(status)
  return { ok: true, status, event: eventOfCommand[command], givesSeats: !seatedStatuses.includes(status), open, ended: !open }
}
