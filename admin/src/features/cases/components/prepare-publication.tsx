import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useDraft } from '../../../lib/draft.ts'
import { FieldGroup } from '../../../ui/field.tsx'
import { Loading } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { usePreparePublication } from '../api/commands.ts'
import { type Preview, usePreview } from '../api/preview-publication.ts'
import { Checklist } from './checklist.tsx'
import { useDesk } from './desk.tsx'
import { PartyList } from './party-list.tsx'
import { correct, namesLeft, type PublicDraft, sections, takePreview } from './public-draft.ts'
import { Refusal } from './refusal.tsx'
import { SectionSides } from './section-sides.tsx'

const usePublicDraft = () => {
  const { kase } = useDesk()
  const draft = useDraft<PublicDraft | null>(`${kase.caseNo}:public`, null)
  const [preview, setPreview] = useState<Preview | null>(null)
  const { mutate, isPending, error } = usePreview(kase.caseNo)
  const { change } = draft
  const mask = (parties: string[]) => mutate(parties, {
    onSuccess: (fresh) => { setPreview(fresh); change((before) => takePreview(before, fresh)) }
  })
  const start = draft.value?.parties ?? kase.publicCopy?.parties ?? []
  // Once, on opening: what the rules alone make of it.
  useEffect(() => { mask(start) }, []) // oxlint-disable-line react-hooks/exhaustive-deps
  return { draft, preview, mask, masking: isPending, maskError: error, retry: () => mask(start) }
}

type SendProps = { copy: PublicDraft, clear: () => void, onDone: () => void }

const Send = ({ copy, clear, onDone }: SendProps) => {
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = usePreparePublication(() => { clear(); say('公开稿已定下，请另一位同志核对后公开。'); onDone() })
  const left = namesLeft(copy)
  const { edited: _, ...body } = copy
  const submit = () => mutate(body)
  return (
    <section className='card stack' aria-label='定稿'>
      {left.length > 0 && <Notice tone='danger' alert>公开稿里还有要遮盖的人名：{left.join('、')}</Notice>}
      <FieldGroup label='定稿前逐条看过'><Checklist onChange={setChecked} /></FieldGroup>
      <Refusal error={error} />
      <div className='row'>
        <Button type='primary' loading={isPending} disabled={!checked || left.length > 0} onClick={submit}>定下公开稿，交另一人核对</Button>
        <span className='quiet small'>公开要由另一位同志来按。</span>
      </div>
    </section>
  )
}

/** The first person: masks by rule, adds names, corrects by hand, hands over. */
export const PreparePublication = ({ onDone }: { onDone: () => void }) => {
  const { draft, preview, mask, masking, maskError, retry } = usePublicDraft()
  if (maskError && !preview) return <ProblemNote error={maskError} retry={retry} />
  if (!preview || !draft.value) return <Loading>正在按规则遮盖…</Loading>
  if (preview.neverPublic) return <Notice tone='warn'><p>这件依规定不能公开：{preview.neverPublic}。请选“不公开”并说明。</p></Notice>
  const copy = draft.value
  return (
    <div className='stack'>
      <PartyList parties={copy.parties} suggested={preview.suggestedParties} busy={masking} onChange={mask} />
      {maskError && <ProblemNote error={maskError} />}
      {sections.map((section) => (
        <SectionSides
          key={section} section={section} side={preview[section]} text={copy[section]} edited={copy.edited.includes(section)}
          onChange={(text) => draft.change(correct(copy, section, text, preview[section].masked))}
        />
      ))}
      <Send copy={copy} clear={draft.clear} onDone={onDone} />
    </div>
  )
}
