import { CloseOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'

type PartyListProps = { parties: readonly string[], notNames: readonly string[], busy: boolean, onAdd: (name: string) => void, onDrop: (name: string) => void }

const LONGEST_NAME = 20

const AddName = ({ full, busy, onAdd }: { full: boolean, busy: boolean, onAdd: (name: string) => void }) => {
  const [name, setName] = useState('')
  const typed = name.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.length < 2) return
    onAdd(typed)
    setName('')
  }
  return (
    <form className='row' onSubmit={submit}>
      <Field label='再加一个人名'>{(wiring) => <Input {...wiring} value={name} maxLength={LONGEST_NAME} onChange={(event) => setName(event.target.value)} />}</Field>
      <Button className='beside-field' htmlType='submit' disabled={busy || full || typed.length < 2}>加上并重新遮盖</Button>
    </form>
  )
}

/** The names to hide. The rules find numbers and self-introductions by themselves; who else is named only people know. */
export const PartyList = ({ parties, notNames, busy, onAdd, onDrop }: PartyListProps) => (
  <section className='card stack-tight' aria-labelledby='parties'>
    <h2 id='parties'>要遮盖的人名</h2>
    <ul className='row'>
      {parties.map((party) => (
        <li className='party' key={party}>{party}
          <Button type='text' size='small' icon={<CloseOutlined aria-hidden />} aria-label={`${party}不用遮盖`} disabled={busy} onClick={() => onDrop(party)} />
        </li>
      ))}
      {parties.length === 0 && <li className='quiet'>还没有。文中出现的当事人、家人、邻居的姓名都要加进来。</li>}
    </ul>
    {notNames.length > 0 && <p className='row small quiet'>您说不是人名的：{notNames.join('、')}。公开稿里请手工改回原字。</p>}
    <AddName full={parties.length >= limits.parties} busy={busy} onAdd={onAdd} />
  </section>
)
