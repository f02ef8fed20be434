import { Button, Input } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { useDraft } from '../../../lib/draft.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Field } from '../../../ui/field.tsx'
import { say } from '../../../ui/toast.tsx'
import { useApproveReply } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'

/** Approves as it stands, or after the reviewer's own correction; what is approved goes to the citizen at once. */
export const ReviewForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const original = kase.reply?.text ?? ''
  const draft = useDraft(`${kase.caseNo}:review`, original)
  const [editing, setEditing] = useState(draft.restored)
  const { mutate, isPending, error } = useApproveReply(() => { draft.clear(); say('已通过，答复已发给群众。'); onDone() })
  const text = draft.value.trim()
  const edited = editing && text !== original.trim()
  const submit = () => mutate(edited ? { text } : {})
  const giveUp = () => { draft.clear(); draft.change(original); setEditing(false) }
  return (
    <form className='stack' onSubmit={(event) => event.preventDefault()}>
      <p>请对照群众反映和查明情况，看答复是否说清了四件事：诉求、事实、处理意见、依据。</p>
      {!editing && <div className='bubble'><p className='quiet small'>{kase.reply?.by}起草</p><p className='words statement'>{original}</p></div>}
      {editing && (
        <Field label='改定的全文' hint='改动会留痕，起草人看得到。'>
          {(wiring) => <Input.TextArea {...wiring} autoSize={{ minRows: 12, maxRows: 24 }} maxLength={limits.reply} showCount value={draft.value} onChange={(event) => draft.change(event.target.value)} />}
        </Field>
      )}
      <Refusal error={error} />
      <div className='row'>
        <ConfirmButton label={edited ? '改定并通过' : '审核通过'} title='通过后马上发给群众' confirm='通过并答复群众' loading={isPending} disabled={editing && text === ''} onConfirm={submit}>
          <p>答复发出后不能收回。{edited && '发出的是您改定的文字。'}</p>
        </ConfirmButton>
        <Button onClick={editing ? giveUp : () => setEditing(true)}>{editing ? '放弃修改' : '直接改定文字'}</Button>
      </div>
    </form>
  )
}
