import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { addDays, today } from '../../../lib/dates.ts'
import { Field } from '../../../ui/field.tsx'
import type { FieldsProps } from '../draft.ts'

// The same numbers as the rule the server holds (domain/case/receipt-day.ts); it has the last word.
const DAYS_BACK = 30
const REASON_AFTER = 3

/** The clocks count from the day it really came, not from the day somebody typed it. */
export const ReceivedOn = ({ draft, errors, change }: FieldsProps) => {
  const late = draft.receivedOn !== '' && draft.receivedOn < addDays(today(), -REASON_AFTER)
  return (
    <div className='two'>
      <Field label='收到日' hint='来电、来访、信到的那一天。办理期限从这一天起算。' error={errors.receivedOn}>
        {(wiring) => <Input {...wiring} type='date' required min={addDays(today(), -DAYS_BACK)} max={today()} value={draft.receivedOn} onChange={(event) => change({ receivedOn: event.target.value })} />}
      </Field>
      {late && (
        <Field label='为什么现在才登记' error={errors.lateReason}>
          {(wiring) => <Input {...wiring} maxLength={limits.reason} value={draft.lateReason} onChange={(event) => change({ lateReason: event.target.value })} />}
        </Field>
      )}
    </div>
  )
}
