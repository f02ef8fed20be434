import { limits } from '@minsheng/contract/limits.ts'
import { useState } from 'react'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

/** 职责异议: the unit says that the matter is not its own. */
export const ObjectForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft('object', { reason: '', suggestedUnitId: '' })
  const give = useGive('object', () => { clear(); say('职责异议已提出。'); onDone() })
  const second = kase.handBacks > 0
  return (
    <CommandForm
      button='提出职责异议' ready={isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ reason: value.reason.trim(), suggestedUnitId: value.suggestedUnitId || null })}
      consequence={`${second ? '这是第二次异议，由分管领导裁定，裁定后不能再退。' : '退给首接员。只能退这一次，再有争议由分管领导裁定。'}收到交办 5 个工作日内有效，期限照常走。`}
    >
      <TextField label='为什么不是本单位的事' hint='依据哪条职责。' max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
      <UnitField label='建议由谁办（可不选）' none='说不准' value={value.suggestedUnitId} without={[kase.unitId, ...kase.accused]} onChange={(suggestedUnitId) => set({ suggestedUnitId })} />
    </CommandForm>
  )
}

const LastObjection = () => {
  const { kase } = useDesk()
  const [last] = kase.history.filter(({ type }) => type === 'duty-objected').reverse()
  return last ? <div className='bubble'><p className='quiet small'>{last.unitName ?? '承办单位'} {last.by} 的异议</p><p className='words'>{last.text}</p></div> : null
}

const answers = { move: '异议成立，改派', keep: '异议不成立，仍由原单位办' } as const

/** The first receiver answers a first objection, one way or the other. */
export const SettleObjectionForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const [answer, setAnswer] = useState<keyof typeof answers | null>(null)
  const { value, set, clear } = useCaseDraft('settle-objection', { unitId: '', reason: '' })
  const after = () => { clear(); say(answer === 'keep' ? '已退回原单位办理。' : '已改派。'); onDone() }
  const keep = useGive('uphold', after)
  const move = useGive('reroute', after)
  const reason = value.reason.trim()
  const give = answer === 'keep' ? keep : move
  const submit = () => answer === 'keep' ? keep.mutate({ reason }) : move.mutate({ unitId: value.unitId, reason })
  return (
    <CommandForm
      button={answer === 'keep' ? '退回原单位办理' : '改派'} ready={answer !== null && isWritten(reason) && (answer === 'keep' || value.unitId !== '')} give={give} onSubmit={submit}
      consequence={answer === 'keep' ? `${kase.unitName ?? '原单位'}继续办，期限不变。再提异议由分管领导裁定。` : '新单位接着办，期限不变。群众会马上收到通知。'}
    >
      <LastObjection />
      <FieldGroup label='怎么处理'><Choice stacked name='objection' words={answers} value={answer} onChange={setAnswer} /></FieldGroup>
      {answer === 'move' && <UnitField label='改派给' value={value.unitId} without={[kase.unitId, ...kase.accused]} onChange={(unitId) => set({ unitId })} />}
      <TextField label='理由' rows={3} max={limits.reason} value={value.reason} onChange={(text) => set({ reason: text })} />
    </CommandForm>
  )
}

/** The leader decides whose it is; nobody objects after that. */
export const ArbitrateForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft('arbitrate', { unitId: '', reason: '' })
  const give = useGive('arbitrate', () => { clear(); say('已裁定承办单位。'); onDone() })
  return (
    <CommandForm
      button='裁定' ready={value.unitId !== '' && isWritten(value.reason)} give={give} onSubmit={() => give.mutate({ unitId: value.unitId, reason: value.reason.trim() })}
      consequence='裁定后不能再提异议，期限不变。群众会马上收到通知，知道由谁办。'
    >
      <LastObjection />
      <UnitField label='由谁承办' value={value.unitId} without={kase.accused} onChange={(unitId) => set({ unitId })} />
      <TextField label='裁定理由' rows={3} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
