import { expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { noticeOfBooking } from './booking-notice.ts'

const about = { code: 'ACDE3467', day: day('2026-12-08'), startsAt: '09:00', why: '窗口设备检修，给您添麻烦了。' }

it.each(['moved', 'cancelled'] as const)('who is told that a booking was %s by staff reads why, and the message outside does not', (news) => {
  const { text, fields } = noticeOfBooking(news, about)
  expect(text).toContain('原因：窗口设备检修，给您添麻烦了。')
  expect(text).not.toContain('。。')
  expect(JSON.stringify(fields)).not.toContain('检修')
})

it('says nothing of a reason where none was written', () => {
  expect(noticeOfBooking('moved', { ...about, why: '' }).text).not.toContain('原因')
})
