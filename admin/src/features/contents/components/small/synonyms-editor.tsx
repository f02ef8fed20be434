import { Input } from 'antd'
import { useState } from 'react'
import { Field } from '../../../../ui/field.tsx'
import { LineField } from '../../../../ui/line-field.tsx'
import { RowList } from '../../../../ui/row-list.tsx'
import { setRow } from '../../../../ui/rows.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import type { Synonyms } from '../../logic/bodies.ts'
import { splitWords } from '../../logic/split-words.ts'
import type { EditorProps } from '../editor-props.ts'
import '../../../../ui/columns.css'

type Group = Synonyms['groups'][number]

const MOST_GROUPS = 600
const LONGEST = 40
const LONGEST_LIST = 2_400

const Fields = ({ group, set }: { group: Group, set: (group: Group) => void }) => {
  const [typed, setTyped] = useState(group.everyday.join('、'))
  return (
    <div className='two-columns'>
      <LineField label='规范的说法' max={LONGEST} value={group.official} onChange={(official) => set({ ...group, official })} />
      <TextField label='老百姓的说法' hint='用顿号或者换行隔开。' rows={2} max={LONGEST_LIST} value={typed} onChange={(text) => { setTyped(text); set({ ...group, everyday: splitWords(text) }) }} />
    </div>
  )
}

/** Those found stay in their places while they are changed, even when a changed word would no longer be found. */
const Found = ({ groups, at, onChange }: { groups: readonly Group[], at: readonly number[], onChange: (groups: Group[]) => void }) => (
  <ul className='row-list'>
    {at.map((index) => {
      const group = groups[index]
      return group && <li key={index} className='row-item'><Fields group={group} set={(next) => onChange(setRow(groups, index, next))} /></li>
    })}
  </ul>
)

/** Everyday words and the official ones: found by either, changed in place. */
export const SynonymsEditor = ({ words: { groups }, set }: EditorProps<Synonyms>) => {
  const [found, setFound] = useState<{ q: string, at: number[] } | null>(null)
  const seek = (typed: string) => {
    const q = typed.trim()
    setFound(q === '' ? null : { q, at: groups.flatMap(({ official, everyday }, index) => [official, ...everyday].some((word) => word.includes(q)) ? [index] : []) })
  }
  return (
    <section className='card stack'>
      <Field label='在表里找' hint={found ? `找到 ${found.at.length} 组。清空这里可以加新的一组、调顺序。` : `共 ${groups.length} 组。`}>{(wiring) => <Input {...wiring} allowClear onChange={(event) => seek(event.target.value)} />}</Field>
      {found ? <Found key={found.q} groups={groups} at={found.at} onChange={(next) => set({ groups: next })} /> : (
        <RowList item='组' add='加一组' rows={groups} most={MOST_GROUPS} blank={() => ({ official: '', everyday: [] })} onChange={(next) => set({ groups: next })} nameOf={({ official }) => official}>
          {(group, change) => <Fields group={group} set={change} />}
        </RowList>
      )}
    </section>
  )
}
