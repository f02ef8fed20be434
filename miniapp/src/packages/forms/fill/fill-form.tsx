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

export type How = 'new' | 'prefilled' | 'restored' | 'saved'

const Greeting = ({ how, isSaved, onAnew }: { how: How, isSaved: boolean, onAnew: () => void }) => {
  if (how === 'new') return <Box className='small quiet'>填的内容只保存在这部手机里，没有提交给任何人。</Box>
  if (how === 'prefilled') return <Notice kind='info'>已经用您同意留存的信息填好了几项，不对的可以改。</Notice>
  if (how === 'saved') return <Notice kind='info'>这是您保存过的表。改好以后，要再保存一次。</Notice>
  return (
    <Notice kind='info'>
      {isSaved ? '您改过保存过的表，改的只在手机里，还没有保存。' : '这是上次没有填完的，可以接着填。'}
      <Tap className='link-tap' onClick={onAnew}>{isSaved ? '不要手机里的，用保存过的' : '不要了，重新填'}</Tap>
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
  const isSaved = draft.saved > 0
  // Somebody who looks a whole form over is not told that it is unfinished; what was saved can be had back from there too.
  const isGreeting = how === 'restored' ? !greeted && (isSaved || draft.at !== REVIEW) : filling.index === 0 && draft.at !== REVIEW
  return (
    <Box className='stack'>
      <Box className='strong'>{body.title}</Box>
      {body.standing === 'current' || !body.standingText ? null : <Notice kind='warn'>{body.standingText}</Notice>}
      {isGreeting ? <Greeting how={how} isSaved={isSaved} onAnew={anew} /> : null}
      {kept ? null : <Notice kind='danger' urgent>{notSavedOnPhone}</Notice>}
      {filling.field ? <Question form={form} filling={{ ...filling, next: () => { setGreeted(true); filling.next() } }} /> : <Review form={form} body={body} filling={filling} />}
    </Box>
  )
}
