import { Button } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useUnits } from '../../../../lib/units.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

type ChosenProps = { unitIds: readonly string[], onDrop: (unitId: string) => void }

const Chosen = ({ unitIds, onDrop }: ChosenProps) => {
  const units = useUnits().data?.items ?? []
  return (
    <ul className='row'>
      {unitIds.map((unitId) => (
        <li className='party' key={unitId}>{units.find((unit) => unit.unitId === unitId)?.name ?? unitId}<Button type='text' size='small' onClick={() => onDrop(unitId)}>去掉</Button></li>
      ))}
    </ul>
  )
}

/** 被反映单位: from now on they see nothing of this case, wherever they look (信访工作条例 第30条). */
export const AccusedForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const [unitId, setUnitId] = useState('')
  const { value, set, clear } = useCaseDraft<{ unitIds: string[], reason: string }>('accused', { unitIds: [], reason: '' })
  const give = useGive('name-accused', () => { clear(); say('已列明，这些单位看不到这一件。'); onDone() })
  const add = () => { set({ unitIds: [...value.unitIds, unitId] }); setUnitId('') }
  return (
    <CommandForm
      button='列明' ready={value.unitIds.length > 0 && isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ unitIds: value.unitIds, reason: value.reason.trim() })}
      consequence='这些单位从此分不到、看不到、搜不到、数不到、导不出这一件。只能加，不能撤。不通知群众。'
    >
      {kase.accused.length > 0 && <p>已经列明：{kase.accused.join('、')}</p>}
      <UnitField label='被反映的单位' value={unitId} without={[kase.unitId, ...kase.accused, ...value.unitIds]} onChange={setUnitId} {...(kase.unitName ? { hint: `${kase.unitName}正在承办。反映的就是它时，先改派再列明。` } : {})} />
      <div><Button disabled={unitId === ''} onClick={add}>加上这个单位</Button></div>
      <Chosen unitIds={value.unitIds} onDrop={(dropped) => set({ unitIds: value.unitIds.filter((each) => each !== dropped) })} />
      <TextField label='依据哪句话' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
