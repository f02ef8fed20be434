import type { ScheduleBody } from '../api/schedules.ts'

export type WeekLine = ScheduleBody['week'][number]
export type Period = ScheduleBody['week'][number]['periods'][number]
export type Exception = ScheduleBody['exceptions'][number]
export type Seats = ScheduleBody['seats']
export type ChangeBody = (patch: Partial<ScheduleBody>) => void

/** What is being written of a schedule; `version` is the one it began from, 0 for a new one. */
export type ScheduleDraft = { scheduleId: string, unitId: string, version: number, body: ScheduleBody }

export const blankPeriod = (): Period => ({ from: '08:30', until: '12:00' })
const workingDay = (): Period[] => [blankPeriod(), { from: '14:30', until: '17:00' }]
export const blankLine = (): WeekLine => ({ weekday: 1, weeks: [], periods: workingDay() })
export const blankException = (): Exception => ({ day: '', periods: [], seats: null, why: '' })

const WEEKDAYS = [1, 2, 3, 4, 5]

/** Where a new schedule begins: the week of an office, changed rather than typed. */
export const blankBody = (): ScheduleBody => ({
  name: '', placeKind: 'hall', place: '', townshipCode: null, items: [{ guideId: '', slots: 1 }], week: WEEKDAYS.map((weekday) => ({ ...blankLine(), weekday })),
  slotMinutes: 30, seats: { public: 1, kept: 0, 'walk-in': 0 }, exceptions: [], workingDaysOnly: true, leadMinutes: 120, horizonDays: 30, opensDailyAt: '08:00', changeMinutes: 120
})

/** A counter of the county has no township; the others belong to one. */
export const withPlaceKind = (placeKind: ScheduleBody['placeKind'], townshipCode: string | null): Partial<ScheduleBody> =>
  ({ placeKind, townshipCode: placeKind === 'township' || placeKind === 'home' ? townshipCode : null })

/** The other weekdays of the working week that have no line yet get the hours of this one. */
export const sameAllWeek = (week: readonly WeekLine[], line: WeekLine): WeekLine[] => [
  ...week, ...WEEKDAYS.filter((weekday) => !week.some((each) => each.weekday === weekday)).map((weekday) => ({ ...line, weekday, periods: line.periods.map((period) => ({ ...period })) }))
]
