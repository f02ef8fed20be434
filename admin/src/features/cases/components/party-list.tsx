import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'

type PartyListProps = { parties: readonly string[], suggested: readonly string[], busy: boolean, onChange: (parties: string[]) => void }

const LONGEST_NAME = 20

/** The names to hide. The rules find numbers by themselves; who is a private person only people know. */
export const PartyList = ({ parties, suggested, busy, onChange }: PartyListProps) => {
  const [name, setName] = useState('')
  const full = parties.length >= limits.parties
  const typed = name.trim()
  const add = (added: string) => { if (!parties.includes(added)) onChange([...parties, added]) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.length >= 2) { add(typed); setName('') }
  }
  return (
    <section className='card stack-tight' aria-labelledby='parties'>
      <h2 id='parties'>要遮盖的人名</h2>
      <ul className='row'>
        {parties.map((party) => (
          <li className='party' key={party}>{party}
            <Button type='text' size='small' icon={<CloseOutlined aria-hidden />} aria-label={`不遮盖 ${party}`} disabled={busy} onClick={() => onChange(parties.filter((other) => other !== party))} />
          </li>
        ))}
        {parties.length === 0 && <li className='quiet'>还没有。文中出现的当事人、家人、邻居、村干部的姓名都要加进来。</li>}
      </ul>
      {suggested.filter((other) => !parties.includes(other)).length > 0 && (
        <p className='row'>可能也是人名：{suggested.filter((other) => !parties.includes(other)).map((other) => (
          <Button key={other} size='small' icon={<PlusOutlined aria-hidden />} disabled={busy || full} onClick={() => add(other)}>{other}</Button>
        ))}</p>
      )}
      <form className='row' onSubmit={submit}>
        <Field label='再加一个人名'>{(wiring) => <Input {...wiring} value={name} maxLength={LONGEST_NAME} onChange={(event) => setName(event.target.value)} />}</Field>
        <Button htmlType='submit' disabled={busy || full || typed.length < 2} style={{ alignSelf: 'end' }}>加上并重新遮盖</Button>
      </form>
    </section>
  )
}
