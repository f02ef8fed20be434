import { limits } from '@minsheng/contract/limits.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitsField } from '../../../../ui/units-field.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

/** 被反映单位: from now on they see nothing of this case, wherever they look (信访工作条例 第30条). */
export const AccusedForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft<{ unitIds: string[], reason: string }>('accused', { unitIds: [], reason: '' })
  const give = useGive('name-accused', () => { clear(); say('已列明，这些单位看不到这一件。'); onDone() })
  return (
    <CommandForm
      button='列明' ready={value.unitIds.length > 0 && isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ unitIds: value.unitIds, reason: value.reason.trim() })}
      consequence='这些单位从此分不到、看不到、搜不到、数不到、导不出这一件。只能加，不能撤。不通知群众。'
    >
      {kase.accused.length > 0 && <p>已经列明：{kase.accused.join('、')}</p>}
      <UnitsField
        label='被反映的单位' value={value.unitIds} without={[kase.unitId, ...kase.accused]} onChange={(unitIds) => set({ unitIds })}
        {...(kase.unitName ? { hint: `${kase.unitName}正在承办。反映的就是它时，先改派再列明。` } : {})}
      />
      <TextField label='依据哪句话' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
