import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { addDays, showDay, today } from '../../../../lib/dates.ts'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { writtenLines } from '../../../../ui/lines.ts'
import { LinesField } from '../../../../ui/lines-field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { DueEffect } from '../due-effect.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'
import { LONGEST_PAUSE_DAYS } from './pause-form.tsx'

type Asked = { recordId: string, items: string[], until: string, explanation: string, reason: string }
type FieldsProps = { value: Asked, set: (some: Partial<Asked>) => void }

const limitsOfDay = () => ({ earliest: addDays(today(), 1), latest: addDays(today(), LONGEST_PAUSE_DAYS) })
const useAsked = (form: string) => useCaseDraft<Asked>(form, { recordId: newClientId(), items: [''], until: '', explanation: '', reason: '' })

const isAsked = ({ items, until, explanation }: Asked): boolean => {
  const { earliest, latest } = limitsOfDay()
  return writtenLines(items).length > 0 && isDayWithin(until, earliest, latest) && isWritten(explanation)
}

const saidOf = ({ recordId, items, until, explanation }: Asked) => ({ recordId, items: writtenLines(items), until, explanation: explanation.trim() })

const supposedOf = ({ until }: Asked) => {
  const { earliest, latest } = limitsOfDay()
  return isDayWithin(until, earliest, latest) ? { pauseReason: 'correction' as const, pauseUntil: until } : null
}

const AskedFields = ({ value, set }: FieldsProps) => (
  <>
    <LinesField
      label='要补的材料，一行一样' hint='按回车加下一样。写全：漏写的以后不能随便再要。' item='材料' add='再加一样' most={limits.listItems} max={limits.listItem}
      lines={value.items} onChange={(items) => set({ items })}
    />
    <DayField label='最晚哪天补来' hint='给群众留够办材料的时间。' {...limitsOfDay()} value={value.until} onChange={(until) => set({ until })} />
    <DueEffect supposed={supposedOf(value)} />
    <TextField label='告诉群众的话' hint='在哪里开、怎么交、看不懂问谁。群众会原样看到。' rows={3} max={limits.reason} value={value.explanation} onChange={(explanation) => set({ explanation })} />
  </>
)

const consequenceOf = ({ until }: Asked) => `群众会马上收到清单。期限暂停${until ? `到 ${showDay(until)}` : ''}，群众补齐的第二天接着算；到那天还没补，期限自动接着走。`

/** 一次性告知: one list, and the list is then locked. */
export const CorrectionForm = ({ onDone }: FormProps) => {
  const { value, set, clear } = useAsked('correction')
  const give = useGive('request-correction', () => { clear(); say('已告知群众要补的材料，期限暂停。'); onDone() })
  return (
    <CommandForm
      button='一次性告知' ready={isAsked(value)} give={give} onSubmit={() => give.mutate(saidOf(value))} consequence={consequenceOf(value)}
      confirm={{ title: '清单都写全了？', yes: '告知群众', text: <><p>只能告知这一次，以后再要别的材料须由负责人写明理由，群众看得到。</p><ol className='lines'>{writtenLines(value.items).map((item) => <li key={item}>{item}</li>)}</ol></> }}
    >
      <AskedFields value={value} set={set} />
    </CommandForm>
  )
}

/** Asking again: a supervisor answers for it, and the citizen reads why. */
export const CorrectionAgainForm = ({ onDone }: FormProps) => {
  const { value, set, clear } = useAsked('correction-again')
  const give = useGive('request-more', () => { clear(); say('已再次告知群众，期限暂停。'); onDone() })
  return (
    <CommandForm
      button='再次告知' ready={isAsked(value) && isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ ...saidOf(value), reason: value.reason.trim() })}
      consequence={`${consequenceOf(value)}群众会看到这是第二次要材料和您写的理由。`}
    >
      <Notice tone='warn'>补正清单已经告知过一次。确实漏了，才由您这一级再次告知。</Notice>
      <AskedFields value={value} set={set} />
      <TextField label='为什么上次没有一起告知' hint='群众看得到。' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
