import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { showDay, today } from '../../../../lib/dates.ts'
import { DayField, isDayWithin } from '../../../../ui/day-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

/** 会办: another unit is asked for its opinion; the case stays where it is. */
export const ConsultForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft('consult', { recordId: newClientId(), unitId: '', question: '', until: '' })
  const give = useGive('consult', () => { clear(); say('已请该单位会办。'); onDone() })
  const latest = kase.due.dueOn >= today() ? kase.due.dueOn : undefined
  const ready = value.unitId !== '' && isWritten(value.question) && isDayWithin(value.until, today(), latest)
  return (
    <CommandForm
      button='请单位会办' ready={ready} give={give} onSubmit={() => give.mutate({ ...value, question: value.question.trim() })}
      consequence='这个单位会看到案件；意见到齐才能起草答复。期限照常走。群众看得到有哪个单位会同办理。'
    >
      <UnitField label='请哪个单位' value={value.unitId} without={[kase.unitId, ...kase.accused, ...kase.jointUnits.map((unit) => unit.unitId)]} onChange={(unitId) => set({ unitId })} />
      <TextField label='请它答复什么' hint='问得具体：哪件事、哪一年、要什么材料。' rows={3} max={limits.reason} value={value.question} onChange={(question) => set({ question })} />
      <DayField label='请在哪天前答复' {...(latest ? { hint: `本件期限 ${showDay(latest)}，给起草和审核留几天。` } : {})} earliest={today()} latest={latest} value={value.until} onChange={(until) => set({ until })} />
    </CommandForm>
  )
}
