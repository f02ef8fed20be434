import { describe, expect, it } from 'vitest'
import { offerOf, outsideLaw, weeksOf, type DayLine } from './day-rows.ts'

const line = (day: string, over: Partial<DayLine> = {}): DayLine => ({ day, state: 'open', free: 12, keptFree: 2, opensAt: null, waveId: null, why: null, provisional: false, ...over })
const page = { window: null, now: '2026-11-27T01:00:00.000Z' }

describe('what the row of a day says', () => {
  it.each([
    [line('2026-11-30'), false, '有号 12 个', 'pick'],
    [line('2026-11-30'), true, '有号 2 个', 'pick'],
    [line('2026-11-30', { free: 0 }), false, '约满', 'wait'],
    [line('2026-11-30', { state: 'full', free: 0, keptFree: 1 }), true, '有号 1 个', 'pick'],
    [line('2026-11-30', { state: 'full', free: 0, keptFree: 0 }), true, '给老人留的约满了', 'wait'],
    [line('2026-12-30', { state: 'not-yet', opensAt: '2026-11-30T00:00:00.000Z' }), false, '11月30日 周一 上午 8:00 放号', null],
    [line('2026-12-30', { state: 'not-yet', opensAt: '2026-11-28T00:00:00.000Z', waveId: 'w' }), false, '明天 上午 8:00 放号', 'wave'],
    [line('2026-12-30', { waveId: 'w' }), false, '有号 12 个', 'wave'],
    [line('2026-12-30', { waveId: 'w', state: 'full', free: 0 }), false, '约满', 'wait'],
    [line('2026-11-29', { state: 'closed', why: '星期天' }), false, '不办', null],
    [line('2026-11-27', { state: 'too-near' }), false, '太近了', null]
  ] as const)('%o, for the old: %s: %s', (day, forElder, word, leads) => {
    expect(offerOf(day, page, forElder)).toMatchObject({ word, leads })
  })

  it('tells a day the law does not allow yet from one it no longer allows', () => {
    const window = { from: '2026-12-05', until: '2027-01-04', words: '', provisional: false }
    expect(offerOf(line('2026-12-04', { state: 'outside-law' }), { ...page, window }, false).word).toBe('法律规定还不能办')
    expect(offerOf(line('2027-01-05', { state: 'outside-law' }), { ...page, window }, false).word).toBe('过了法律规定的日子')
  })
})

describe('the days of a schedule', () => {
  it('stand week by week, from Monday to Sunday', () => {
    const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07'].map((day) => line(day))
    expect(weeksOf(days, '2026-11-27').map(({ title, days: inside }) => [title, inside.length])).toEqual([['这个星期', 3], ['下个星期', 2], ['12月7日起的一个星期', 1]])
  })

  it('that the law does not allow are told as stretches', () => {
    const days = [line('2026-11-27', { state: 'outside-law' }), line('2026-11-28', { state: 'outside-law' }), line('2026-11-29'), line('2026-11-30', { state: 'outside-law' })]
    expect(outsideLaw(days)).toEqual([{ from: '2026-11-27', until: '2026-11-28' }, { from: '2026-11-30', until: '2026-11-30' }])
    expect(outsideLaw([line('2026-11-29')])).toEqual([])
  })
})
