import { CheckCircleOutlined, MinusCircleOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { useDraft } from '../../../lib/draft.ts'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { useDraftReply } from '../api/commands.ts'
import { useDesk } from './desk.tsx'
import type { FormProps } from './form-props.ts'
import { Refusal } from './refusal.tsx'
import { PERFUNCTORY_BELOW, replyParts, replyTemplate } from './reply-parts.ts'

const Parts = ({ text }: { text: string }) => (
  <ul className='parts' aria-label='答复的四个部分'>
    {replyParts(text).map(({ name, hint, found }) => (
      <li key={name} className={found ? '' : 'quiet'}>
        {found ? <CheckCircleOutlined aria-hidden /> : <MinusCircleOutlined aria-hidden />} {name}：{found ? '写到了' : `还没看到（${hint}）`}
      </li>
    ))}
  </ul>
)

/** Drafts the reply. The text is kept on this machine until the server has said yes. */
export const ReplyForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const draft = useDraft(`${kase.caseNo}:reply`, kase.reply?.text ?? '')
  const { mutate, isPending, error } = useDraftReply(() => { draft.clear(); say('已送审。审核通过后才会发给群众。'); onDone() })
  const text = draft.value.trim()
  const insert = () => draft.change((before) => before.trim() ? `${before.trimEnd()}\n\n${replyTemplate(kase)}` : replyTemplate(kase))
  const submit = () => mutate({ text })
  return (
    <form className='stack' onSubmit={(event) => { event.preventDefault(); submit() }}>
      {kase.reply?.returnReason && <Notice tone='warn'><p>上一稿被退回：{kase.reply.returnReason}</p></Notice>}
      {draft.restored && <Notice>上次没写完的稿子已经接着显示在下面。</Notice>}
      <div><Button onClick={insert}>插入四段格式</Button></div>
      <Field label='答复全文' hint='写给群众看，用大白话。不要写别人的姓名、电话、身份证号。'>
        {(wiring) => <Input.TextArea {...wiring} autoSize={{ minRows: 12, maxRows: 24 }} maxLength={limits.reply} showCount value={draft.value} onChange={(event) => draft.change(event.target.value)} />}
      </Field>
      <Parts text={text} />
      {text.length > 0 && text.length < PERFUNCTORY_BELOW && <Notice tone='warn'>太短了，群众看不出事情办得怎样，审核时会被退回。</Notice>}
      <Refusal error={error} />
      <Button type='primary' htmlType='submit' loading={isPending} disabled={text === ''}>送审</Button>
    </form>
  )
}
