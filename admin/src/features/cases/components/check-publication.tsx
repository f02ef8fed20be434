import { useState } from 'react'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { say } from '../../../ui/toast.tsx'
import { useGive } from '../api/commands.ts'
import type { StaffCase } from '../api/get-case.ts'
import { type Preview, usePreview } from '../api/preview-publication.ts'
import { type Clue, type PublicationView, usePublication } from '../api/publication.ts'
import { Checklist } from './checklist.tsx'
import { useDesk } from './desk.tsx'
import { Masked, Original } from './marked-text.tsx'
import { sections, sectionWords } from './public-draft.ts'
import { allAnswered, type ClueAnswers, ClueList, writtenAnswers } from './publication/clue-list.tsx'
import { ContentChecks } from './publication/content-checks.tsx'
import { Refusal } from './refusal.tsx'

type Copy = NonNullable<StaffCase['publicCopy']>

const Sides = ({ copy, preview }: { copy: Copy, preview: Preview }) => (
  <>
    {sections.map((section) => (
      <section className='card sides' key={section} aria-label={sectionWords[section]}>
        <div className='stack-tight'><h2>{sectionWords[section]}：原文</h2><Original side={preview[section]} /></div>
        <div className='stack-tight'><h2>{sectionWords[section]}：公开稿</h2><Masked text={copy[section]} /></div>
      </section>
    ))}
  </>
)

/** Both versions side by side, as the rules see the original with the names the first person listed. */
export const CopyBesideOriginal = ({ copy }: { copy: Copy }) => {
  const { kase } = useDesk()
  return <Loadable query={usePreview(kase.caseNo, kase.version, copy.parties)}>{(preview) => <Sides copy={copy} preview={preview} />}</Loadable>
}

type PublishProps = { clues: readonly Clue[], checks: PublicationView['checks'], onDone: () => void }

const Publish = ({ clues, checks, onDone }: PublishProps) => {
  const [checked, setChecked] = useState(false)
  const [answers, setAnswers] = useState<ClueAnswers>({})
  const { mutate, isPending, error } = useGive('publication-publish', () => { say('已公开，群众会收到通知。'); onDone() })
  const ready = checked && allAnswered(clues, answers)
  return (
    <section className='card stack' aria-label='公开'>
      <ClueList clues={clues} answers={answers} onChange={setAnswers} />
      <ContentChecks checks={checks} />
      <FieldGroup label='公开前逐条看过'><Checklist onChange={setChecked} /></FieldGroup>
      <Refusal error={error} />
      <div>
        <ConfirmButton label='公开' title='确定公开？' confirm='公开' loading={isPending} disabled={!ready} onConfirm={() => mutate({ answers: writtenAnswers(clues, answers) })}>
          <p>公开后任何人不用登录都能看到，也能搜到。</p>
        </ConfirmButton>
      </div>
    </section>
  )
}

/** The second person: reads both, answers what a neighbour could still guess, then publishes. */
export const CheckPublication = ({ onDone }: { onDone: () => void }) => {
  const { kase } = useDesk()
  return <Loadable query={usePublication(kase.caseNo, kase.version)}>{({ clues, checks }) => <Publish clues={clues} checks={checks} onDone={onDone} />}</Loadable>
}
