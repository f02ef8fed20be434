import type { Period, Schedule } from './schedule.ts'

const morning: Period = { from: '08:30', until: '11:30' }
const afternoon: Period = { from: '14:30', until: '17:00' }

/** A hall as it might be: five days a week, half an hour a visit. For tests. */
export const hall = (over: Partial<Schedule> = {}): Schedule => ({
  name: '婚姻登记窗口', placeKind: 'hall', place: '婚姻登记中心一楼', townshipCode: null, items: [{ guideId: 'marriage', slots: 1 }, { guideId: 'divorce-application', slots: 2 }],
  week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, weeks: [], periods: [morning, afternoon] })), slotMinutes: 30, seats: { public: 3, kept: 1, 'walk-in': 2 },
  exceptions: [], workingDaysOnly: true, leadMinutes: 60, horizonDays: 30, opensDailyAt: '08:00', changeMinutes: 120, ...over
})
