import { Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { DayField } from '../../../../ui/day-field.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useAllOf } from '../../api/list-contents.ts'
import type { FormNotice } from '../../logic/bodies.ts'
import type { EditorProps } from '../editor-props.ts'
import '../../../../ui/columns.css'

const MOST_VERSIONS = 999

/** Since when a version of a form is used, and until when the one before is still taken at the counter. */
export const FormEditor = ({ words, set }: EditorProps<FormNotice>) => {
  const { data } = useAllOf('form')
  const names = Object.fromEntries((data ?? []).map(({ key, title }) => [key, title]))
  return (
    <section className='card stack'>
      <div className='two-columns'>
        <PickField label='哪一张表' words={words.formId && !(words.formId in names) ? { ...names, [words.formId]: words.formId } : names} value={words.formId} onChange={(formId) => set({ ...words, formId })} />
        <Field label='第几版'>{(wiring) => <Input {...wiring} type='number' min={1} max={MOST_VERSIONS} value={words.version} onChange={(event) => set({ ...words, version: Number(event.target.value) || 1 })} />}</Field>
        <DayField label='新版启用日' value={words.from} onChange={(from) => set({ ...words, from })} />
        <DayField label='旧版可用至' hint='空着就是不再收旧版。' earliest={words.from || undefined} value={words.formerUntil ?? ''} onChange={(day) => set({ ...words, formerUntil: day || null })} />
      </div>
      <TextField label='改了什么' rows={3} max={limits.reason} value={words.note} onChange={(note) => set({ ...words, note })} />
      <Notice>发布以后，引用这张表的指南会列到“要重新核对的”。拿旧表来的群众，在“旧版可用至”之前照样收。</Notice>
    </section>
  )
}
