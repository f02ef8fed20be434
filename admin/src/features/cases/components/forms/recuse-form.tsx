import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useGive } from '../../api/commands.ts'
import { useColleagues } from '../../api/list-colleagues.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

/** 回避: a person with an interest in the matter stands back and no longer sees it. */
export const RecuseForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const [unitId, setUnitId] = useState(kase.unitId ?? '')
  const { data } = useColleagues(unitId)
  const { value, set, clear } = useCaseDraft('recuse', { staffId: '', reason: '' })
  const give = useGive('recuse', () => { clear(); say('已回避，这位同志看不到这一件了。'); onDone() })
  const people = (data?.items ?? []).filter(({ name }) => !kase.recused.includes(name))
  const chosen = people.find(({ staffId }) => staffId === value.staffId)
  return (
    <CommandForm
      button='回避' ready={chosen !== undefined && isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ staffId: value.staffId, reason: value.reason.trim() })}
      consequence={`${chosen?.name ?? '这位同志'}从此看不到、也办不了这一件${chosen?.name === kase.handlerName ? '；他正在经办，要另外安排人接着办' : ''}。不能撤销，不通知群众。`}
    >
      <UnitField label='在哪个单位' value={unitId} onChange={setUnitId} />
      <Field label='谁回避'>
        {(wiring) => (
          <select {...wiring} className='native-select' value={value.staffId} onChange={(event) => set({ staffId: event.target.value })}>
            <option value=''>请选择</option>
            {people.map(({ staffId, name }) => <option key={staffId} value={staffId}>{name}</option>)}
          </select>
        )}
      </Field>
      <TextField label='为什么回避' hint='例如：与被反映人是近亲属。' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
