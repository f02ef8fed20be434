import { CheckCircleOutlined, CloudUploadOutlined, RightCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import type { Finding, Whole } from '../api/get-content.ts'
import { useDiscard } from '../api/steps.ts'
import { maySave } from '../logic/to-save.ts'
import { FindingList } from './finding-list.tsx'
import { JourneyLine } from './journey-line.tsx'
import type { ContentDraft } from './use-content-draft.ts'
import { useHandIn } from './use-hand-in.ts'

const SavedLine = ({ draft }: { draft: ContentDraft }) => {
  if (draft.isSaving) return <p className='saved-line small quiet' role='status'><CloudUploadOutlined aria-hidden />正在保存…</p>
  if (draft.value.stamp === null) return <p className='saved-line small quiet'><CloudUploadOutlined aria-hidden />每个字都存在这台电脑上了，还没有存到服务器。</p>
  return draft.dirty
    ? <p className='saved-line small quiet'><CloudUploadOutlined aria-hidden />刚写的存在这台电脑上，过一会儿自动存到服务器。</p>
    : <p className='saved-line small quiet'><CheckCircleOutlined aria-hidden />已存到服务器。</p>
}

const Missing = ({ missing }: { missing: readonly string[] }) => (
  <ul className='stack-tight'>
    {missing.map((words, index) => <li key={words} className={index === 0 ? 'saved-line next-words' : 'saved-line quiet'}><RightCircleOutlined aria-hidden />{words}</li>)}
  </ul>
)

/** Ctrl+S saves: whoever comes from Word presses it without thinking. */
const useSaveKey = (save: () => void) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [save])
}

const Discard = ({ whole, draft }: { whole: Whole, draft: ContentDraft }) => {
  const discard = useDiscard(whole.contentId)
  return (
    <div className='row'>
      <ConfirmButton label='这一版不要了' title='作废这一版？' confirm='作废' danger primary={false} loading={discard.isPending} onConfirm={() => discard.mutate({ body: { stamp: whole.current.stamp }, done: () => { draft.dropMine(); say('这一版已作废。') } })}>
        <p>{whole.publicVersion === null ? '还没有发布过，作废后这一条就没有了。' : '群众看到的还是现行的那一版，不受影响。'}</p>
      </ConfirmButton>
      {discard.error && <ProblemNote error={discard.error} />}
    </div>
  )
}

/** What was begun here and is nowhere else yet. */
const ThrowAway = ({ draft }: { draft: ContentDraft }) => {
  const navigate = useNavigate()
  return (
    <div className='row'>
      <ConfirmButton label='不写了' title='不写了？' confirm='扔掉' danger primary={false} onConfirm={() => { draft.dropMine(); void navigate('/contents') }}><p>写的还没有存到服务器，扔掉就没有了。</p></ConfirmButton>
    </div>
  )
}

type NextStepProps = { contentId: string, whole: Whole | null, draft: ContentDraft, onJump: (finding: Finding) => void }

/** What comes next, always: first what is missing, then what must be settled, then handing in. */
export const NextStep = ({ contentId, whole, draft, onJump }: NextStepProps) => {
  const hand = useHandIn(contentId, whole, draft)
  const saveable = maySave(draft.value.kind, draft.value.body)
  const save = () => { if (saveable && !draft.isSaving) draft.save().then(() => say('草稿已存到服务器。')).catch(() => undefined) }
  useSaveKey(save)
  const ready = hand.missing.length === 0
  return (
    <aside className='card stack content-side' aria-label='下一步'>
      <JourneyLine status={whole?.current.status ?? null} />
      <h2>下一步</h2>
      {ready ? <p className='next-words'>{hand.left > 0 ? '处理完下面找出的几处，就可以交审核。' : '写好了，可以交审核。审核的是另一位同志，通过以后群众才看得到。'}</p> : <Missing missing={hand.missing} />}
      <FindingList findings={hand.findings} reasons={hand.reasons} onReasons={hand.setReasons} onJump={onJump} />
      {hand.asked && hand.left > 0 && <Notice tone='warn' alert>还没有交：存好以后又找出要处理的地方，列在上面。</Notice>}
      {draft.saveError !== null && <ProblemNote error={draft.saveError} />}
      {hand.error !== null && <ProblemNote error={hand.error} />}
      {draft.value.kind !== 'posting' && <DayField label='最迟哪天再核对一次' hint='到这一天会提醒您看看内容还对不对；可以空着。' value={draft.value.reviewBy ?? ''} onChange={(day) => draft.setReviewBy(day || null)} />}
      <SavedLine draft={draft} />
      {!saveable && <p className='small quiet'>上面几处写完，才能存到服务器。</p>}
      <div className='row'>
        <Button type='primary' loading={hand.isPending} disabled={!ready || draft.isSaving} onClick={() => void hand.handIn()}>存好，交审核</Button>
        <Button loading={draft.isSaving} disabled={!saveable} onClick={save}>存草稿</Button>
      </div>
      <p className='small quiet'>按 <kbd className='kbd'>Ctrl</kbd> <kbd className='kbd'>S</kbd> 也可以存草稿。</p>
      {whole === null ? <ThrowAway draft={draft} /> : whole.allowed.includes('discard') && <Discard whole={whole} draft={draft} />}
    </aside>
  )
}
