import { useState } from 'react'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { say } from '../../../ui/toast.tsx'
import { useGive } from '../api/commands.ts'
import type { StaffCase } from '../api/get-case.ts'
import { type Preview, usePreview } from '../api/preview-publication.ts'
import { Checklist } from './checklist.tsx'
import { useDesk } from './desk.tsx'
import { Masked, Original } from './marked-text.tsx'
import { sections, sectionWords } from './public-draft.ts'
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

/** The second person: reads both, then publishes. */
export const CheckPublication = ({ onDone }: { onDone: () => void }) => {
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useGive('publication-publish', () => { say('已公开，群众会收到通知。'); onDone() })
  const submit = () => mutate({})
  return (
    <section className='card stack' aria-label='公开'>
      <FieldGroup label='公开前逐条看过'><Checklist onChange={setChecked} /></FieldGroup>
      <Refusal error={error} />
      <div>
        <ConfirmButton label='公开' title='确定公开？' confirm='公开' loading={isPending} disabled={!checked} onConfirm={submit}>
          <p>公开后任何人不用登录都能看到，也能搜到。</p>
        </ConfirmButton>
      </div>
    </section>
  )
}
