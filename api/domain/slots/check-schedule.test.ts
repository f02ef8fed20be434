import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { checkSchedule } from './check-schedule.ts'
import { hall } from './examples.ts'
import type { Period, Schedule } from './schedule.ts'

const guideIds = new Set(['marriage', 'divorce-application', 'petition'])
const faults = (over: Partial<Schedule>) => checkSchedule(hall(over), { guideIds })
const line = (periods: Period[], weeks: number[] = [], weekday = 1) => ({ weekday, weeks, periods })
const nine: Period = { from: '09:00', until: '11:00' }

it('a schedule as it should be has no fault', () => {
  expect(faults({})).toEqual({})
})

const table: readonly (readonly [string, Partial<Schedule>, readonly string[]])[] = [
  ['periods that overlap', { week: [line([nine, { from: '10:00', until: '12:00' }])] }, ['week.0.periods.1']],
  ['two lines of one weekday that overlap', { week: [line([nine]), line([nine], [1])] }, ['week.1']],
  ['a period that ends before it begins', { week: [line([{ from: '11:00', until: '09:00' }, nine])] }, ['week.0.periods.0']],
  ['a slot longer than its period', { week: [line([nine, { from: '14:00', until: '14:20' }])] }, ['week.0.periods.1']],
  ['a line without hours', { week: [line([]), line([nine], [], 2)] }, ['week.0']],
  ['a week named twice', { week: [line([nine], [1, 1])] }, ['week.0.weeks']],
  ['an item twice', { items: [{ guideId: 'marriage', slots: 1 }, { guideId: 'marriage', slots: 2 }] }, ['items.1']],
  ['an item nobody knows', { items: [{ guideId: 'dragon', slots: 1 }] }, ['items.0']],
  ['an item no period is long enough for', { items: [{ guideId: 'petition', slots: 7 }] }, ['items.0']],
  ['no seat at all', { seats: { public: 0, kept: 0, 'walk-in': 0 } }, ['seats']],
  ['no hours at all', { week: [] }, ['week']],
  ['too many slots a day', { slotMinutes: 5, week: [line([{ from: '08:00', until: '20:00' }])] }, ['week.0']],
  ['too many seats a day', { seats: { public: 200, kept: 100, 'walk-in': 100 }, week: [line([{ from: '08:00', until: '12:00' }])] }, ['week.0']],
  ['a township without its name', { placeKind: 'township' }, ['townshipCode']],
  ['a township of another county', { placeKind: 'home', townshipCode: '430922101' }, ['townshipCode']],
  ['a hall with a township', { townshipCode: '430923121' }, ['townshipCode']],
  ['booking that must come before the day opens', { leadMinutes: 1_440, horizonDays: 1 }, ['leadMinutes']],
  ['a day that differs twice', { exceptions: [{ day: day('2026-12-01'), periods: [], seats: null, why: '停电' }, { day: day('2026-12-01'), periods: [nine], seats: null, why: '' }] }, ['exceptions.1.day', 'exceptions.1.why']],
  ['periods that overlap on a day that differs', { exceptions: [{ day: day('2026-12-01'), periods: [nine, nine], seats: null, why: '加班' }] }, ['exceptions.0.periods.1']]
]

describe('told with its place and what to do', () => {
  it.each(table)('%s', (_name, over, places) => {
    expect(Object.keys(faults(over)).toSorted()).toEqual(places)
    for (const words of Object.values(faults(over))) expect(words).toMatch(/^[^a-zA-Z]+。$/)
  })
  it('everything at once', () => {
    expect(Object.keys(faults({ items: [{ guideId: 'dragon', slots: 1 }], townshipCode: '430923121', week: [line([{ from: '11:00', until: '09:00' }])] })).toSorted()).toEqual(['items.0', 'townshipCode', 'week.0.periods.0'])
  })
  it('two lines of one weekday in different weeks may have the same hours', () => {
    expect(faults({ week: [line([nine], [1]), line([nine], [3])] })).toEqual({})
  })
})
