import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween, minuteOf } from '../calendar/day.ts'
import { noticeOfBooking, type BookingNews } from '../notices/booking-notice.ts'
import { calendarFile } from './calendar-file.ts'
import { isRight, questionOf, spokenNumber } from './challenge.ts'
import { ageOn, eldersAmong, objectionToParties } from './check-parties.ts'
import { objectionToSlot, poolsOpen } from './may-hold.ts'
import { pausedUntil } from './no-show.ts'
import { offerUntil, type OfferedBy } from './offer-until.ts'
import { sayBookingEvent } from './say-booking-event.ts'
import { isInPart, runFrom } from './runs.ts'
import { instantOf } from './minutes.ts'

const visit = day('2026-12-10')

describe('an offer', () => {
  const until = (on: string, time: string, last = instantOf('2027-01-01', '09:00'), by: OfferedBy = 'phone') => {
    const ms = offerUntil(instantOf(on, time), last, by)
    return ms === null ? null : minuteOf(ms)
  }
  it('lasts two hours of the day; the night does not count', () => {
    expect(until('2026-12-09', '10:00')).toBe('2026-12-09 12:00')
    expect(until('2026-12-09', '20:30')).toBe('2026-12-10 09:30')
    expect(until('2026-12-09', '23:10')).toBe('2026-12-10 10:00')
    expect(until('2026-12-09', '03:00')).toBe('2026-12-09 10:00')
  })
  it('ends with the moment the place can be booked no more, and is not made for less than five minutes', () => {
    expect(until('2026-12-10', '08:00', instantOf(visit, '08:30'))).toBe('2026-12-10 08:30')
    expect(until('2026-12-10', '08:26', instantOf(visit, '08:30'))).toBeNull()
    expect(until('2026-12-10', '09:00', instantOf(visit, '08:30'))).toBeNull()
  })
  it('to whoever has to be rung lasts two hours of the counter, which is shut at night and at the weekend', () => {
    const rung = (on: string, time: string, last?: number) => until(on, time, last, 'ring')
    expect(rung('2026-12-09', '16:00')).toBe('2026-12-10 09:30')
    expect(rung('2026-12-11', '18:00')).toBe('2026-12-14 10:30')
    expect(rung('2026-12-12', '10:00', instantOf('2026-12-14', '08:30'))).toBeNull()
  })
  it('is not made when it would be over before anybody is awake for five minutes', () => {
    expect(until('2026-12-09', '21:10', instantOf(visit, '07:30'))).toBeNull()
    expect(until('2026-12-09', '20:56', instantOf(visit, '07:30'))).toBeNull()
    expect(until('2026-12-09', '20:55', instantOf(visit, '07:30'))).toBe('2026-12-10 07:30')
    expect(until('2026-12-10', '02:00', instantOf(visit, '08:04'))).toBeNull()
    expect(until('2026-12-10', '02:00', instantOf(visit, '08:05'))).toBe('2026-12-10 08:05')
  })
})

describe('visits missed', () => {
  it('pause booking online for thirty days after the later of two within ninety days', () => {
    const today = day('2026-12-10')
    expect(pausedUntil([], today)).toBeNull()
    expect(pausedUntil([addDays(today, -1)], today)).toBeNull()
    expect(pausedUntil([addDays(today, -91), addDays(today, -1)], today)).toBe(addDays(today, 29))
    expect(pausedUntil([addDays(today, -92), addDays(today, -1)], today)).toBeNull()
    expect(pausedUntil([addDays(today, -40), addDays(today, -30)], today)).toBe(today)
    expect(pausedUntil([addDays(today, -40), addDays(today, -31)], today)).toBeNull()
  })
  it('never pause longer than thirty days after the last, whatever was missed', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 8 }), (ago) => {
      const until = pausedUntil(ago.map((n) => addDays(visit, -n)), visit)
      if (until !== null) expect(daysBetween(visit, until)).toBeLessThanOrEqual(30 - Math.min(...ago))
    }))
  })
})

describe('slots in a row', () => {
  const slots = ['09:00', '09:30', '10:30', '11:00'].map((starts_at, index) => ({ id: String(index), starts_at, ends_at: ['09:30', '10:00', '11:00', '11:30'][index] ?? '', closed: false }))
  it('have no gap and none of them is closed', () => {
    expect(runFrom(slots, '0', 2)?.map(({ id }) => id)).toEqual(['0', '1'])
    expect(runFrom(slots, '1', 2)).toBeNull()
    expect(runFrom(slots, '3', 2)).toBeNull()
    expect(runFrom(slots, 'x', 1)).toBeNull()
    expect(runFrom(slots.map((slot) => ({ ...slot, closed: slot.id === '1' })), '0', 2)).toBeNull()
  })
  it('may have a closed one of the old length between them', () => {
    const closed = { id: 'old', starts_at: '09:20', ends_at: '09:50', closed: true }
    expect(runFrom([...slots, closed].toSorted((a, b) => (a.starts_at < b.starts_at ? -1 : 1)), '0', 2)?.map(({ id }) => id)).toEqual(['0', '1'])
  })
  it('noon parts morning from afternoon', () => {
    expect([isInPart('11:59', 'morning'), isInPart('12:00', 'morning'), isInPart('12:00', 'afternoon'), isInPart('08:00', 'any')]).toEqual([true, false, true, true])
  })
})

describe('who comes', () => {
  it('is sixty from their birthday on, on the day of the visit', () => {
    expect([ageOn('430923196612100019', visit), ageOn('430923196612110019', visit)]).toEqual([60, 59])
    expect(eldersAmong([{ name: '甲', idNumber: '43092319661210001x' }, { name: '乙', idNumber: '430923199001010019' }], visit)).toBe(1)
  })
  it('is everybody the item needs, each once, with a right number; a small x is an X', () => {
    const one = { name: '刘满香', idNumber: '11010519491231002x' }
    const two = { name: '欧阳立新', idNumber: '440524188001010014' }
    expect(objectionToParties('marriage', [one, two])).toBeNull()
    expect(objectionToParties('marriage', [one])).toBe('parties-count')
    expect(objectionToParties('adoption', [one, two])).toBe('parties-count')
    expect(objectionToParties('marriage', [one, { ...two, idNumber: '440524188001010015' }])).toBe('id-number-wrong')
    expect(objectionToParties('marriage', [one, { ...two, idNumber: '11010519491231002X' }])).toBe('party-twice')
  })
})

describe('a slot', () => {
  const place = { day: visit, startsAt: '09:00', opensAt: 0, closed: false, paused: false, schedule: { items: [{ guideId: 'marriage', slots: 1 }], leadMinutes: 60 } }
  const wish = { guideId: 'marriage', appliedOn: null, window: null, now: instantOf(visit, '07:59'), online: true }
  it('can be had by phone and staff where the place is paused, not released or near, until it begins; by nobody once it is closed', () => {
    expect(objectionToSlot(wish, place)).toBeNull()
    expect(objectionToSlot(wish, { ...place, paused: true })).toBe('slot-closed')
    expect(objectionToSlot(wish, { ...place, opensAt: wish.now + 1 })).toBe('slot-not-open')
    expect(objectionToSlot({ ...wish, now: instantOf(visit, '08:00') }, place)).toBe('slot-too-near')
    const staff = { ...wish, online: false }
    expect(objectionToSlot({ ...staff, now: instantOf(visit, '08:59') }, { ...place, paused: true, opensAt: wish.now + 10 ** 8 })).toBeNull()
    expect(objectionToSlot({ ...staff, now: instantOf(visit, '09:00') }, place)).toBe('slot-too-near')
    expect(objectionToSlot(staff, { ...place, closed: true })).toBe('slot-closed')
  })
  it('is by staff of the kept seats only before it opens and while those who queued are let in', () => {
    const open = { online: false, opensAt: 100, queueing: false }
    expect(poolsOpen(['kept', 'public'], open, 99)).toEqual(['kept'])
    expect(poolsOpen(['kept', 'public'], open, 100)).toEqual(['kept', 'public'])
    expect(poolsOpen(['kept', 'public'], { ...open, queueing: true }, 100)).toEqual(['kept'])
    expect(poolsOpen(['public'], { ...open, online: true, queueing: true }, 100)).toEqual(['public'])
  })
})

describe('the question', () => {
  it('is in words, and its answer may be in figures, wide figures or words', () => {
    expect(questionOf(7, 5)).toBe('七加五等于几？')
    for (const answer of ['12', '１２', '十二', ' 12。']) expect(isRight(12, answer), answer).toBe(true)
    for (const answer of ['13', '一二', '']) expect(isRight(12, answer), answer).toBe(false)
    expect([0, 10, 11, 18, 20].map(spokenNumber)).toEqual(['零', '十', '十一', '十八', '二十'])
  })
})

describe('a calendar file', () => {
  const file = calendarFile({ uid: 'x@minsheng', sequence: 2, day: visit, startsAt: '09:00', endsAt: '09:30', summary: '安化县民政局预约 ACDE3467', place: '政务中心一楼，3号窗口;左边', words: '到了报号 ACDE3467。'.repeat(8), madeAt: 0 })
  it('has its times in UTC, an alarm the evening before, its signs escaped', () => {
    for (const line of ['DTSTART:20261210T010000Z', 'DTEND:20261210T013000Z', 'TRIGGER;VALUE=DATE-TIME:20261209T100000Z', 'SEQUENCE:2', 'LOCATION:政务中心一楼，3号窗口\\;左边']) expect(file).toContain(`${line}\r\n`)
  })
  it('has no line of more than 75 bytes, and unfolded it is whole', () => {
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain('到了报号 ACDE3467。'.repeat(8))
  })
})

describe('what is told', () => {
  it.each<BookingNews>(['booked', 'moved', 'cancelled', 'offered', 'tomorrow', 'today'])('of a booking %s fits the template and names neither item nor anybody', (news) => {
    const { purpose, fields } = noticeOfBooking(news, { code: 'ACDE3467', day: visit, startsAt: '09:00', expiresAt: instantOf(visit, '08:00') })
    expect([purpose, Object.keys(fields).sort()]).toEqual(['booking', ['character_string1', 'phrase4', 'thing2', 'time3']])
    expect(fields).toMatchObject({ thing2: '预约', time3: '2026年12月10日 09:00', character_string1: 'ACDE3467' })
    expect(fields['phrase4']).toMatch(/^[\u4e00-\u9fff]{2,5}$/)
  })
  it('of a step says from when to when, what was missing and why', () => {
    expect(sayBookingEvent('moved', { fromDay: '2026-12-10', fromStartsAt: '09:00', toDay: '2026-12-11', toStartsAt: '10:00', why: '停电' })).toBe('改了时间：12月10日 09:00 改到12月11日 10:00（停电）')
    expect(sayBookingEvent('incomplete', { missing: '户口簿' })).toBe('材料不齐：缺户口簿')
  })
})
