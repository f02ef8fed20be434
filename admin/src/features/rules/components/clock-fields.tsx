import { Checkbox, Input } from 'antd'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import type { ClockRule, Rules } from '../api/get-rules.ts'

type ClockFieldsProps = { rule: ClockRule, pauses: Rules['pauses'], errors: Record<string, string>, onChange: (rule: ClockRule) => void }

const Limit = ({ rule, errors, onChange }: Omit<ClockFieldsProps, 'pauses'>) => (
  <>
    {rule.amount !== null && (
      <Field label={{ working: '几个工作日', calendar: '几日', minutes: '几分钟' }[rule.unit]} error={errors.amount}>
        {(wiring) => <Input {...wiring} type='number' min={0} value={rule.amount ?? ''} onChange={(event) => onChange({ ...rule, amount: Number(event.target.value) })} />}
      </Field>
    )}
    {rule.extension && (
      <Field label='最多延长' hint={`由${rule.extension.approver.office}${rule.extension.approver.role}批准`} error={errors.extension}>
        {(wiring) => <Input {...wiring} type='number' min={1} value={rule.extension?.amount ?? ''} onChange={(event) => rule.extension && onChange({ ...rule, extension: { ...rule.extension, amount: Number(event.target.value) } })} />}
      </Field>
    )}
    <Field label='从哪天起施行' hint='最早明天。已经开始计时的仍按原来的规则。' error={errors.validFrom}>
      {(wiring) => <Input {...wiring} type='date' value={rule.validFrom} onChange={(event) => onChange({ ...rule, validFrom: event.target.value })} />}
    </Field>
    <Field label='施行到哪天（可不填）' error={errors.validTo}>
      {(wiring) => <Input {...wiring} type='date' value={rule.validTo ?? ''} onChange={(event) => onChange({ ...rule, validTo: event.target.value || null })} />}
    </Field>
  </>
)

/** What of a limit may be changed: number, requirement, pauses, extension, source, validity. What starts it may not. */
export const ClockFields = ({ rule, pauses, errors, onChange }: ClockFieldsProps) => {
  const toggle = (reason: ClockRule['pauses'][number]) => onChange({ ...rule, pauses: rule.pauses.includes(reason) ? rule.pauses.filter((each) => each !== reason) : [...rule.pauses, reason] })
  const source = (over: Partial<ClockRule['source']>) => onChange({ ...rule, source: { ...rule.source, ...over } })
  return (
    <div className='stack rule-form'>
      <Field label='名称'>{(wiring) => <Input {...wiring} maxLength={60} value={rule.name} onChange={(event) => onChange({ ...rule, name: event.target.value })} />}</Field>
      <Limit rule={rule} errors={errors} onChange={onChange} />
      <Field label='时限之外的要求（可不填）'>{(wiring) => <Input {...wiring} maxLength={200} value={rule.words ?? ''} onChange={(event) => onChange({ ...rule, words: event.target.value || null })} />}</Field>
      <FieldGroup label='哪些情形暂停计时' error={errors.pauses}>
        {pauses.map(({ word, name }) => <Checkbox key={word} checked={(rule.pauses as string[]).includes(word)} onChange={() => toggle(word as ClockRule['pauses'][number])}>{name}</Checkbox>)}
      </FieldGroup>
      <Field label='依据'>{(wiring) => <Input {...wiring} maxLength={120} value={rule.source.law} onChange={(event) => source({ law: event.target.value })} />}</Field>
      <Field label='条款'>{(wiring) => <Input {...wiring} maxLength={120} value={rule.source.article} onChange={(event) => source({ article: event.target.value })} />}</Field>
    </div>
  )
}
