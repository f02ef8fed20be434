import { Button } from 'antd'
import { useDraft } from '../../../lib/draft.ts'
import { useGuides } from '../../../lib/guides.ts'
import { toProblem } from '../../../lib/problem.ts'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { type ScheduleView, usePreview, useSave } from '../api/schedules.ts'
import type { ChangeBody, ScheduleDraft } from '../logic/body.ts'
import { type Faults, faultsOfBody, serverFaults } from '../logic/faults.ts'
import { PreviewView } from './preview-view.tsx'
import { ScheduleFields } from './schedule-fields.tsx'

type EditorProps = { saved: ScheduleDraft, mayEdit: boolean, draftName: string, onSaved?: (schedule: ScheduleView) => void }

const Newer = ({ take, keep }: { take: () => void, keep: () => void }) => (
  <Notice tone='warn' alert>
    <p>您写了一半，这之后别人改过这张表。您写的还在。</p>
    <div className='row'><Button onClick={keep}>照我写的接着改</Button><Button onClick={take}>丢掉我写的，用最新的</Button></div>
  </Notice>
)

const useWriting = ({ saved, draftName }: EditorProps) => {
  const { value, change, clear, restored } = useDraft<ScheduleDraft | null>(draftName, null)
  const draft = value ?? saved
  const set = (patch: Partial<ScheduleDraft>) => change((before) => ({ ...before ?? saved, ...patch }))
  return {
    draft, restored: restored && value !== null, isStale: value !== null && value.version !== saved.version, isChanged: value !== null, set,
    write: ((patch) => change((before) => ({ ...before ?? saved, body: { ...(before ?? saved).body, ...patch } }))) as ChangeBody,
    drop: () => { change(null); clear() }
  }
}

type SaveBarProps = { changed: boolean, faults: Faults, tried: boolean, trying: boolean, saving: boolean, onTry: () => void, onSave: () => void, onDrop: () => void }

const SaveBar = ({ changed, faults, tried, trying, saving, onTry, onSave, onDrop }: SaveBarProps) => {
  const wrong = Object.keys(faults).length
  return (
    <div className='row'>
      <Button type={tried ? 'default' : 'primary'} loading={trying} disabled={!changed || wrong > 0} onClick={onTry}>试算：会怎样</Button>
      <Button type={tried ? 'primary' : 'default'} loading={saving} disabled={!changed || !tried || wrong > 0} onClick={onSave}>保存</Button>
      {changed && <Button onClick={onDrop}>不改了</Button>}
      <span className='quiet small'>{wrong > 0 ? `还有 ${wrong} 处要改，见红字。` : !changed ? '改了以后先试算，再保存。' : tried ? '看过了就保存。已有的预约都不动。' : '先试算，看看会怎样。'}</span>
    </div>
  )
}

/** The hours of a place, written as rules and said back; tried before they are saved. */
export const Editor = (props: EditorProps) => {
  const { saved, mayEdit, onSaved } = props
  const { draft, restored, isStale, isChanged, set, write, drop } = useWriting(props)
  const [preview, save, guides] = [usePreview(draft.scheduleId), useSave(draft.scheduleId), useGuides()]
  const error = save.error ?? preview.error
  const faults = { ...faultsOfBody(draft.body, guides.map(({ guideId }) => guideId)), ...error ? serverFaults(toProblem(error).fields) : {} }
  const forget = () => { preview.reset(); save.reset() }
  const change: ChangeBody = (patch) => { forget(); write(patch) }
  const { unitId, version, body } = draft
  const store = () => save.mutate({ unitId, version, body }, { onSuccess: (schedule) => { drop(); preview.reset(); say(schedule.conflicts.length > 0 ? `存好了，有 ${schedule.conflicts.length} 个要改约，在上面。` : '存好了。'); onSaved?.(schedule) } })
  return (
    <section className='card stack' aria-label='时间和号数'>
      {isStale ? <Newer take={() => { forget(); drop() }} keep={() => set({ version: saved.version })} /> : restored && <Notice>上次写了一半的还在，接着写就行。</Notice>}
      <fieldset className='field' disabled={!mayEdit}><legend className='sr-only'>号源表</legend><ScheduleFields draft={draft} guides={guides} faults={mayEdit && (isChanged || version > 0) ? faults : {}} change={change} setUnit={(next) => { forget(); set({ unitId: next }) }} /></fieldset>
      {preview.data && <PreviewView preview={preview.data} />}
      {error && <ProblemNote error={error} />}
      {mayEdit && <SaveBar changed={isChanged} faults={faults} tried={preview.data !== undefined} trying={preview.isPending} saving={save.isPending} onTry={() => preview.mutate({ unitId, body })} onSave={store} onDrop={() => { forget(); drop() }} />}
    </section>
  )
}
