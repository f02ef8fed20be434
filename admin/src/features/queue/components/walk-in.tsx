import { Button } from 'antd'
import { useState } from 'react'
import { newClientId } from '../../../lib/client-id.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { TicketPaper } from '../../../ui/ticket-paper.tsx'
import { type Queue, useDraw } from '../api/queue.ts'

/** Without a booking: what they come for, a number, printed. */
export const WalkIn = ({ queue: { items } }: { queue: Queue }) => {
  const [chosen, setChosen] = useState('')
  // The same press sent twice is one number; another item is another number, even where the answer to the first was lost.
  const [ticketId, setTicketId] = useState(newClientId)
  const { mutate, data, isPending, error, reset } = useDraw()
  const guideId = chosen || (items.length === 1 ? items[0]?.guideId ?? '' : '')
  const choose = (next: string) => { setChosen(next); setTicketId(newClientId()); reset() }
  const draw = () => mutate({ ticketId, guideId }, { onSuccess: () => { setTicketId(newClientId()); setChosen('') } })
  return (
    <section className='card stack-tight' aria-labelledby='walk-in'>
      <h2 id='walk-in' className='no-print'>没约的，现场取号</h2>
      <div className='draw no-print'>
        <Field label='办什么事'>
          {(wiring) => (
            <select {...wiring} className='native-select' value={guideId} onChange={(event) => choose(event.target.value)}>
              <option value=''>请选择</option>
              {items.map(({ guideId: id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          )}
        </Field>
        <Button type='primary' loading={isPending} disabled={guideId === ''} onClick={draw}>取号</Button>
      </div>
      {error && <ProblemNote error={error} />}
      {data && <TicketPaper number={data.ticket.number} item={data.ticket.guideName} issuedAt={data.ticket.issuedAt} waiting={data.wait.words} onClose={reset} />}
    </section>
  )
}
