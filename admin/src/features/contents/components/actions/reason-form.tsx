import { Button } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { ProblemNote } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'

type ReasonFormProps = { label: string, hint: string, button: string, danger?: boolean, pending: boolean, error: unknown, onGive: (reason: string) => void, onCancel: () => void }

const SHORTEST = 2

/** A step that needs a reason: it stays in the trace, and some of it the public reads. */
export const ReasonForm = ({ label, hint, button, danger = false, pending, error, onGive, onCancel }: ReasonFormProps) => {
  const [reason, setReason] = useState('')
  return (
    <form className='stack' onSubmit={(event) => { event.preventDefault(); if (reason.trim().length >= SHORTEST) onGive(reason.trim()) }}>
      <TextField label={label} hint={hint} rows={3} max={limits.reason} value={reason} onChange={setReason} />
      {error !== null && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' danger={danger} htmlType='submit' loading={pending} disabled={reason.trim().length < SHORTEST}>{button}</Button>
        <Button onClick={onCancel}>先不</Button>
      </div>
    </form>
  )
}
