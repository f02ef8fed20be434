import { Button } from 'antd'
import type { FormEvent } from 'react'
import { ProblemNote } from '../../../ui/notice.tsx'
import { toProblem } from '../../../lib/problem.ts'
import { type Receipt, useRegister } from '../api/register-case.ts'
import { type Change, type Draft, missingIn, toRegistration } from '../draft.ts'
import { isOutside, isSpoken } from '../words.ts'
import { CallerFields, LevelFields, MatterFields } from './fields.tsx'
import { LetterPhotos } from './letter-photos.tsx'
import { OutsideFields } from './outside-fields.tsx'
import { ReadBack } from './read-back.tsx'
import { ReceivedOn } from './received-on.tsx'

type RegisterFormProps = { draft: Draft, townships: readonly { code: string, name: string }[], change: Change, onDone: (receipt: Receipt) => void }

// Enter in a line would send a half-written sheet: with a caller on the line it is Ctrl+Enter, on purpose.
const sendsByKeyboard = (event: React.KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey)
const isLine = (event: React.KeyboardEvent) => event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'checkbox' && event.target.type !== 'radio'

/** The caller first, then what they say, in the order a conversation goes; every field can be reached with Tab. */
export const RegisterForm = ({ draft, townships, change, onDone }: RegisterFormProps) => {
  const { mutate, isPending, error } = useRegister(onDone)
  const errors = error ? toProblem(error).fields : {}
  const missing = missingIn(draft)
  const send = () => { if (missing === null && !isPending) mutate(toRegistration(draft)) }
  const submit = (event: FormEvent) => { event.preventDefault(); send() }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (sendsByKeyboard(event)) send()
    if (isLine(event)) event.preventDefault()
  }
  const props = { draft, errors, change }
  return (
    <form className='register card stack' onSubmit={submit} onKeyDown={onKeyDown}>
      <CallerFields {...props} />
      {isOutside(draft.channel) && <OutsideFields {...props} />}
      <MatterFields {...props} townships={townships} />
      <LevelFields {...props} />
      <ReceivedOn {...props} />
      {draft.channel !== 'phone' && <LetterPhotos {...props} />}
      {isSpoken(draft.channel) && <ReadBack {...props} townships={townships} />}
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' size='large' htmlType='submit' loading={isPending} disabled={missing !== null}>登记，出回执</Button>
        <span className='quiet small'>{missing ?? <>按 <kbd className='kbd'>Ctrl</kbd> <kbd className='kbd'>Enter</kbd> 也可以登记。</>}</span>
      </div>
    </form>
  )
}
