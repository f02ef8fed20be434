import { needsLegalReview } from '@minsheng/domain/case/workflow.ts'
import { Button } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { TextField } from '../../../../ui/text-field.tsx'
import { say } from '../../../../ui/toast.tsx'
import { outcomeWords } from '../../../../ui/words.ts'
import { useGive } from '../../api/commands.ts'
import { CommandForm } from '../command-form.tsx'
import { useDesk } from '../desk.tsx'
import { ReplyParts } from '../reply-check.tsx'
import { useCaseDraft } from '../use-case-draft.ts'
import type { FormProps } from './form-props.ts'

type ReviewWords = { command: 'approve-reply' | 'clear-reply', ask: string, button: string, yes: string, told: string, consequence: string, ending: string }

/** Approves as it stands, or after the reviewer's own correction; the drafter sees what was changed. */
const Review = ({ command, ask, button, yes, told, consequence, ending, onDone }: ReviewWords & FormProps) => {
  const { kase } = useDesk()
  const original = kase.reply?.text ?? ''
  const { value, set, clear, restored } = useCaseDraft(command, { text: original })
  const [editing, setEditing] = useState(restored)
  const give = useGive(command, () => { clear(); say(told); onDone() })
  const text = value.text.trim()
  const edited = editing && text !== original.trim()
  const giveUp = () => { set({ text: original }); clear(); setEditing(false) }
  return (
    <CommandForm
      button={edited ? '改定并通过' : button} ready={!editing || text !== ''} give={give} onSubmit={() => give.mutate(edited ? { text } : {})} consequence={consequence}
      confirm={{ title: `${yes}？`, yes, text: <><p>{ending}{edited && '发出的是您改定的文字。'}</p><div className='words bubble answer-text' tabIndex={0} aria-label='要发出的答复'>{edited ? text : original}</div></> }}
      beside={<Button onClick={editing ? giveUp : () => setEditing(true)}>{editing ? '放弃修改' : '直接改定文字'}</Button>}
    >
      <p>{ask}</p>
      {kase.outcome && <p>查实结果：<strong>{outcomeWords[kase.outcome]}</strong></p>}
      {!editing && <div className='bubble'><p className='quiet small'>{kase.reply?.by}起草</p><p className='words statement'>{original}</p></div>}
      {editing && <TextField label='改定的全文' hint='改动会留痕，起草人看得到。' rows={12} max={limits.reply} value={value.text} onChange={(next) => set({ text: next })} />}
      <ReplyParts text={editing ? text : original} />
    </CommandForm>
  )
}

/** The chief: straight to the citizen, or on to the legal reviewer where the matter asks for it. */
export const ReviewForm = ({ onDone }: FormProps) => {
  const { kase } = useDesk()
  return (
    <Review
      onDone={onDone} command='approve-reply' button='审核通过' ask='请对照群众反映和查明情况，看答复是否说清了四件事：诉求、事实、处理意见、依据。'
      {...(needsLegalReview(kase)
        ? { yes: '通过并送法制审核', told: '已通过，送法制保密审核。', consequence: '这一件要先过法制、保密、隐私审核，才发给群众。', ending: '法制保密审核通过后才发给群众。' }
        : { yes: '通过并答复群众', told: '已通过，答复已发给群众。', consequence: '群众会马上收到答复。', ending: '答复发出后不能收回。' })}
    />
  )
}

/** 法制、保密、隐私: the last pair of eyes before the citizen. */
export const ClearForm = ({ onDone }: FormProps) => (
  <Review
    onDone={onDone} command='clear-reply' button='法制审核通过' yes='通过并答复群众' told='已通过，答复已发给群众。'
    ask='请看三件事：依据和程序对不对，有没有泄露举报人或别人的信息，60 日复议、30 日复查的权利写没写。'
    consequence='群众会马上收到答复。' ending='答复发出后不能收回。'
  />
)
