import { expect, it } from 'vitest'
import { blankBooking } from './new-booking.ts'
import { blankDays, missingInWaiting, toWaiting } from './new-waiting.ts'

const sheet = { ...blankBooking(), guideId: 'marriage', scheduleId: 's', contactName: ' 周满香 ', contactPhone: ' 13973712346 ' }
const days = blankDays('2026-12-01')

it.each([
  [{ guideId: '' }, {}, '先选办什么事。'], [{ guideId: 'divorce-certificate' }, {}, '先写哪天申请的离婚。'], [{}, { untilDay: '2026-11-30' }, '最后一天要在第一天以后。'], [{}, { untilDay: '2026-12-31' }, '最多等 30 天。'],
  [{ contactName: ' ' }, {}, '先写联系人。'], [{ contactPhone: '' }, {}, '先写电话，有变化好打给他。'], [{}, {}, null]
])('a caller with %j who can come %j waits: %s', (over, when, words) => {
  expect(missingInWaiting({ ...sheet, ...over }, { ...days, ...when })).toBe(words)
})

it('the longest wait is asked for unless the caller says otherwise', () => {
  expect(toWaiting(sheet, days)).toEqual({ scheduleId: 's', guideId: 'marriage', fromDay: '2026-12-01', untilDay: '2026-12-30', part: 'any', appliedOn: null, contactName: '周满香', contactPhone: '13973712346' })
})
