import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, type Day } from './day.ts'
import { loadedCalendar } from './holidays.ts'
import { addCalendarDays, addWorkingDays, isWorkingDay, workingDaysBetween, type WorkCalendar } from './working-days.ts'
import { receivedVectors } from './received-vectors.ts'

describe.each(receivedVectors)('a letter received on $received', ({ received, working, calendar }) => {
  it.each(Object.entries(working))('is due %s working days later on %s', (count, due) => {
    expect(addWorkingDays(day(received), Number(count), loadedCalendar)).toMatchObject({ day: due, provisional: false })
  })
  it.each(Object.entries(calendar))('reaches the end of %s calendar days as %j', (count, [nominal, rolled]) => {
    expect(addCalendarDays(day(received), Number(count), loadedCalendar)).toEqual({ nominal, day: rolled, provisional: false })
  })
})

describe('a year whose notice has not come yet', () => {
  it('makes thirty working days from 2026-11-23 end on 2027-01-05, New Year kept free, provisionally', () => {
    expect(addWorkingDays(day('2026-11-23'), 30, loadedCalendar)).toMatchObject({ day: '2027-01-05', provisional: true })
    expect(addCalendarDays(day('2026-11-23'), 60, loadedCalendar)).toEqual({ nominal: '2027-01-22', day: '2027-01-22', provisional: true })
  })
  it('does not touch a date that ends on the last day of a loaded year', () => {
    expect(addWorkingDays(day('2026-12-30'), 1, loadedCalendar)).toMatchObject({ day: '2026-12-31', provisional: false })
    expect(addWorkingDays(day('2026-12-31'), 0, loadedCalendar)).toMatchObject({ day: '2026-12-31', provisional: false })
    expect(addWorkingDays(day('2026-12-31'), 1, loadedCalendar).provisional).toBe(true)
  })
  it('still keeps the statutory days of 2027 free', () => {
    const off = ['2027-01-01', '2027-02-05', '2027-02-08', '2027-04-05', '2027-05-01', '2027-06-09', '2027-09-15', '2027-10-01']
    for (const d of off) expect(isWorkingDay(day(d), loadedCalendar), d).toBe(false)
    for (const d of ['2027-02-09', '2027-04-06', '2027-05-04', '2027-10-04', '2028-10-09']) expect(isWorkingDay(day(d), loadedCalendar), d).toBe(true)
  })
  it('keeps 2 May free only since the regulation of 2025', () => {
    const none: WorkCalendar = { years: new Set(), days: new Map(), version: 'none' }
    expect([isWorkingDay(day('2023-05-02'), none), isWorkingDay(day('2028-05-02'), none)]).toEqual([true, false])
  })
  it('counts from the last days of an unloaded year into a loaded one without being provisional', () => {
    expect(addWorkingDays(day('2023-12-31'), 3, loadedCalendar)).toMatchObject({ day: '2024-01-04', provisional: false })
  })
  it('is provisional when a calendar-day limit ends in a loaded year but rolls out of it', () => {
    const only2025 = { ...loadedCalendar, years: new Set([2025]) }
    const sunday = addCalendarDays(day('2022-12-01'), 30, { years: new Set([2022]), days: new Map(), version: 'test' })
    expect(sunday).toEqual({ nominal: '2022-12-31', day: '2023-01-02', provisional: true })
    expect(addCalendarDays(day('2025-12-01'), 30, only2025).provisional).toBe(false)
  })
})

it('the proof of a date over 国庆 names each day left out and the weekend worked in exchange', () => {
  const due = addWorkingDays(day('2026-09-30'), 3, loadedCalendar)
  expect(due.counted).toEqual(['2026-10-08', '2026-10-09', '2026-10-10'])
  expect(due.skipped.map(({ name }) => name)).toEqual(Array.from({ length: 7 }, () => '国庆节'))
  expect(due.madeUp).toEqual([{ day: '2026-10-10', name: '国庆节' }])
  expect(addWorkingDays(day('2026-11-27'), 1, loadedCalendar).skipped).toEqual([
    { day: '2026-11-28', name: '周六' },
    { day: '2026-11-29', name: '周日' },
  ])
})

it('a count that is negative or not whole is refused', () => {
  for (const count of [-1, 1.5, Number.NaN]) {
    expect(() => addWorkingDays(day('2026-01-05'), count, loadedCalendar)).toThrow(RangeError)
    expect(() => addCalendarDays(day('2026-01-05'), count, loadedCalendar)).toThrow(RangeError)
  }
})

describe('against a second way of counting, on any calendar', () => {
  const base = day('2026-01-01')
  const anyCalendar = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.boolean()), { maxLength: 60 })
    .map((list): WorkCalendar => ({
      years: new Set([2026]),
      days: new Map(list.map(([n, work]) => [addDays(base, n), { day: addDays(base, n), work, name: '节', notice: '测试' }])),
      version: 'any',
    }))
  // The oracle lists the whole year first and then picks: it shares no walk with the code under test.
  const officeDays = (cal: WorkCalendar): Day[] => {
    const all = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)))
    return all.flatMap((date) => {
      const d = date.toISOString().slice(0, 10) as Day
      const works = cal.days.get(d)?.work ?? (date.getUTCDay() % 6 !== 0)
      return works ? [d] : []
    })
  }

  it('the due day is the nth office day after receipt, and the proof adds up', () => {
    fc.assert(
      fc.property(anyCalendar, fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 60 }), (cal, offset, count) => {
        const from = addDays(base, offset)
        const after = officeDays(cal).filter((d) => d > from)
        const due = addWorkingDays(from, count, cal)
        expect(due.counted).toEqual(after.slice(0, count))
        expect(due.day).toBe(after[count - 1])
        const walked = [...due.counted, ...due.skipped.map((named) => named.day)].sort()
        expect(walked).toEqual(Array.from({ length: walked.length }, (_, n) => addDays(from, n + 1)))
        expect(due.madeUp.every((named) => due.counted.includes(named.day))).toBe(true)
        expect(workingDaysBetween(from, due.day, cal)).toBe(count)
        expect(workingDaysBetween(due.day, from, cal)).toBe(-count)
      }),
    )
  })

  it('a limit in calendar days ends on the first office day not before the plain last day', () => {
    fc.assert(
      fc.property(anyCalendar, fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 60 }), (cal, offset, count) => {
        const limit = addCalendarDays(addDays(base, offset), count, cal)
        expect(limit.nominal).toBe(addDays(base, offset + count))
        expect(limit.day).toBe(officeDays(cal).find((d) => d >= limit.nominal))
      }),
    )
  })
})
