import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, weekdayOf } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { hall } from './examples.ts'
import { minutesOf } from './minutes.ts'
import { cutSlots, openSlots, weekOfMonth } from './open-slots.ts'
import { bookableUntil, opensAt, releaseFault } from './opens-at.ts'
import type { Schedule } from './schedule.ts'

const onDay = (text: string, over: Partial<Schedule> = {}) => openSlots(hall(over), day(text), loadedCalendar)
const starts = (text: string, over: Partial<Schedule> = {}) => onDay(text, over).slots.map(({ startsAt }) => startsAt)
const reception: Partial<Schedule> = { slotMinutes: 60, week: [{ weekday: 3, weeks: [1, 3], periods: [{ from: '09:00', until: '11:00' }] }] }
const weekend: Partial<Schedule> = { slotMinutes: 60, week: [6, 7].map((weekday) => ({ weekday, weeks: [], periods: [{ from: '09:00', until: '11:00' }] })) }

const table: readonly (readonly [string, string, Partial<Schedule>, readonly string[], string | null])[] = [
  ['a Monday has eleven half hours', '2026-11-30', {}, ['08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '14:30', '15:00', '15:30', '16:00', '16:30'], null],
  ['a Saturday has none', '2026-11-28', {}, [], '周六不上班'],
  ['a day of 国庆 has none', '2026-10-01', {}, [], '国庆节放假'],
  ['a Saturday worked for 国庆 has the usual hours', '2026-10-10', { slotMinutes: 90 }, ['08:30', '10:00', '14:30'], null],
  ['a weekday without a line has none', '2026-12-02', { week: [{ weekday: 1, weeks: [], periods: [{ from: '09:00', until: '10:00' }] }] }, [], '这天不办'],
  ['the first Wednesday', '2026-12-02', reception, ['09:00', '10:00'], null],
  ['the second Wednesday', '2026-12-09', reception, [], '这天不办'],
  ['the third Wednesday', '2026-12-16', reception, ['09:00', '10:00'], null],
  ['a Saturday worked in exchange is no reception day', '2026-10-10', reception, [], '这天不办'],
  ['a first Wednesday in a holiday', '2025-10-01', reception, [], '国庆节、中秋节放假'],
  ['weekends of who does not keep to working days', '2026-11-29', { ...weekend, workingDaysOnly: false }, ['09:00', '10:00'], null],
  ['国庆 of who does not keep to working days', '2026-10-03', { ...weekend, workingDaysOnly: false }, ['09:00', '10:00'], null],
  ['an exception without hours', '2026-11-30', { exceptions: [{ day: day('2026-11-30'), periods: [], seats: null, why: '停电' }] }, [], '停电'],
  ['an exception that opens a day off', '2026-10-01', { exceptions: [{ day: day('2026-10-01'), periods: [{ from: '09:00', until: '10:00' }], seats: null, why: '国庆加班' }] }, ['09:00', '09:30'], '国庆加班'],
  ['a rest shorter than a slot', '2026-11-30', { slotMinutes: 50, week: [{ weekday: 1, weeks: [], periods: [{ from: '09:00', until: '10:30' }] }] }, ['09:00'], null]
]

describe('the times to come of a day', () => {
  it.each(table)('%s (%s)', (_name, text, over, expected, why) => {
    expect([starts(text, over), onDay(text, over).why]).toEqual([expected, why])
  })
  it('have the seats of an exception where it names some, the usual ones otherwise', () => {
    const seats = { public: 20, kept: 5, 'walk-in': 5 }
    const exceptions = [{ day: day('2026-12-01'), periods: [{ from: '09:00', until: '10:00' }], seats, why: '加号' }]
    expect([onDay('2026-12-01', { exceptions }).seats, onDay('2026-12-02', { exceptions }).seats]).toEqual([seats, hall().seats])
  })
  it('are provisional in a year without a notice, unless days off change nothing there', () => {
    expect([onDay('2027-01-05').provisional, onDay('2027-01-02', { ...weekend, workingDaysOnly: false }).provisional, onDay('2026-12-31').provisional]).toEqual([true, false, false])
    expect(onDay('2027-01-01')).toMatchObject({ slots: [], provisional: true })
  })
})

const minute = fc.integer({ min: 0, max: 1_439 }).map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`)
const period = fc.record({ from: minute, until: minute })

it('slots are of one length, in order, never one over another and always within a period, however badly the periods are written', () => {
  fc.assert(fc.property(fc.array(period, { maxLength: 6 }), fc.integer({ min: 5, max: 480 }), (periods, length) => {
    const slots = cutSlots(periods, length)
    for (const [i, slot] of slots.entries()) {
      expect(minutesOf(slot.endsAt) - minutesOf(slot.startsAt)).toBe(length)
      expect((slots[i - 1]?.endsAt ?? '00:00') <= slot.startsAt).toBe(true)
      expect(periods.some(({ from, until }) => from <= slot.startsAt && slot.endsAt <= until)).toBe(true)
    }
  }))
})

it('who keeps to working days is open on exactly the working days its weekdays or a worked weekend name', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_090 }), (offset) => {
    const at = addDays(day('2024-01-01'), offset)
    expect(openSlots(hall(), at, loadedCalendar).slots.length > 0).toBe(isWorkingDay(at, loadedCalendar))
  }))
})

it('the first of a weekday in a month is the one no other comes before', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 3_000 }), (offset) => {
    const at = addDays(day('2024-01-01'), offset)
    const before = Array.from({ length: Number(at.slice(8)) }, (_, i) => addDays(at, -i)).filter((each) => weekdayOf(each) === weekdayOf(at))
    expect(weekOfMonth(at)).toBe(before.length)
  }))
})

describe('a day opens', () => {
  const at = (text: string) => Date.parse(`${text}:00+08:00`)
  it('so many days before at the minute of the schedule, and closes for booking some time before each slot', () => {
    expect(opensAt(day('2026-12-31'), hall())).toBe(at('2026-12-01T08:00'))
    expect(opensAt(day('2026-03-01'), hall({ horizonDays: 1, opensDailyAt: '00:00' }))).toBe(at('2026-02-28T00:00'))
    expect(bookableUntil(day('2026-12-31'), '08:30', hall())).toBe(at('2026-12-31T07:30'))
    expect(bookableUntil(day('2026-12-31'), '00:30', hall({ leadMinutes: 1_440 }))).toBe(at('2026-12-30T00:30'))
  })
  it('with a wave only if that is to come, before its days, and no other wave has them', () => {
    const wave = (fromDay: string, untilDay: string, opens: string) => ({ fromDay: day(fromDay), untilDay: day(untilDay), opensAt: at(opens) })
    const now = at('2026-12-01T10:00')
    const others = [wave('2026-12-20', '2026-12-21', '2026-12-05T09:00')]
    expect(releaseFault(wave('2026-12-10', '2026-12-12', '2026-12-02T09:00'), others, now)).toBeNull()
    expect(releaseFault(wave('2026-12-10', '2026-12-12', '2026-12-01T10:00'), others, now)).toBe('wave-past')
    expect(releaseFault(wave('2026-12-10', '2026-12-12', '2026-12-10T00:00'), others, now)).toBe('wave-past')
    expect(releaseFault(wave('2026-12-12', '2026-12-10', '2026-12-02T09:00'), others, now)).toBe('wave-past')
    expect(releaseFault(wave('2026-12-10', '2026-12-20', '2026-12-02T09:00'), others, now)).toBe('wave-overlap')
  })
})
