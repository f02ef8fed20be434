import { randomUUID } from 'node:crypto'
import type { Input } from '@minsheng/contract/index.ts'
import { addDays, day, dayOf } from '@minsheng/domain/calendar/day.ts'
import { checkCharacterOf } from '@minsheng/domain/masking/identity-number.ts'
import type { Citizen, StaffMember } from './people.ts'

type Hours = Input<'PUT /staff/schedules/:scheduleId'>['body']['body']
type Slot = { slotId: string, startsAt: string }
type Party = { name: string, idNumber: string }

export const registry = 'marriage-registry'
const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** Hours on every day of the week: what is tried does not hang on the day it is tried on. */
export const hoursOf = (over: Partial<Hours> = {}): Hours => ({
  name: '婚姻登记窗口', placeKind: 'hall', place: '政务中心一楼 3 号窗口', townshipCode: null, items: [{ guideId: 'marriage', slots: 1 }],
  week: everyDay.map((weekday) => ({ weekday, weeks: [], periods: [{ from: '09:00', until: '10:00' }] })), slotMinutes: 30, seats: { public: 1, kept: 0, 'walk-in': 0 },
  exceptions: [], workingDaysOnly: false, leadMinutes: 0, horizonDays: 20, opensDailyAt: '00:00', changeMinutes: 60, ...over
})

/** Opens a place for booking; slots are there when it is saved. */
export const openPlace = async ({ client }: StaffMember, over: Partial<Hours> = {}, unitId = registry): Promise<string> => {
  const scheduleId = randomUUID()
  await client.ok('PUT /staff/schedules/:scheduleId', { params: { scheduleId }, body: { unitId, version: 0, body: hoursOf(over) } })
  return scheduleId
}

/** The day so many days from now. */
export const dayIn = (days: number): string => addDays(dayOf(Date.now()), days)

let made = 0
/** A person with a number of their own whose check character is right. */
export const person = (name: string, born = '1990-03-07'): Party => {
  made += 1
  const digits = `430923${day(born).replaceAll('-', '')}${String(100 + made).slice(-3)}`
  return { name, idNumber: `${digits}${checkCharacterOf(digits)}` }
}

/** The times of a day at a place. */
export const slotsOn = async ({ client }: Pick<Citizen, 'client'>, scheduleId: string, on: string, guideId = 'marriage'): Promise<Slot[]> =>
  (await client.ok('GET /schedules/:scheduleId/days/:day', { params: { scheduleId, day: on }, querystring: { guideId } })).slots

/** Somebody holds a time and confirms it on their own phone. */
export const book = async (citizen: Pick<Citizen, 'client'>, slotId: string, parties: Party[], guideId = 'marriage'): Promise<string> => {
  const bookingId = randomUUID()
  await citizen.client.ok('PUT /bookings/:bookingId', { params: { bookingId }, body: { slotId, guideId, appliedOn: null, forElder: false, checklistId: null, challenge: null } })
  await citizen.client.ok('POST /bookings/:bookingId/confirm', { params: { bookingId }, body: { parties, contactName: parties[0]?.name ?? '', contactPhone: `138${String(70_000_000 + made)}`, address: null, townshipCode: null } })
  return bookingId
}
