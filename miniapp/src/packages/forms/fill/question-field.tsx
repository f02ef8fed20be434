import { chosenOf, rowsOf, textOf } from '@minsheng/domain/forms/asked-fields.ts'
import type { FormField } from '@minsheng/domain/forms/form.ts'
import { SignPad } from '../../../platform/sign-pad.tsx'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { Tick } from '../../../ui/ticks.tsx'
import type { Answers } from '../form-body.ts'
import { TableField } from './table-field.tsx'
import { ValueField } from './value-field.tsx'

type Fault = readonly [string, string]
type QuestionFieldProps = { field: FormField, value: Answers[string], faults: readonly Fault[], onChange: (value: Answers[string]) => void }

const Choices = ({ field, value, fault, onChange }: { field: FormField, value: readonly string[], fault: string | undefined, onChange: (value: string[]) => void }) => (
  <Box className='field'>
    <Box className='choices' aria={{ role: 'group', label: field.question }}>
      {field.choices.map((choice) => (
        <Tick key={choice} word={choice} on={value.includes(choice)} onClick={() => onChange(value.includes(choice) ? value.filter((each) => each !== choice) : [...value, choice])} />
      ))}
    </Box>
    <FieldError id={field.id} words={fault} />
  </Box>
)

const Consent = ({ field, value, fault, onChange }: { field: FormField, value: string, fault: string | undefined, onChange: (value: string) => void }) => (
  <Box className='field'>
    <Tick word={field.label} on={value === '是'} onClick={() => onChange(value === '是' ? '' : '是')} />
    <FieldError id={field.id} words={fault} />
  </Box>
)

const Signature = ({ field, value, fault, onChange }: { field: FormField, value: string, fault: string | undefined, onChange: (value: string) => void }) => (
  <Box className='stack-tight'>
    <Box className='field-hint'>在框里用手指写名字。写不好可以清掉重写；不想在手机上签，就下载空白表，打印出来用笔签。</Box>
    <SignPad id={`sign-${field.id}`} value={value} onChange={onChange} />
    <FieldError id={field.id} words={fault} />
    {value ? <BigButton look='second' onClick={() => onChange('')}>清掉，重新签</BigButton> : null}
  </Box>
)

/** One question of a form with room for its answer, and what is wrong with it. */
export const QuestionField = ({ field, value, faults, onChange }: QuestionFieldProps) => {
  const filled = { [field.id]: value }
  const fault = faults.find(([place]) => place === field.id)?.[1]
  const text = textOf(filled, field.id)
  switch (field.kind) {
    case 'table': return <TableField field={field} rows={rowsOf(filled, field.id)} faults={faults} onChange={onChange} />
    case 'choices': return <Choices field={field} value={chosenOf(filled, field.id)} fault={fault} onChange={onChange} />
    case 'consent': return <Consent field={field} value={text} fault={fault} onChange={onChange} />
    case 'signature': return <Signature field={field} value={text} fault={fault} onChange={onChange} />
    default: return <ValueField id={field.id} label={field.label} asked={field} value={text} fault={fault} onChange={onChange} />
  }
}
