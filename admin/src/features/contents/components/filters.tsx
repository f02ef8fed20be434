import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'
import { PickField } from '../../../ui/pick-field.tsx'
import type { Asked } from '../api/list-contents.ts'
import { columnWords, kindWords, statusWords } from '../words.ts'

type FiltersProps = { asked: Asked, withStatus: boolean, onChange: (name: 'kind' | 'column' | 'status' | 'q', value: string) => void }

export const Filters = ({ asked, withStatus, onChange }: FiltersProps) => (
  <div className='filters' role='search' aria-label='找内容'>
    <Field label='标题里的词'>{(wiring) => <Input {...wiring} allowClear maxLength={limits.search} defaultValue={asked.q ?? ''} onChange={(event) => onChange('q', event.target.value)} />}</Field>
    <PickField label='种类' none='全部' words={kindWords} value={asked.kind ?? ''} onChange={(kind) => onChange('kind', kind)} />
    <PickField label='栏目' none='全部' words={columnWords} value={(asked.column ?? '') as keyof typeof columnWords | ''} onChange={(column) => onChange('column', column)} />
    {withStatus && <PickField label='状态' none='全部' words={statusWords} value={asked.status ?? ''} onChange={(status) => onChange('status', status)} />}
  </div>
)
