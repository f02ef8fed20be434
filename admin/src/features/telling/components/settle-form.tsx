import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../ui/choice.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type How, useSettle } from '../api/settle.ts'

const hows: Readonly<Record<How, string>> = { phone: '打了电话，本人知道了', 'in-person': '当面说了', helper: '请代办人、协理员转告了', letter: '寄了信', 'not-reached': '没有联系上' }

/** How somebody was told, in one press and a word if there is one. */
export const SettleForm = ({ deliveryId, name }: { deliveryId: string, name: string }) => {
  const [how, choose] = useState<How | null>(null)
  const [note, write] = useState('')
  const { mutate, isPending, error } = useSettle(deliveryId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (how) mutate({ how, note: note.trim() || null })
  }
  return (
    <form className='stack-tight' onSubmit={submit} aria-label={`${name}：怎么告知的`}>
      <FieldGroup label='怎么告知的'><Choice name={`how-${deliveryId}`} words={hows} value={how} onChange={choose} stacked /></FieldGroup>
      <TextField label='说明（可以不写）' hint='比如谁接的电话、什么时候再打' rows={2} max={limits.reason} value={note} onChange={write} />
      {error && <ProblemNote error={error} />}
      <div><Button type='primary' htmlType='submit' loading={isPending} disabled={how === null}>记下</Button></div>
    </form>
  )
}
