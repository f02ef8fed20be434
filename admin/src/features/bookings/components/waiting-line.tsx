import { Link } from 'react-router'
import { showSpokenDay } from '../../../lib/dates.ts'
import { useStaff } from '../../../lib/session.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { type CallerWaiting, useLeaveForCaller } from '../api/waiting.ts'
import { partWords } from '../words.ts'

/** One who rang and waits: for what, when they could come, how many are before them. */
export const WaitingLine = ({ entry }: { entry: CallerWaiting }) => {
  const { waitingId, guideName, name, fromDay, untilDay, part, status, ahead, contactName, contactPhone, bookingId } = entry
  const { mutate, isPending, error } = useLeaveForCaller()
  const serves = useStaff().verbs.includes('booking:serve')
  return (
    <li className='card stack-tight'>
      <p><strong>{contactName}</strong>　<span className='mono'>{contactPhone}</span>　{guideName}（{name}）</p>
      <p className='quiet'>{showSpokenDay(fromDay)}到{showSpokenDay(untilDay)}，{partWords[part]}。{status === 'offered' ? '有号了。' : ahead === 0 ? '前面没有人。' : `前面还有 ${ahead} 位。`}</p>
      {error && <ProblemNote error={error} />}
      <div className='row'>
        {serves && status === 'offered' && bookingId && <Link className='button-link' to={`/bookings/${bookingId}`}>打给他，问要不要</Link>}
        <ConfirmButton label='他不等了' title='不等了？' confirm='不等了' primary={false} loading={isPending} onConfirm={() => mutate(waitingId)}><p>从候补里去掉{status === 'offered' ? '，给他留的号让给下一位' : ''}。以后要等，得重新排。</p></ConfirmButton>
      </div>
    </li>
  )
}
