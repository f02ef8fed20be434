import { Button, Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { showDay } from '../../../../lib/dates.ts'
import { Field } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { pathWords, urgencyWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import { useColleagues } from '../../api/list-colleagues.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'

type Path = NonNullable<Said<'accept'>['path']>
type Draft = { unitId: string, path: Path, receiver: string, note: string }

const Suggestion = ({ onTake }: { onTake: (unitId: string) => void }) => {
  const { suggestion } = useDesk().kase
  if (!suggestion) return <p className='quiet'>没有合适的分派建议，请自己选承办单位。</p>
  return (
    <div className='suggestion stack-tight'>
      <p>建议分给 <strong>{suggestion.unitName}</strong></p>
      <p className='small'>理由：{suggestion.reason}</p>
      <div><Button onClick={() => onTake(suggestion.unitId)}>采用建议</Button></div>
    </div>
  )
}

/** The rules read danger in the text: it is settled before anything else. */
const Danger = () => {
  const { urgency, urgencySuggestion } = useDesk().kase
  if (urgency !== null || !urgencySuggestion) return null
  return (
    <Notice tone='danger' alert>
      <p><strong>可能紧急：{urgencyWords[urgencySuggestion.urgency]}。</strong>{urgencySuggestion.reason}。先看是不是，是的话在下面“保密与回避”里标为紧急。</p>
    </Notice>
  )
}

/** The path decides which law and which clocks; what the rules propose is taken by a press, never by itself. */
const PathField = ({ path, onChange }: { path: Path, onChange: (path: Path) => void }) => {
  const { pathSuggestion } = useDesk().kase
  const hint = pathSuggestion ? `建议“${pathSuggestion.pathName}”。${pathSuggestion.reason}` : '途径决定依据哪部法、走哪些期限。'
  return (
    <div className='stack-tight'>
      <Field label='按什么途径办' hint={hint}>
        {(wiring) => (
          <select {...wiring} className='native-select' value={path} onChange={(event) => onChange(event.target.value as Path)}>
            {Object.entries(pathWords).map(([value, words]) => <option key={value} value={value}>{words}</option>)}
          </select>
        )}
      </Field>
      {pathSuggestion && pathSuggestion.path !== path && <div><Button onClick={() => onChange(pathSuggestion.path)}>改用“{pathSuggestion.pathName}”</Button></div>}
    </div>
  )
}

/** A named receiver is a person of the unit; one may also be written who has no account. */
const ReceiverField = ({ unitId, receiver, onChange }: { unitId: string, receiver: string, onChange: (receiver: string) => void }) => {
  const { data } = useColleagues(unitId)
  const names = data?.items.map(({ name }) => name) ?? []
  return (
    <Field label='接手人（可不填）' hint={names.length > 0 ? `这个单位有：${names.slice(0, 8).join('、')}` : '打过招呼的，写上谁接手，群众也看得到。'}>
      {(wiring) => <Input {...wiring} maxLength={limits.personName} value={receiver} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}

export const AcceptForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const { value, set, clear } = useCaseDraft<Draft>('accept', { unitId: kase.suggestion?.unitId ?? '', path: kase.path, receiver: '', note: '' })
  const give = useGive('accept', () => { clear(); say('已受理并分派，群众会收到通知。'); onDone() })
  const [note, receiver] = [value.note.trim(), value.receiver.trim()]
  const submit = () => give.mutate({ unitId: value.unitId, path: value.path, ...(note ? { note } : {}), ...(receiver ? { receiver } : {}) })
  return (
    <CommandForm
      button='受理并分派' ready={value.unitId !== ''} give={give} onSubmit={submit}
      consequence={`群众会马上收到受理通知，知道由谁办、${showDay(kase.due.dueOn)}前答复。`}
    >
      <Danger />
      <Suggestion onTake={(unitId) => set({ unitId })} />
      <UnitField label='承办单位' value={value.unitId} without={kase.accused} onChange={(unitId) => set({ unitId })} />
      <PathField path={value.path} onChange={(path) => set({ path })} />
      <ReceiverField unitId={value.unitId} receiver={value.receiver} onChange={(text) => set({ receiver: text })} />
      <TextField label='交办意见（可不填）' hint='只有工作人员看得到。' rows={2} max={limits.reason} value={value.note} onChange={(text) => set({ note: text })} />
    </CommandForm>
  )
}
