import { useState, type ReactNode } from 'react'
import { notSavedOnPhone } from '../../copy.ts'
import { useKeptWords } from '../../drafts/kept-words.ts'
import { goBack } from '../../platform/navigate.ts'
import { tell } from '../../platform/toast.ts'
import { routes } from '../../routes.ts'
import { sendOrKeep, type NewDeed } from '../../unsent/unsent.ts'
import { WhileUnsent } from '../../unsent/while-unsent.tsx'
import { Box } from '../../ui/base.tsx'
import { BigButton } from '../../ui/big-button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { NotSent } from '../../ui/not-sent.tsx'
import { Notice } from '../../ui/notice.tsx'

type WordsFormProps = {
  /** Under which the words are kept on the phone. */
  keep: string
  label: string
  hint: string
  most: number
  missing: string
  action: string
  thanks: string
  deed: (record: { recordId: string, text: string }) => Pick<NewDeed, 'kind' | 'subject' | 'asked'>
  /** What must come first in the tap. */
  first?: () => Promise<void>
  look?: 'main' | 'danger'
  children?: ReactNode
}

const Form = ({ keep, label, hint, most, missing, action, thanks, deed, first, look = 'main', children }: WordsFormProps) => {
  const [asked, setAsked] = useState(false)
  const { text, saved, busy, problem, write, submit } = useKeptWords(keep, async ({ recordId, text: words }) => {
    await first?.()
    await sendOrKeep({ ...deed({ recordId, text: words.trim() }), form: keep, words: words.trim() })
    tell(thanks)
    goBack(routes.mine)
  })
  const press = () => {
    setAsked(true)
    if (text.trim()) submit()
  }
  return (
    <Box className='stack'>
      {children}
      {saved ? null : <Notice kind='danger' urgent>{notSavedOnPhone}</Notice>}
      <TextArea
        id='words' label={label} hint={hint} value={text} onChange={(typed) => write(typed.slice(0, most))}
        error={asked && !text.trim() ? missing : undefined} counter={`已写 ${text.trim().length} 字，最多 ${most} 字`}
      />
      <NotSent problem={problem} />
      <BigButton look={look} busy={busy && '正在提交…'} onClick={press}>{problem ? '重新提交' : action}</BigButton>
    </Box>
  )
}

/** One thing to say about a case and one button to say it with. */
export const WordsForm = (props: WordsFormProps) => <WhileUnsent form={props.keep}><Form {...props} /></WhileUnsent>
