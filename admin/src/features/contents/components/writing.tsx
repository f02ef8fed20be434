import { type ReactNode, useState } from 'react'
import { Choice } from '../../../ui/choice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Body, Finding, Kind, Whole } from '../api/get-content.ts'
import { ContentHead } from './content-head.tsx'
import { EditorOf } from './editor-of.tsx'
import type { Jump } from './editor-props.ts'
import { MeetingCard } from './meeting-card.tsx'
import { NextStep } from './next-step.tsx'
import { GuidePreview } from './guide/guide-preview.tsx'
import { Trace } from './trace.tsx'
import { useContentDraft } from './use-content-draft.ts'
import { Versions } from './versions.tsx'

type WritingProps = { contentId: string, kind: Kind, whole: Whole | null }

const Told = ({ whole, restored }: { whole: Whole | null, restored: boolean }) => (
  <>
    {whole?.current.status === 'returned' && <Notice tone='warn'><p><strong>{whole.current.reviewer ?? '审核的同志'}退回了：</strong>{whole.current.returnReason}</p></Notice>}
    {whole?.current.reason && <Notice>更正理由（发布后群众看得到）：{whole.current.reason}</Notice>}
    {restored && <Notice>上次写了一半的还在这台电脑上，接着写就行。</Notice>}
  </>
)

const sides = { next: '下一步', preview: '预览，试着回答' } as const

/** Beside a guide stands what comes next, or the guide as it will be read, with its questions to be answered. */
const Side = ({ guide, children }: { guide: Body['guide'], children: ReactNode }) => {
  const [side, setSide] = useState<keyof typeof sides>('next')
  if (!guide) return children
  return (
    <div className='stack guide-side'>
      <Choice name='side' words={sides} value={side} onChange={setSide} />
      {side === 'next' ? children : <GuidePreview guide={guide} />}
    </div>
  )
}

/** A version being written. */
export const Writing = ({ contentId, kind, whole }: WritingProps) => {
  const draft = useContentDraft(contentId, kind, whole)
  const [jump, setJump] = useState<Jump>(null)
  const goTo = ({ place, found }: Finding) => setJump({ place, found, at: Date.now() })
  const ensureSaved = async () => { if (whole === null) await draft.save() }
  return (
    <>
      {whole && <ContentHead whole={whole} />}
      <Told whole={whole} restored={draft.restored && draft.dirty} />
      {draft.meeting
        ? <MeetingCard kind={kind} files={whole?.files ?? []} body={draft.value.body} meeting={draft.meeting} onSettle={draft.settle} />
        : (
          <div className='content-layout'>
            <div className='stack'>
              <EditorOf key={draft.epoch} contentId={contentId} kind={kind} body={draft.value.body} set={draft.set} files={whole?.files ?? []} jump={jump} ensureSaved={ensureSaved} />
              {whole && <><Versions whole={whole} /><Trace trace={whole.trace} /></>}
            </div>
            <Side guide={draft.value.body.guide}><NextStep contentId={contentId} whole={whole} draft={draft} onJump={goTo} /></Side>
          </div>
        )}
    </>
  )
}
