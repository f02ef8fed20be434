import { Button, Input } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useDraft } from '../../../lib/draft.ts'
import { toProblem } from '../../../lib/problem.ts'
import { Field, FieldGroup } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useGive } from '../api/commands.ts'
import { type Preview, usePreview } from '../api/preview-publication.ts'
import { Checklist } from './checklist.tsx'
import { useDesk } from './desk.tsx'
import { PartyList } from './party-list.tsx'
import { addName, copyOf, correct, decidedText, dropName, emptyDraft, namesLeft, type PublicDraft, saidOf, sections, sectionWords, unexplained } from './public-draft.ts'
import { titleFault } from './public-title.ts'
import { AnswerFiles } from './publication/answer-files.tsx'
import { ClassNote } from './publication/class-note.tsx'
import { ClueNotes } from './publication/clue-notes.tsx'
import { OwnMarks } from './publication/own-marks.tsx'
import { SpanDecisions } from './publication/span-decisions.tsx'
import { TitleHelp } from './publication/title-help.tsx'
import { Refusal } from './refusal.tsx'
import { SectionSides } from './section-sides.tsx'

type Said = ReturnType<typeof saidOf>

/** Which of the three texts the server would not take, and why. */
const Faults = ({ error }: { error: unknown }) => {
  const fields = error ? toProblem(error).fields : {}
  const faulty = sections.filter((section) => fields[section])
  return faulty.length > 0 ? <ul className='field-error'>{faulty.map((section) => <li key={section}>{sectionWords[section]}：{fields[section]}</li>)}</ul> : null
}

type SendProps = { draft: PublicDraft, preview: Preview, correcting: boolean, clear: () => void, onDone: () => void }

const useSend = (correcting: boolean, after: () => void) => {
  const prepare = useGive('publication-prepare', after)
  const amend = useGive('publication-correct', after)
  return correcting ? { ...amend, send: (said: Said, reason: string) => amend.mutate({ ...said, reason }) } : { ...prepare, send: (said: Said) => prepare.mutate(said) }
}

const Send = ({ draft, preview, correcting, clear, onDone }: SendProps) => {
  const [checked, setChecked] = useState(false)
  const [reason, setReason] = useState('')
  const { send, isPending, error } = useSend(correcting, () => { clear(); say('公开稿已定下，请另一位同志核对后公开。'); onDone() })
  const left = namesLeft(draft, preview)
  const copy = copyOf(draft, preview)
  const ready = checked && titleFault(copy.title, copy.question, copy.parties) !== 'person' && left.length === 0 && unexplained(draft, preview) === 0 && (!correcting || reason.trim().length >= 2)
  return (
    <section className='card stack' aria-label='定稿'>
      {left.length > 0 && <Notice tone='danger' alert>公开稿里还有要遮盖的人名：{left.join('、')}</Notice>}
      {correcting && <Field label='更正理由（网页上会写出来）'>{(wiring) => <Input {...wiring} value={reason} maxLength={limits.reason} onChange={(event) => setReason(event.target.value)} />}</Field>}
      <FieldGroup label='定稿前逐条看过'><Checklist onChange={setChecked} /></FieldGroup>
      <Refusal error={error} />
      <Faults error={error} />
      <div className='row'>
        <Button type='primary' loading={isPending} disabled={!ready} onClick={() => send(saidOf(draft, preview), reason.trim())}>{correcting ? '定下更正稿，交另一人核对' : '定下公开稿，交另一人核对'}</Button>
        <span className='quiet small'>公开要由另一位同志来按。</span>
      </div>
    </section>
  )
}

type Kept = ReturnType<typeof useDraft<PublicDraft>>

const Making = ({ draft, preview, busy }: { draft: Kept, preview: Preview, busy: boolean }) => {
  const { value, change } = draft
  const copy = copyOf(value, preview)
  return (
    <>
      <ClassNote classed={preview.classed} because={value.because} onChange={(because) => change({ ...value, because })} />
      <PartyList parties={copy.parties} notNames={value.notNames} busy={busy} onAdd={(name) => change(addName(value, name))} onDrop={(name) => change(dropName(value, name))} />
      <OwnMarks marks={value.marks} onChange={(marks) => change({ ...value, marks })} />
      <TitleHelp copy={copy} onTake={(title) => change(correct(value, 'title', title, decidedText('title', value, preview)))} />
      {sections.map((section) => (
        <SectionSides
          key={section} section={section} side={{ ...preview[section], masked: decidedText(section, value, preview) }} text={copy[section]} edited={section in value.corrections}
          onChange={(text) => change(correct(value, section, text, decidedText(section, value, preview)))}
        >
          <SpanDecisions section={section} side={preview[section]} draft={value} onChange={change} />
        </SectionSides>
      ))}
      <ClueNotes clues={preview.clues} />
      <AnswerFiles chosen={value.fileIds} onChange={(fileIds) => change({ ...value, fileIds })} />
    </>
  )
}

/** The first person: masks by rule, decides place by place, adds names, corrects by hand, hands over. A correction of a public answer is made the same way. */
export const PreparePublication = ({ onDone, correcting = false }: { onDone: () => void, correcting?: boolean }) => {
  const { kase } = useDesk()
  const draft = useDraft<PublicDraft>(`${kase.caseNo}:public-2`, { ...emptyDraft, added: kase.publicCopy?.parties ?? [] })
  const query = usePreview(kase.caseNo, kase.version, draft.value.added)
  return (
    <Loadable query={query}>
      {(preview) => {
        const never = preview.neverPublic ?? (preview.classed.publication === 'never' ? preview.classed.reason : null)
        if (never) return <Notice tone='warn'><p>这件依规定不能公开：{never}。请选“不公开”并说明。</p></Notice>
        return (
          <div className='stack'>
            <Making draft={draft} preview={preview} busy={query.isFetching} />
            {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
            <Send draft={draft.value} preview={preview} correcting={correcting} clear={draft.clear} onDone={onDone} />
          </div>
        )
      }}
    </Loadable>
  )
}
