import { Button } from 'antd'
import { useState } from 'react'
import { Choice } from '../../../ui/choice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Body, Kind, Whole } from '../api/get-content.ts'
import { bodyKeys } from '../logic/bodies.ts'
import { fieldLabel, type Names, readable } from '../logic/readable.ts'
import type { Clash } from '../logic/merge.ts'
import type { Meeting } from './use-content-draft.ts'
import { useReadableNames } from './use-readable-names.ts'

const sides = { mine: '用我写的', theirs: '用他写的' } as const
type Side = keyof typeof sides

type Props = { kind: Kind, body: Body, files: Whole['files'], meeting: Meeting, onSettle: (theirs: string[]) => void }

const wordsAs = (kind: Kind, body: Body, names: Names, field: string, value: unknown): string[] => {
  const key = bodyKeys[kind]
  return readable({ ...body, [key]: { ...body[key], [field]: value } } as Body, names).find((section) => section.field === field)?.lines ?? []
}

const Sides = ({ kind, body, names, clash: { field, mine, theirs }, by, side, onSide }: { kind: Kind, body: Body, names: Names, clash: Clash, by: string, side: Side | null, onSide: (side: Side) => void }) => (
  <li className='stack-tight'>
    <h3>{fieldLabel(body, field, names)}</h3>
    <div className='two-columns'>
      <div className='bubble'><p className='small quiet'>您写的</p>{wordsAs(kind, body, names, field, mine).map((line, index) => <p key={index} className='words'>{line}</p>)}</div>
      <div className='bubble'><p className='small quiet'>{by}写的</p>{wordsAs(kind, body, names, field, theirs).map((line, index) => <p key={index} className='words'>{line}</p>)}</div>
    </div>
    <Choice name={`clash-${field}`} words={sides} value={side} onChange={onSide} />
  </li>
)

/** Two people wrote at once: what does not clash is brought together already; of the rest both stand here until somebody decides. */
export const MeetingCard = ({ kind, body, files, meeting: { clashes, by }, onSettle }: Props) => {
  const names = useReadableNames(files)
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  const open = clashes.filter(({ field }) => !chosen[field])
  return (
    <section className='card stack' aria-labelledby='meeting'>
      <h2 id='meeting'>{by}刚才也改了这一条</h2>
      <Notice tone='warn' alert>谁写的都没有丢。下面几项两个人改得不一样，每一项选一个，再接着写。</Notice>
      <ul className='stack'>{clashes.map((clash) => <Sides key={clash.field} kind={kind} body={body} names={names} clash={clash} by={by} side={chosen[clash.field] ?? null} onSide={(side) => setChosen({ ...chosen, [clash.field]: side })} />)}</ul>
      <div><Button type='primary' disabled={open.length > 0} onClick={() => onSettle(clashes.map(({ field }) => field).filter((field) => chosen[field] === 'theirs'))}>就这样，接着写</Button></div>
    </section>
  )
}
