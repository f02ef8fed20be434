import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../../ui/field.tsx'
import { LineField } from '../../../../ui/line-field.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import type { Guide } from '../../logic/bodies.ts'
import { newSlug, whenWords } from '../../logic/when-words.ts'
import { paperFormWords, paperSourceWords } from '../../words.ts'
import { WhenField } from '../when-field.tsx'
import type { PartProps } from './part-props.ts'
import { useFormNames } from './use-names.ts'

type Paper = Guide['papers'][number]

const MOST_COPIES = 20

const blankPaper = (papers: readonly Paper[]): Paper => ({ id: newSlug('p', papers.map(({ id }) => id)), name: '', form: 'original', copies: 0, from: 'applicant', note: null, formId: null, when: [], source: null })

type FieldsProps = { paper: Paper, guide: Guide, set: (paper: Paper) => void }

// What the bureau can look up itself is brought by nobody (国务院令第716号 第七条).
const fromWhom = (paper: Paper, from: Paper['from']): Paper => from === 'bureau' ? { ...paper, from, form: 'none', copies: 0 } : { ...paper, from, form: paper.form === 'none' && from === 'applicant' ? 'original' : paper.form }

const Fields = ({ paper, guide, set }: FieldsProps) => {
  const forms = useFormNames()
  return (
    <>
      <LineField label='材料名称' max={limits.sentence} value={paper.name} onChange={(name) => set({ ...paper, name })} />
      <div className='three-columns'>
        <PickField label='谁来提供' words={paperSourceWords} value={paper.from} onChange={(from) => set(fromWhom(paper, from))} />
        <PickField label='原件还是复印件' words={paperFormWords} value={paper.form} onChange={(form) => set({ ...paper, form })} />
        <Field label='复印几份' hint='只看原件写 0。'>{(wiring) => <Input {...wiring} type='number' min={0} max={MOST_COPIES} value={paper.copies} onChange={(event) => set({ ...paper, copies: Math.min(Math.max(Number(event.target.value) || 0, 0), MOST_COPIES) })} />}</Field>
      </div>
      <TextField label='到哪里开、常见差错（可以不填）' rows={2} max={limits.sentence} value={paper.note ?? ''} onChange={(note) => set({ ...paper, note: note || null })} />
      <div className='two-columns'>
        <PickField label='对应的表格' none='不是表格' words={paper.formId && !(paper.formId in forms) ? { ...forms, [paper.formId]: paper.formId } : forms} value={paper.formId ?? ''} onChange={(formId) => set({ ...paper, formId: formId || null })} />
        <LineField label='依据（可以不填）' max={limits.sentence} value={paper.source ?? ''} onChange={(source) => set({ ...paper, source: source || null })} />
      </div>
      <WhenField when={paper.when} questions={guide.questions} onChange={(when) => set({ ...paper, when })} />
    </>
  )
}

/** The papers by situation: exactly these are asked for, and what the bureau can look up itself is asked of nobody. */
export const Papers = ({ guide, patch }: PartProps) => (
  <RowList item='材料' add='加一样材料' rows={guide.papers} most={limits.guideLines} blank={() => blankPaper(guide.papers)} onChange={(papers) => patch({ papers })} nameOf={({ name }) => name} fold={(paper) => `${paperSourceWords[paper.from]}，${paperFormWords[paper.form]}。${whenWords(paper.when, guide.questions)}`}>
    {(paper, set) => <Fields paper={paper} guide={guide} set={set} />}
  </RowList>
)
