import { InfoCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Refusal } from './refusal.tsx'

type Confirm = { title: string, yes: string, text: ReactNode, danger?: boolean }
type CommandFormProps = {
  button: string, ready: boolean, give: { isPending: boolean, error: unknown }, onSubmit: () => void
  /** What will follow, before it is pressed: who hears of it, what it does to the day. */
  consequence?: ReactNode
  /** For what cannot be taken back. */
  confirm?: Confirm
  beside?: ReactNode
  children: ReactNode
}

/** Ctrl+Enter sends from inside a long text. */
const sendByKey = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.currentTarget.querySelector<HTMLButtonElement>('button[data-send]:not(:disabled)')?.click()
}

/** The frame of every form on a case: what is asked, what will follow, what the server refused, and the one button. */
export const CommandForm = ({ button, ready, give, onSubmit, consequence, confirm, beside, children }: CommandFormProps) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready && !confirm && !give.isPending) onSubmit()
  }
  const wiring = { loading: give.isPending, disabled: !ready, 'data-send': true }
  return (
    <form className='stack' onSubmit={submit} onKeyDown={sendByKey}>
      {children}
      {consequence && <p className='consequence'><InfoCircleOutlined aria-hidden /><span>{consequence}</span></p>}
      <Refusal error={give.error} />
      <div className='row command-row'>
        {confirm
          ? <ConfirmButton {...wiring} label={button} title={confirm.title} confirm={confirm.yes} danger={confirm.danger ?? false} onConfirm={onSubmit}>{confirm.text}</ConfirmButton>
          : <Button {...wiring} type='primary' htmlType='submit'>{button}</Button>}
        {beside}
      </div>
    </form>
  )
}
