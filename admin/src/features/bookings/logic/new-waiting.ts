import { limits } from '@minsheng/contract/limits.ts'
import { addDays } from '../../../lib/dates.ts'
import type { NewWaiting } from '../api/waiting.ts'
import { asksAppliedOn, type BookingDraft, missingContact } from './new-booking.ts'

/** Between which days, and in which half of them, a caller would come. */
export type WaitDays = { fromDay: string, untilDay: string, part: NewWaiting['part'] }

export const blankDays = (today: string): WaitDays => ({ fromDay: today, untilDay: addDays(today, limits.waitingDays - 1), part: 'any' })

/** What is still missing before a caller can wait, in the words beside the button. */
export const missingInWaiting = (draft: BookingDraft, { fromDay, untilDay }: WaitDays): string | null => {
  if (draft.guideId === '') return '先选办什么事。'
  if (draft.scheduleId === '') return '先选到哪里办。'
  if (asksAppliedOn(draft.guideId) && draft.appliedOn === '') return '先写哪天申请的离婚。'
  if (fromDay === '' || untilDay === '') return '先写哪几天能来。'
  if (untilDay < fromDay) return '最后一天要在第一天以后。'
  if (untilDay >= addDays(fromDay, limits.waitingDays)) return `最多等 ${limits.waitingDays} 天。`
  return draft.contactName.trim() === '' ? '先写联系人。' : missingContact(draft)
}

/** The wait as the server takes it. */
export const toWaiting = (draft: BookingDraft, days: WaitDays): NewWaiting => ({
  ...days, scheduleId: draft.scheduleId, guideId: draft.guideId, appliedOn: asksAppliedOn(draft.guideId) ? draft.appliedOn : null, contactName: draft.contactName.trim(), contactPhone: draft.contactPhone.trim()
})
