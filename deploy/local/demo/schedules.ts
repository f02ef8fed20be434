import type { Services } from '@minsheng/api/context.ts'
import { arrangeWave } from '@minsheng/api/features/schedules/arrange-wave.ts'
import { saveSchedule } from '@minsheng/api/features/schedules/save-schedule.ts'
import { addDays, day, dayOf, startOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { guides } from '@minsheng/domain/guides/catalogue/guides.ts'
import type { Guide } from '@minsheng/domain/guides/guide.ts'
import { townshipName, townshipUnitId } from '@minsheng/domain/routing/units.ts'
import type { Period, Schedule, WeekLine } from '@minsheng/domain/slots/schedule.ts'
import type { Database } from '@minsheng/db/client.ts'
import { idFor } from './ids.ts'
import { staffContext } from './put-up.ts'
import { dongping, meicheng } from './story.ts'

type Hours = { key: string, unitId: string, body: Schedule }

// Who reads the demo must see, wherever a place is named, that nobody is waiting there at these hours.
const DEMO = '（演示数据，时间不是真的）'

const office: readonly Period[] = [{ from: '08:30', until: '11:30' }, { from: '14:30', until: '17:00' }]
const halves: readonly Period[] = [{ from: '08:30', until: '11:30' }, { from: '14:30', until: '17:30' }]
const weekdays = [1, 2, 3, 4, 5]
const week = (days: readonly number[], periods: readonly Period[]): WeekLine[] => days.map((weekday) => ({ weekday, weeks: [], periods: [...periods] }))

const usual: Omit<Schedule, 'name' | 'place' | 'items'> = {
  placeKind: 'hall', townshipCode: null, week: week(weekdays, office), slotMinutes: 30, seats: { public: 3, kept: 1, 'walk-in': 2 }, exceptions: [],
  workingDaysOnly: true, leadMinutes: 60, horizonDays: 30, opensDailyAt: '08:00', changeMinutes: 120
}

const itemsOf = (wanted: (guide: Guide) => boolean, slots: (guideId: string) => number = () => 1): Schedule['items'] => guides.filter(wanted).map(({ id }) => ({ guideId: id, slots: slots(id) }))
const windowOf = (unitId: string) => itemsOf((guide) => guide.booking === 'window' && guide.unitId === unitId)
const hours = (key: string, unitId: string, over: Pick<Schedule, 'name' | 'place' | 'items'> & Partial<Schedule>): Hours => ({ key, unitId, body: { ...usual, ...over, place: `${over.place}${DEMO}` } })

// Who applies for divorce is spoken with longer: an hour.
const marriage = hours('marriage', 'marriage-registry', {
  name: '婚姻登记窗口', place: '婚姻登记中心一楼', items: itemsOf(({ booking, unitId }) => booking === 'window' && unitId === 'marriage-registry', (id) => (id === 'divorce-application' ? 2 : 1))
})

const counters: readonly (readonly [unitId: string, name: string])[] = [
  ['social-organisations', '社会组织窗口'], ['child-welfare', '收养登记窗口'], ['elderly-care', '养老服务窗口'], ['charity', '慈善事业窗口'],
  ['place-names', '区划地名窗口'], ['social-affairs', '殡葬管理窗口'], ['economic-verification', '家庭经济状况核对窗口']
]
const inHall = counters.map(([unitId, name]) => hours(`hall-${unitId}`, unitId, { name, place: '民政服务大厅一楼', items: windowOf(unitId), slotMinutes: 60, seats: { public: 2, kept: 1, 'walk-in': 1 } }))

const townshipHours = (code: string): Hours[] => {
  const [name, unitId] = [townshipName(code) ?? '', townshipUnitId(code)]
  return [
    hours(`window-${code}`, unitId, {
      name: `${name}民政窗口`, place: `${name}社会事务综合服务中心一楼`, placeKind: 'township', townshipCode: code, items: itemsOf(({ booking }) => booking === 'township-window'), seats: { public: 2, kept: 1, 'walk-in': 2 }
    }),
    hours(`home-${code}`, unitId, {
      name: `${name}上门办`, place: `工作人员到${name}的家里来`, placeKind: 'home', townshipCode: code, items: itemsOf(({ booking }) => booking === 'home'), week: week(weekdays, halves), slotMinutes: 180,
      seats: { public: 2, kept: 1, 'walk-in': 0 }, leadMinutes: 1_440, changeMinutes: 720
    })
  ]
}

const others: readonly Hours[] = [
  hours('ash-placement', 'funeral-centre', {
    name: '骨灰安放预约', place: '殡葬事务中心', placeKind: 'funeral', items: windowOf('funeral-centre'), week: week([...weekdays, 6, 7], office), workingDaysOnly: false, seats: { public: 4, kept: 2, 'walk-in': 2 }
  }),
  hours('reception', 'office', {
    name: '局长接待日', place: '民政局二楼接待室', items: [{ guideId: 'petition', slots: 1 }], week: [{ weekday: 3, weeks: [1, 3], periods: [{ from: '08:30', until: '11:30' }] }], seats: { public: 1, kept: 1, 'walk-in': 1 }, leadMinutes: 1_440
  })
]

const demoHours: readonly Hours[] = [marriage, ...inHall, ...townshipHours(dongping), ...townshipHours(meicheng), ...others]
/** Which row the hours of a place are. */
export const scheduleIdOf = (key: string): string => idFor(`schedule:${key}`)

/** The next 20 May that is still far enough to open the day before, within the horizon; `null` at any other time of the year. */
const nextRush = (today: Day): Day | null => {
  const rush = [day(`${today.slice(0, 4)}-05-20`), day(`${Number(today.slice(0, 4)) + 1}-05-20`)].find((each) => each > addDays(today, 2))
  return rush !== undefined && rush <= addDays(today, usual.horizonDays) ? rush : null
}

const arrangeRush = async (services: Services, now: Date): Promise<void> => {
  const today = dayOf(now.getTime())
  const rush = nextRush(today)
  const waveId = idFor('wave:rush')
  if (rush === null || await services.db.prisma.wave.findUnique({ where: { id: waveId } })) return
  await arrangeWave(staffContext(services, 'fujuzhang', now), {
    scheduleId: scheduleIdOf('marriage'), waveId, name: '5月20日结婚登记（演示数据）', fromDay: rush, untilDay: rush, opensAt: new Date(`${addDays(today, 1)}T09:00:00+08:00`).toISOString(), perMinute: 60
  })
}

/** The hours of the demo county. A schedule that is there is left as it is: somebody may have changed it since. */
export const seedSchedules = async (services: Services, now: Date): Promise<void> => {
  // As if saved at midnight: begun in the afternoon, the morning's slots would be past, and nobody could be shown who had come.
  const ctx = staffContext(services, 'fujuzhang', new Date(startOf(dayOf(now.getTime()))))
  for (const { key, unitId, body } of demoHours) {
    const scheduleId = scheduleIdOf(key)
    if (await services.db.prisma.schedule.findUnique({ where: { id: scheduleId }, select: { id: true } })) continue
    await saveSchedule(ctx, {
      scheduleId, unitId, version: 0,
      body: { ...body, items: [...body.items], week: body.week.map((line) => ({ ...line, weeks: [...line.weeks], periods: [...line.periods] })), exceptions: [] }
    })
  }
  await arrangeRush(services, now)
}

/** Whether every place of the demo has its hours. */
export const isScheduled = async ({ prisma }: Database): Promise<boolean> => await prisma.schedule.count({ where: { id: { in: demoHours.map(({ key }) => scheduleIdOf(key)) } } }) === demoHours.length
