import type { NoticePurpose } from '@minsheng/domain/notices/entry.ts'
import type { SmsMessage, SmsTemplate } from '../../gateways/sms/port.ts'
import type { OpenNotice } from './rows.ts'

const templateOf: Readonly<Record<NoticePurpose, SmsTemplate>> = { 'case-progress': 'progress', 'case-answered': 'answered', 'case-published': 'reach', booking: 'booking' }

/** A notice as an SMS: the number, the phrase and the time, and nothing anybody typed. */
export const smsOf = (id: string, phone: string, { purpose, fields }: Pick<OpenNotice, 'purpose' | 'fields'>): SmsMessage => ({
  id, phone, template: templateOf[purpose],
  values: { number: fields['character_string1'] ?? '', state: fields['phrase4'] ?? '', time: fields['time3'] ?? '' }
})
