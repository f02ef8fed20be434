import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { findConflicts, suggestMoves, type SeatedBooking, type SeatedSlot } from './conflicts.ts'
import { hall } from './examples.ts'

const monday = day('2026-11-30')
const nobody = { public: 0, kept: 0, 'walk-in': 0 }
const slot = (startsAt: string, taken: number, over: Partial<SeatedSlot> = {}): SeatedSlot => ({
  id: `${over.day ?? monday} ${startsAt}`, scheduleId: 'h', day: monday, startsAt, endsAt: startsAt.endsWith(':00') ? startsAt.replace(':00', ':30') : `${String(Number(startsAt.slice(0, 2)) + 1).padStart(2, '0')}:00`,
  closed: false, opensAt: 0, waveId: null, wanted: { public: 2, kept: 0, 'walk-in': 0 }, taken: { ...nobody, public: taken }, ...over
})
const booking = (id: string, startsAt: string, over: Partial<SeatedBooking> = {}): SeatedBooking => ({ id, guideId: 'marriage', day: monday, startsAt, endsAt: slot(startsAt, 0).endsAt, pool: 'public', slotIds: [`${monday} ${startsAt}`], appliedOn: null, createdAt: 1, ...over })
const now = Date.parse('2026-11-27T10:00:00+08:00')
const found = (slots: SeatedSlot[], bookings: SeatedBooking[], over = {}) => findConflicts(hall(over), { slots, bookings }, loadedCalendar)
const moved = (slots: SeatedSlot[], bookings: SeatedBooking[], over = {}) =>
  suggestMoves(hall(over), found(slots, bookings, over), slots, { cal: loadedCalendar, now }).map((each) => each?.startsAt ?? null)

describe('a visit the hours no longer hold', () => {
  it('sits in a slot that was closed, and is told why', () => {
    const slots = [slot('09:00', 1, { closed: true }), slot('09:30', 0)]
    expect(found(slots, [booking('a', '09:00')])).toMatchObject([{ why: '这个时间不办了' }])
    expect(found(slots, [booking('a', '09:00')], { exceptions: [{ day: monday, periods: [], seats: null, why: '停电' }] })).toMatchObject([{ why: '停电，这天不办了' }])
  })
  it('is of an item that is not served there any more, and has nowhere to go', () => {
    const slots = [slot('09:00', 1), slot('09:30', 0)]
    expect(found(slots, [booking('a', '09:00', { guideId: 'petition' })])).toMatchObject([{ why: '这里不再办这件事' }])
    expect(moved(slots, [booking('a', '09:00', { guideId: 'petition' })])).toEqual([null])
  })
  it('is one too many where seats were taken away: the last to book moves, as few as must', () => {
    const bookings = [booking('a', '09:00', { createdAt: 3 }), booking('b', '09:00', { createdAt: 1 }), booking('c', '09:00', { createdAt: 2 })]
    expect(found([slot('09:00', 3)], bookings).map((each) => each.booking.id)).toEqual(['a'])
    expect(found([slot('09:00', 2)], bookings.slice(1))).toEqual([])
  })
  it('is counted once where it is one too many in both of its slots', () => {
    const both = { guideId: 'divorce-application', endsAt: '10:00', slotIds: [`${monday} 09:00`, `${monday} 09:30`] }
    const bookings = [booking('a', '09:00', { ...both, createdAt: 1 }), booking('b', '09:00', { ...both, createdAt: 2 }), booking('c', '09:00', { ...both, createdAt: 3 })]
    expect(found([slot('09:00', 3), slot('09:30', 3)], bookings).map((each) => each.booking.id)).toEqual(['c'])
  })
  it('民法典第1077条: lies outside the days of the law after a notice has moved them, and goes to one within', () => {
    const items = { items: [{ guideId: 'divorce-certificate', slots: 1 }] }
    const who = (appliedOn: string) => booking('a', '09:00', { guideId: 'divorce-certificate', appliedOn: day(appliedOn) })
    expect(found([slot('09:00', 1)], [who('2026-10-20')], items)).toEqual([])
    expect(found([slot('09:00', 1)], [who('2026-10-29')], items)).toMatchObject([{ why: expect.stringContaining('法律规定的日子变成12月1日到') }])
  })
  it('is shorter or longer than its slot since their length changed, and may stay where it is', () => {
    const slots = [slot('09:00', 2, { endsAt: '09:20' }), slot('09:30', 0)]
    expect(found(slots, [booking('a', '09:00')])).toMatchObject([{ why: expect.stringContaining('长短') }])
    expect(moved(slots, [booking('a', '09:00')])).toEqual(['09:00'])
  })
  it('leaves room for the others when it goes for another reason', () => {
    const bookings = [booking('a', '09:00', { guideId: 'petition', createdAt: 1 }), booking('b', '09:00', { createdAt: 2 }), booking('c', '09:00', { createdAt: 3 })]
    expect(found([slot('09:00', 3)], bookings).map((each) => each.booking.id)).toEqual(['a'])
  })
})

describe('where it could go', () => {
  it('is the nearest time with a seat, and no seat is suggested twice', () => {
    const slots = [slot('09:00', 3, { closed: true }), slot('09:30', 1), slot('10:00', 0)]
    expect(moved(slots, ['a', 'b', 'c'].map((id) => booking(id, '09:00')))).toEqual(['09:30', '10:00', '10:00'])
  })
  it('is nowhere when nothing is free, too near, not released, or a wave\'s', () => {
    const closed = slot('09:00', 1, { closed: true })
    for (const other of [slot('09:30', 2), slot('09:30', 0, { opensAt: now + 1 }), slot('09:30', 0, { waveId: 'w' }), slot('09:30', 0, { day: day('2026-11-27') })]) expect(moved([closed, other], [booking('a', '09:00')])).toEqual([null])
  })
  it('has room for all the slots of the visit in a row', () => {
    const slots = [slot('09:00', 1, { closed: true }), slot('09:30', 1, { closed: true }), slot('10:00', 2), slot('10:30', 0), slot('11:00', 0)]
    expect(moved(slots, [booking('a', '09:00', { guideId: 'divorce-application', endsAt: '10:00', slotIds: [`${monday} 09:00`, `${monday} 09:30`] })])).toEqual(['10:30'])
  })
  it('counts every seat of its slots, also where closed ones of the old length lie between', () => {
    const pair = (id: string) => booking(id, '09:00', { guideId: 'divorce-application', endsAt: '10:00', slotIds: [`${monday} 09:00`, `${monday} 09:30`] })
    const slots = [slot('09:00', 2, { closed: true }), slot('09:30', 2, { closed: true }), slot('10:00', 1), slot('10:15', 0, { closed: true }), slot('10:30', 1), slot('11:00', 1)]
    expect(moved(slots, [pair('a'), pair('b')])).toEqual(['10:00', null])
    expect(moved(slots, [pair('a'), booking('b', '09:30')])).toEqual(['10:00', '11:00'])
  })
  it('is within the days the law allows', () => {
    const later = { day: day('2026-12-03') }
    const items = { items: [{ guideId: 'divorce-certificate', slots: 1 }] }
    const who = booking('a', '09:00', { guideId: 'divorce-certificate', appliedOn: day('2026-10-29') })
    expect(moved([slot('09:00', 1, { closed: true }), slot('09:30', 0, { day: day('2026-11-30') }), slot('10:00', 0, later)], [who], items)).toEqual(['10:00'])
    expect(moved([slot('09:00', 1, { closed: true }), slot('10:00', 0, { day: day('2026-11-28') }), slot('09:30', 0, { day: day('2026-12-31') })], [who], items)).toEqual([null])
  })
})
