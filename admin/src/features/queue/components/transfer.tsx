import { Button } from 'antd'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Counter, type Ticket, useTransfer } from '../api/queue.ts'

/** To another counter without queuing again. */
export const Transfer = ({ ticket, counters, onClose }: { ticket: Ticket, counters: readonly Counter[], onClose: () => void }) => {
  const { mutate, isPending, error } = useTransfer()
  const pass = ({ counterId, name }: Counter) => mutate({ ticketId: ticket.ticketId, counterId }, { onSuccess: () => say(`${ticket.number} 转到${name}了，不用重新排。`) })
  return (
    <div className='stack-tight ask' role='group' aria-label='转窗口' onKeyDown={(event) => { if (event.key === 'Escape') onClose() }}>
      <p>{counters.length === 0 ? '没有别的开着的窗口。' : '转到哪个窗口？那边会先叫他，不用重新排。'}</p>
      {error && <ProblemNote error={error} />}
      <div className='row'>
        {counters.map((counter, at) => <Button key={counter.counterId} autoFocus={at === 0} size='large' disabled={isPending} onClick={() => pass(counter)}>{counter.name}</Button>)}
        <Button size='large' onClick={onClose}>先不转</Button>
      </div>
    </div>
  )
}
