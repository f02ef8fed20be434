import { useState } from 'react'
import type { Form } from '@minsheng/domain/forms/form.ts'
import { notSavedOnPhone } from '../../../copy.ts'
import { Box, Heading, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { formOf, type FormBody } from '../form-body.ts'
import { removeFormDraft, type FormDraft } from '../form-shelf.ts'
import { QuestionField } from './question-field.tsx'
import { Review } from './review.tsx'
import { QUESTION, REVIEW, useFilling, type Filling } from './use-filling.ts'

type How = 'new' | 'prefilled' | 'restored'

const Greeting = ({ how, onAnew }: { how: How, onAnew: () => void }) => {
  if (how === 'new') return <Box className='small quiet'>填的内容只保存在这部手机里，没有提交给任何人。</Box>
  if (how === 'prefilled') return <Notice kind='info'>已经用您同意留存的信息填好了几项，不对的可以改。</Notice>
  return (
    <Notice kind='info'>
      这是上次没有填完的，可以接着填。
      <Tap className='link-tap' onClick={onAnew}>不要了，重新填</Tap>
    </Notice>
  )
}

const partOf = (form: Form, fieldId: string) => form.parts.find(({ fields }) => fields.some(({ id }) => id === fieldId)) ?? null

const Question = ({ form, filling }: { form: Form, filling: Filling }) => {
  const { field, index, asked, draft, answer, shownFaults, next, back } = filling
  if (!field) return null
  const part = partOf(form, field.id)
  const value = draft.answers[field.id] ?? ''
  const isEmpty = value.length === 0
  return (
    <Box className='stack'>
      <Box id={QUESTION} className='stack-tight'>
        <Box className='small quiet'>第 {index + 1} 项，共 {asked.length} 项{part ? `　${part.title}` : ''}</Box>
        {part?.statement ? <Card><Box className='said'>{part.statement}</Box></Card> : null}
        <Heading level={2} className='heading'>{field.question}</Heading>
        {field.help ? <Box className='quiet'>{field.help}</Box> : null}
        <QuestionField key={field.id} field={field} value={value} faults={shownFaults} onChange={(now) => answer(field.id, now)} />
      </Box>
      <BigButton onClick={next}>{isEmpty && !field.required ? '这一项不填，下一项' : index + 1 < asked.length ? '下一项' : '填完了，看一遍'}</BigButton>
      {index > 0 ? <BigButton look='second' onClick={back}>回到上一项</BigButton> : null}
    </Box>
  )
}

/** A form asked one question at a time, then shown as a whole. */
export const FillForm = ({ body, draft: first, how, onAnew }: { body: FormBody, draft: FormDraft, how: How, onAnew: () => void }) => {
  const form = formOf(body)
  const filling = useFilling(form, first)
  const [greeted, setGreeted] = useState(false)
  const { draft, kept } = filling
  const anew = () => {
    removeFormDraft(draft.filledId)
    onAnew()
  }
  const isGreeting = how === 'restored' ? !greeted : filling.index === 0
  return (
    <Box className='stack'>
      <Box className='strong'>{body.title}</Box>
      {body.standing === 'current' || !body.standingText ? null : <Notice kind='warn'>{body.standingText}</Notice>}
      {isGreeting && draft.at !== REVIEW ? <Greeting how={how} onAnew={anew} /> : null}
      {kept ? null : <Notice kind='danger' urgent>{notSavedOnPhone}</Notice>}
      {filling.field ? <Question form={form} filling={{ ...filling, next: () => { setGreeted(true); filling.next() } }} /> : <Review form={form} body={body} filling={filling} />}
    </Box>
  )
}
