import { Button } from 'antd'
import { useState } from 'react'
import { useDraft } from '../../../lib/draft.ts'
import { toProblem } from '../../../lib/problem.ts'
import { FieldGroup } from '../../../ui/field.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useGive } from '../api/commands.ts'
import { usePreview } from '../api/preview-publication.ts'
import { Checklist } from './checklist.tsx'
import { useDesk } from './desk.tsx'
import { PartyList } from './party-list.tsx'
import { addName, copyOf, correct, dropName, emptyDraft, namesLeft, type PublicCopy, type PublicDraft, sections, sectionWords } from './public-draft.ts'
import { Refusal } from './refusal.tsx'
import { SectionSides } from './section-sides.tsx'

/** Which of the three texts the server would not take, and why. */
const Faults = ({ error }: { error: unknown }) => {
  const fields = error ? toProblem(error).fields : {}
  const faulty = sections.filter((section) => fields[section])
  return faulty.length > 0 ? <ul className='field-error'>{faulty.map((section) => <li key={section}>{sectionWords[section]}：{fields[section]}</li>)}</ul> : null
}

type SendProps = { copy: PublicCopy, clear: () => void, onDone: () => void }

const Send = ({ copy, clear, onDone }: SendProps) => {
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useGive('publication-prepare', () => { clear(); say('公开稿已定下，请另一位同志核对后公开。'); onDone() })
  const left = namesLeft(copy)
  return (
    <section className='card stack' aria-label='定稿'>
      {left.length > 0 && <Notice tone='danger' alert>公开稿里还有要遮盖的人名：{left.join('、')}</Notice>}
      <FieldGroup label='定稿前逐条看过'><Checklist onChange={setChecked} /></FieldGroup>
      <Refusal error={error} />
      <Faults error={error} />
      <div className='row'>
        <Button type='primary' loading={isPending} disabled={!checked || left.length > 0} onClick={() => mutate(copy)}>定下公开稿，交另一人核对</Button>
        <span className='quiet small'>公开要由另一位同志来按。</span>
      </div>
    </section>
  )
}

/** The first person: masks by rule, adds names, corrects by hand, hands over. */
export const PreparePublication = ({ onDone }: { onDone: () => void }) => {
  const { kase } = useDesk()
  const draft = useDraft<PublicDraft>(`${kase.caseNo}:public`, { ...emptyDraft, added: kase.publicCopy?.parties ?? [] })
  const query = usePreview(kase.caseNo, kase.version, draft.value.added)
  return (
    <Loadable query={query}>
      {(preview) => {
        if (preview.neverPublic) return <Notice tone='warn'><p>这件依规定不能公开：{preview.neverPublic}。请选“不公开”并说明。</p></Notice>
        const copy = copyOf(draft.value, preview)
        const names = { parties: copy.parties, notNames: draft.value.notNames, busy: query.isFetching }
        return (
          <div className='stack'>
            <PartyList {...names} onAdd={(name) => draft.change(addName(draft.value, name))} onDrop={(name) => draft.change(dropName(draft.value, name))} />
            {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
            {sections.map((section) => (
              <SectionSides
                key={section} section={section} side={preview[section]} text={copy[section]} edited={section in draft.value.corrections}
                onChange={(text) => draft.change(correct(draft.value, section, text, preview[section].masked))}
              />
            ))}
            <Send copy={copy} clear={draft.clear} onDone={onDone} />
          </div>
        )
      }}
    </Loadable>
  )
}
