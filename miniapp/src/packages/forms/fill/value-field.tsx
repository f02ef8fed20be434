import type { FormColumn, FormField } from '@minsheng/domain/forms/form.ts'
import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Field, TextArea } from '../../../ui/field.tsx'
import { TownshipField } from '../../../ui/township-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'

type Asked = Pick<FormField | FormColumn, 'kind' | 'choices' | 'maxLength'>
type ValueFieldProps = { id: string, label: string, asked: Asked, value: string, fault: string | undefined, onChange: (value: string) => void }

const keyboards: Partial<Record<Asked['kind'], 'tel' | 'number'>> = { phone: 'tel', number: 'number', account: 'number' }

const Township = ({ id, label, value, fault, onChange }: Omit<ValueFieldProps, 'asked'>) => {
  const { load } = useLoad('config', clientConfig)
  return <TownshipField id={id} label={label} unknown='请选择' townships={load.status === 'ready' ? load.data.townships : []} value={value || null} error={fault} onChange={(code) => onChange(code ?? '')} />
}

// Room for a letter more than may be: the rule then says what is too long instead of swallowing it.
const MORE = 20

/** Room for one value, as its kind wants it. */
export const ValueField = ({ id, label, asked: { kind, choices, maxLength }, value, fault, onChange }: ValueFieldProps) => {
  switch (kind) {
    case 'choice': return <ChoiceList id={id} label={label} choices={choices.map((choice) => ({ value: choice, word: choice }))} value={value || undefined} error={fault} onChange={onChange} />
    case 'day': return <DayField id={id} label={label} value={value} error={fault} onChange={onChange} />
    case 'township': return <Township id={id} label={label} value={value} fault={fault} onChange={onChange} />
    case 'paragraph': return <TextArea id={id} label={label} value={value} error={fault} isShort counter={`已写 ${value.trim().length} 字，最多 ${maxLength} 字`} onChange={onChange} />
    case 'money': return <Field id={id} label={`${label}（元）`} value={value} error={fault} maxLength={maxLength + MORE} onChange={onChange} />
    default: return <Field id={id} label={label} value={value} error={fault} maxLength={maxLength + MORE} {...(keyboards[kind] ? { kind: keyboards[kind] } : {})} onChange={onChange} />
  }
}
