import { CloseOutlined, ScissorOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useRef } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../../lib/client-id.ts'
import { Field } from '../../../../ui/field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { areWhole, changePart, cutOut, dropPart, type PartDraft, sentParts } from '../split-draft.ts'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'
import { isWritten } from './is-written.ts'

type OriginalProps = { text: string, full: boolean, onCut: (words: string) => void }

/** The whole text, to select from: with the mouse, with a finger, or with Shift and the arrows. */
const Original = ({ text, full, onCut }: OriginalProps) => {
  const area = useRef<HTMLTextAreaElement>(null)
  const cut = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    onCut(text.slice(selectionStart, selectionEnd))
  }
  return (
    <div className='stack-tight'>
      <Field label='原文' hint='选中说一件事的文字，再按下面的按钮。'>
        {(wiring) => <textarea {...wiring} ref={area} className='native-select split-original' readOnly value={text} />}
      </Field>
      <div><Button icon={<ScissorOutlined aria-hidden />} disabled={full} onClick={cut}>把选中的拆成一件</Button></div>
    </div>
  )
}

type PartProps = { part: PartDraft, number: number, accused: readonly string[], onChange: (some: Partial<PartDraft>) => void, onDrop: () => void }

const Part = ({ part, number, accused, onChange, onDrop }: PartProps) => (
  <fieldset className='bubble field stack-tight'>
    <legend className='field-label'>拆出的第 {number} 件</legend>
    <Field label='内容'>
      {(wiring) => <Input.TextArea {...wiring} rows={4} maxLength={limits.statement} value={part.statement} onChange={(event) => onChange({ statement: event.target.value })} />}
    </Field>
    <UnitField label='由谁办' none='先放回首接员待受理' value={part.unitId} without={accused} onChange={(unitId) => onChange({ unitId })} />
    <div><Button size='small' icon={<CloseOutlined aria-hidden />} onClick={onDrop}>不拆第 {number} 件</Button></div>
  </fieldset>
)

/** 拆分: each matter gets its own number, unit and answer; what is left stays here. */
export const SplitForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft<{ recordId: string, parts: PartDraft[], reason: string }>('split', { recordId: newClientId(), parts: [], reason: '' })
  const { parts } = value
  const give = useGive('split', () => { clear(); say('已拆分，群众会收到每一件的编号。'); onDone() })
  const submit = () => give.mutate({ recordId: value.recordId, parts: sentParts(parts), reason: value.reason.trim() })
  return (
    <CommandForm
      button={parts.length > 0 ? `拆出 ${parts.length} 件` : '拆分'} ready={areWhole(parts) && isWritten(value.reason)} give={give} onSubmit={submit}
      consequence='拆出的每一件都有自己的编号，期限从原件收到那天算。剩下的事仍在这一件里办。群众会马上收到通知。'
      confirm={{ title: `拆出 ${parts.length} 件？`, yes: '拆分', text: <ol className='lines'>{parts.map(({ key, statement }) => <li className='words' key={key}>{statement}</li>)}</ol> }}
    >
      <div className='sides'>
        <Original text={kase.statement} full={parts.length >= limits.splitParts} onCut={(words) => set({ parts: cutOut(parts, { key: newClientId(), words, most: limits.splitParts }) })} />
        <div className='stack-tight'>
          {parts.length === 0 && <p className='quiet'>还没有拆出来的。一件一件地选。</p>}
          {parts.map((part, index) => (
            <Part
              key={part.key} part={part} number={index + 1} accused={kase.accused}
              onChange={(some) => set({ parts: changePart(parts, part.key, some) })} onDrop={() => set({ parts: dropPart(parts, part.key) })}
            />
          ))}
        </div>
      </div>
      <TextField label='为什么拆开' rows={2} max={limits.reason} value={value.reason} onChange={(reason) => set({ reason })} />
    </CommandForm>
  )
}
