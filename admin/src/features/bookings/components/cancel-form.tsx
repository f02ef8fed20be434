import { Button } from 'antd'
import { useState } from 'react'
import { bookingWorkflow } from '@minsheng/domain/slots/booking.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../ui/choice.tsx'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { FieldGroup } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Desk, useCancel } from '../api/booking.ts'
import { cancelWords } from '../words.ts'
import { TellByPhone } from './tell-by-phone.tsx'

const Fields = ({ booking: { bookingId, channel }, onDone }: { booking: Desk, onDone: () => void }) => {
  const [whose, setWhose] = useState<keyof typeof cancelWords>('person')
  const [why, setWhy] = useState('')
  const { mutate, isPending, error } = useCancel(bookingId)
  const byBureau = whose === 'bureau'
  return (
    <>
      <FieldGroup label='谁的原因'><Choice name='whose' words={cancelWords} value={whose} onChange={setWhose} /></FieldGroup>
      <TextField label='原因' hint={byBureau && channel === 'online' ? '会原样通知本人，写清为什么、接下来怎么办。' : '记在预约的经过里。'} rows={2} max={limits.reason} value={why} onChange={setWhy} />
      {byBureau && <TellByPhone channel={channel} listed />}
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <ConfirmButton label='取消这个预约' title='确定取消？' confirm='取消预约' danger loading={isPending} disabled={why.trim() === ''} onConfirm={() => mutate({ why: why.trim(), byBureau }, { onSuccess: () => { say('取消了，号让出来了。'); onDone() } })}>
          <p>{byBureau ? `号会马上让出来${channel === 'online' ? '，并通知本人' : ''}。不算本人没来。` : '号会马上让出来，给在等的人。'}</p>
        </ConfirmButton>
        <Button onClick={onDone}>先不取消</Button>
      </div>
    </>
  )
}

/** Cancelled for the person who rang, or by the bureau, which then tells them why. */
export const CancelForm = ({ booking }: { booking: Desk }) => {
  const [open, setOpen] = useState(false)
  if (bookingWorkflow[booking.status].cancel === undefined) return null
  return (
    <section className='card stack-tight no-print' aria-labelledby='cancel'>
      <h2 id='cancel'>取消</h2>
      {open ? <Fields booking={booking} onDone={() => setOpen(false)} /> : <div><Button onClick={() => setOpen(true)}>取消这个预约…</Button></div>}
    </section>
  )
}
