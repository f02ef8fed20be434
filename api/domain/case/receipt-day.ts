import { addDays, type Day } from '../calendar/day.ts'

/** A letter that lay longer than this many calendar days is entered as received today, with a note; the law counts from the day of receipt. */
export const REGISTER_DAYS_BACK = 30
/** Up to this many calendar days late nobody asks why: a weekend and a day on the road. */
export const REASON_AFTER_DAYS = 3

/** Why a day of receipt is refused. */
export type ReceiptDayRefusal = 'receipt-day-ahead' | 'receipt-day-too-early' | 'late-reason-missing'

/**
 * Whether a case entered today may have been received on `receivedOn`: never ahead, at most 30 calendar days back, and past
 * three with a reason. The day of receipt is day 0 of every clock (信访工作条例 第22条), so it is the real one or none.
 */
export const checkReceiptDay = (receivedOn: Day, today: Day, reason: string | null): ReceiptDayRefusal | null => {
  if (receivedOn > today) return 'receipt-day-ahead'
  if (receivedOn < addDays(today, -REGISTER_DAYS_BACK)) return 'receipt-day-too-early'
  return receivedOn < addDays(today, -REASON_AFTER_DAYS) && !reason?.trim() ? 'late-reason-missing' : null
}
