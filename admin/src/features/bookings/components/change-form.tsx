import { Button } from 'antd'
import { useState } from 'react'
import { bookingWorkflow } from '@minsheng/domain/slots/booking.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { showSpokenDay } from '../../../lib/dates.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { noTime, SlotPicker } from '../../../ui/slot-picker.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Desk, useChangeTime } from '../api/booking.ts'
import { TellByPhone } from './tell-by-phone.tsx'

const Fields = ({ booking, onDone }: { booking: Desk, onDone: () => void }) => {
  const { bookingId, scheduleId, guideId, appliedOn } = booking
  const [time, setTime] = useState(noTime)
  const [why, setWhy] = useState('')
  const { mutate, isPending, error } = useChangeTime(bookingId)
  const send = () => mutate({ slotId: time.slotId, why: why.trim() }, { onSuccess: () => { say(`改到 ${showSpokenDay(time.day)} ${time.startsAt} 了，号码不变。`); onDone() }, onError: () => setTime(noTime) })
  return (
    <>
      <SlotPicker asked={{ scheduleId, guideId, appliedOn }} value={time} onChange={setTime} autoFocus />
      <TextField label='为什么改' rows={2} max={limits.reason} value={why} onChange={setWhy} />
      <TellByPhone channel={booking.channel} />
      {error && <ProblemNote error={error} />}
      <div className='row'><Button type='primary' loading={isPending} disabled={time.slotId === '' || why.trim() === ''} onClick={send}>改到这个时间</Button><Button onClick={onDone}>先不改</Button></div>
    </>
  )
}

/** Another time for the same visit: the old place is given back in the same moment, number and code stay. */
export const ChangeForm = ({ booking }: { booking: Desk }) => {
  const [open, setOpen] = useState(false)
  if (booking.status === 'held' || bookingWorkflow[booking.status].move === undefined) return null
  return (
    <section className='card stack-tight no-print' aria-labelledby='change'>
      <h2 id='change'>改时间</h2>
      {open ? <Fields booking={booking} onDone={() => setOpen(false)} /> : <div><Button onClick={() => setOpen(true)}>替他改个时间</Button></div>}
    </section>
  )
}
