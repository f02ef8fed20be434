import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { addDays, showDay, today } from '../../../../lib/dates.ts'
import { useTownships } from '../../../../lib/bureau.ts'
import { Field } from '../../../../ui/field.tsx'
import { LineField } from '../../../../ui/line-field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import type { Posting } from '../../logic/bodies.ts'
import { fieldsOf, fitLines, namesChildren } from '../../logic/posting-fields.ts'
import { categoryWords } from '../../words.ts'
import { BasesField } from '../bases-field.tsx'
import type { EditorProps } from '../editor-props.ts'
import { PostingLines } from './posting-lines.tsx'
import '../../../../ui/columns.css'

const LEAST_DAYS = 7
const MOST_DAYS = 30
const PHONE_LENGTH = 20

const wholeDays = (typed: string) => Math.min(Math.max(Math.round(Number(typed)) || LEAST_DAYS, LEAST_DAYS), MOST_DAYS)

const Days = ({ days, onChange }: { days: number, onChange: (days: number) => void }) => (
  <Field label='公示几天' hint={`最少 ${LEAST_DAYS} 天。今天发布的话，最后一天是 ${showDay(addDays(today(), days))}，遇休息日顺延；期满自动撤下。`}>
    {(wiring) => <Input {...wiring} type='number' min={LEAST_DAYS} max={MOST_DAYS} value={days} onChange={(event) => onChange(wholeDays(event.target.value))} />}
  </Field>
)

/** A 公示: what it is of decides which fields its list may have. */
export const PostingEditor = ({ words, set }: EditorProps<Posting>) => {
  const townships = Object.fromEntries(useTownships().map(({ code, name }) => [code, name]))
  const patch = (some: Partial<Posting>) => set({ ...words, ...some })
  return (
    <section className='card stack'>
      <PickField label='公示什么' words={categoryWords} value={words.category} onChange={(category) => patch({ category, lines: fitLines(category, words.lines) })} />
      {!fieldsOf(words.category).name && <Notice>未成年人只公示人数，不能有姓名。</Notice>}
      <LineField label='标题' max={limits.law} value={words.title} onChange={(title) => patch({ title })} />
      <div className='two-columns'>
        <PickField label='乡镇' none='全县' words={townships} value={words.townshipCode ?? ''} onChange={(code) => patch({ townshipCode: code || null })} />
        <LineField label='村（居）' hint='只公示一个村的才填。' max={limits.slug} value={words.village ?? ''} onChange={(village) => patch({ village: village || null })} />
      </div>
      <TextField label='说明' hint='公示的是什么、有异议怎么提。' rows={3} max={limits.reason} value={words.intro} onChange={(intro) => patch({ intro })} />
      {namesChildren(words) && <Notice tone='danger' alert>标题或说明里说的是儿童、学生，名单里却有姓名。未成年人的姓名不能公示：请改选“只公示人数”，或者把标题、说明写清楚不是未成年人。</Notice>}
      <PostingLines category={words.category} lines={words.lines} onChange={(lines) => patch({ lines })} />
      <div className='two-columns'>
        <Days days={words.days} onChange={(days) => patch({ days })} />
        <LineField label='异议电话' hint='办公电话，不用个人手机。' max={PHONE_LENGTH} value={words.objectionPhone} onChange={(objectionPhone) => patch({ objectionPhone })} />
      </div>
      <h2>依据</h2>
      <BasesField bases={words.basis} onChange={(basis) => patch({ basis })} />
    </section>
  )
}
