import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, dayOf } from '../calendar/day.ts'
import { bookingCommands, bookingStatuses, bookingWorkflow, seatedStatuses, type BookingCommandName, type BookingStatus } from './booking.ts'
import { decideBooking, eventOfCommand, type BookingAsker, type BookingStanding } from './decide-booking.ts'
import { instantOf } from './minutes.ts'

const visit = day('2026-12-10')
const MINUTE = 60_000
const standing = (over: Partial<BookingStanding> = {}): BookingStanding => ({ status: 'booked', day: visit, startsAt: '09:00', endsAt: '09:30', pool: 'public', expiresAt: null, changeMinutes: 120, ...over })
const at = (time: string, on = visit) => ({ now: instantOf(on, time), today: on })

/** The rules told once more in another way, without the table: what a clerk would say. */
const asAClerkWould = (command: BookingCommandName, { status, expiresAt, pool }: BookingStanding, by: BookingAsker, now: number, elders: number): BookingStatus | 'no' => {
  const held = status === 'held'
  const over = held && expiresAt !== null && now >= expiresAt
  const inTime = by === 'staff' || now < instantOf(visit, '07:00')
  switch (command) {
    case 'confirm': return held && !over && by !== 'clock' && (pool === 'public' || by === 'staff' || elders > 0) ? 'booked' : 'no'
    case 'release': return held && by !== 'clock' ? 'released' : 'no'
    case 'lapse': return over && by === 'clock' ? 'lapsed' : 'no'
    case 'move': return by !== 'clock' && ((held && !over) || (status === 'booked' && inTime)) ? status : 'no'
    case 'cancel': return by !== 'clock' && status === 'booked' && inTime ? 'cancelled' : 'no'
    case 'check-in': return by === 'staff' && (status === 'booked' || status === 'no-show') && dayOf(now) === visit ? 'arrived' : 'no'
    case 'serve': return by === 'staff' && status === 'arrived' ? 'served' : 'no'
    case 'find-incomplete': return by === 'staff' && status === 'arrived' ? 'incomplete' : 'no'
    case 'miss': return (by === 'staff' && status === 'arrived') || (by === 'clock' && (status === 'booked' || status === 'arrived') && now >= instantOf(visit, '11:30')) ? 'no-show' : 'no'
    default: return command satisfies never
  }
}

const moments = fc.integer({ min: -3 * 1_440, max: 2 * 1_440 }).map((minutes) => instantOf(visit, '00:00') + minutes * MINUTE)
const askers = fc.constantFrom<BookingAsker>('owner', 'staff', 'clock')
const commands = fc.array(fc.record({ command: fc.constantFrom(...bookingCommands), by: askers, elders: fc.integer({ min: 0, max: 2 }) }), { minLength: 1, maxLength: 25 })

describe('what becomes of a booking', () => {
  it('through any sequence of commands is what the clerk says, and a seat is given back exactly when it is no longer occupied', () => {
    fc.assert(fc.property(commands, fc.array(moments, { minLength: 25, maxLength: 25 }), fc.constantFrom('public' as const, 'kept' as const), (asked, times, pool) => {
      const when = times.toSorted((a, b) => a - b)
      let now = standing({ status: 'held', pool, expiresAt: (when[0] ?? 0) + 5 * MINUTE })
      for (const [index, { command, by, elders }] of asked.entries()) {
        const moment = when[index] ?? 0
        const decision = decideBooking(command, now, { now: moment, today: dayOf(moment), by, elders })
        expect(decision.ok ? decision.status : 'no', `${by}: ${command} on ${now.status}`).toBe(asAClerkWould(command, now, by, moment, elders))
        if (!decision.ok) continue
        expect(decision.givesSeats).toBe(seatedStatuses.includes(now.status) && !seatedStatuses.includes(decision.status))
        expect(decision.event).toBe(eventOfCommand[command])
        expect(decision.ended).toBe(!decision.open)
        now = { ...now, status: decision.status, expiresAt: decision.status === 'held' ? now.expiresAt : null }
      }
    }), { numRuns: 2_000 })
  })

  it('follows the table and nothing else: a command it does not hold is refused to everybody at any time', () => {
    for (const status of bookingStatuses) {
      for (const command of bookingCommands.filter((each) => bookingWorkflow[status][each] === undefined)) {
        for (const by of ['owner', 'staff', 'clock'] as const) expect(decideBooking(command, standing({ status }), { ...at('08:00'), by }).ok, `${by}: ${command} on ${status}`).toBe(false)
      }
    }
  })

  it('says why: the minute has passed, it is too late to change, it is not today, the seat is kept', () => {
    const held = standing({ status: 'held', expiresAt: instantOf(visit, '08:00') })
    expect(decideBooking('confirm', held, { ...at('08:00'), by: 'owner' })).toEqual({ ok: false, refusal: 'hold-over' })
    expect(decideBooking('move', held, { ...at('08:00'), by: 'owner' })).toEqual({ ok: false, refusal: 'hold-over' })
    expect(decideBooking('confirm', standing({ status: 'lapsed' }), { ...at('08:00'), by: 'owner' })).toEqual({ ok: false, refusal: 'hold-over' })
    expect(decideBooking('cancel', standing(), { ...at('07:00'), by: 'owner' })).toEqual({ ok: false, refusal: 'too-late-to-change' })
    expect(decideBooking('check-in', standing(), { ...at('09:00', addDays(visit, -1)), by: 'staff' })).toEqual({ ok: false, refusal: 'not-today' })
    expect(decideBooking('confirm', { ...held, pool: 'kept' }, { ...at('07:59'), by: 'owner', elders: 0 })).toEqual({ ok: false, refusal: 'kept-for-elders' })
    expect(decideBooking('serve', standing(), { ...at('09:00'), by: 'staff' })).toEqual({ ok: false, refusal: 'booking-step' })
  })
})
