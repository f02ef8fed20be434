import { needsLegalReview } from '@minsheng/domain/case/workflow.ts'
import { isPerfunctory, missingParts, needsFourParts } from '@minsheng/domain/reply/check-reply.ts'
import { Button } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { outcomeWords } from '../../../../ui/words.ts'
import { type Said, useGive } from '../../api/commands.ts'
import type { StaffCase } from '../../api/get-case.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { ReplyParts } from '../reply-check.tsx'
import { replyTemplate } from '../reply-parts.ts'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'

type Draft = { text: string, outcome: NonNullable<Said<'draft-reply'>['outcome']> | null }

/** A complaint and a report are found true or not; a question, a plea or a proposal has nothing to verify. */
const isVerified = ({ type }: StaffCase): boolean => type === 'complaint' || type === 'report'

/** Drafts the reply. The text is kept on this machine until the server has said yes. */
export const ReplyForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  const fourParts = needsFourParts(kase.type)
  const { value, set, clear, restored } = useCaseDraft<Draft>('reply', { text: kase.reply?.text ?? '', outcome: kase.outcome ?? (isVerified(kase) ? null : 'none') })
  const give = useGive('draft-reply', () => { clear(); say('已送审。审核通过后才会发给群众。'); onDone() })
  const { outcome } = value
  const text = value.text.trim()
  const whole = text !== '' && !isPerfunctory(text) && !(fourParts && missingParts(text).length > 0)
  const insert = () => set({ text: text ? `${value.text.trimEnd()}\n\n${replyTemplate(kase)}` : replyTemplate(kase) })
  return (
    <CommandForm
      button='送审' ready={whole && outcome !== null} give={give} onSubmit={() => { if (outcome) give.mutate({ text, outcome }) }}
      consequence={needsLegalReview(kase) ? '先由负责人审，再过法制保密审核，最后才发给群众。' : '负责人审核通过后才发给群众。'}
    >
      {kase.reply?.returnReason && <Notice tone='warn'><p>上一稿被退回：{kase.reply.returnReason}</p></Notice>}
      {restored && <Notice>上次没写完的稿子已经接着显示在下面。</Notice>}
      <FieldGroup label='查实结果' hint='群众在答复上看得到。'><Choice name='outcome' words={outcomeWords} value={outcome} onChange={(next) => set({ outcome: next })} /></FieldGroup>
      <div><Button onClick={insert}>插入四段格式</Button></div>
      <TextField label='答复全文' hint='写给群众看，用大白话。不要写别人的姓名、电话、身份证号。' rows={12} max={limits.reply} value={value.text} onChange={(next) => set({ text: next })} />
      <ReplyParts text={text} />
    </CommandForm>
  )
}
