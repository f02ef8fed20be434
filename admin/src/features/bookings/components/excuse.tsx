import { Button } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { showSpokenDay } from '../../../lib/dates.ts'
import { Link } from 'react-router'
import { type Desk, useAnswerExcuse, useBooking } from '../api/booking.ts'
import type { BookingLine } from '../api/day-list.ts'
import { excuseWords } from '../words.ts'

const sayAnswer = (accepted: boolean) => say(accepted ? '认了，这一次不算没来。' : '记下了，这一次还算没来。')

/** The reason somebody gave for not coming; accepted, the visit counts as none missed. */
const Excuse = ({ booking: { bookingId, excuse, excuseState, missedBefore, mayServe } }: { booking: Desk }) => {
  const { mutate, isPending, error } = useAnswerExcuse(bookingId)
  const answer = (accepted: boolean) => mutate({ accepted }, { onSuccess: () => sayAnswer(accepted) })
  if (!excuse || !excuseState) return null
  return (
    <div className='stack-tight'>
      <p className='words'>“{excuse}”</p>
      <p className='quiet small'>以前没来 {missedBefore} 次。{excuseWords[excuseState]}。</p>
      {error && <ProblemNote error={error} />}
      {excuseState === 'asked' && mayServe && <div className='row'><Button type='primary' loading={isPending} onClick={() => answer(true)}>有道理，认</Button><Button loading={isPending} onClick={() => answer(false)}>不认</Button></div>}
    </div>
  )
}

/** Somebody who missed a visit rings and says why: the reason and the answer are one step. */
const ToldByPhone = ({ booking: { bookingId, missedBefore } }: { booking: Desk }) => {
  const [words, setWords] = useState('')
  const { mutate, isPending, error } = useAnswerExcuse(bookingId)
  const answer = (accepted: boolean) => mutate({ accepted, words: words.trim() }, { onSuccess: () => sayAnswer(accepted) })
  const isEmpty = words.trim() === ''
  return (
    <>
      <p className='quiet small'>本人打电话来说明的，记在这里。以前没来 {missedBefore} 次。</p>
      <TextField label='对方说的原因' hint='照对方的话写，不写姓名、证件号。' rows={2} max={limits.reason} value={words} onChange={setWords} />
      {error && <ProblemNote error={error} />}
      <div className='row'><Button type='primary' loading={isPending} disabled={isEmpty} onClick={() => answer(true)}>有道理，认</Button><Button loading={isPending} disabled={isEmpty} onClick={() => answer(false)}>不认</Button></div>
    </>
  )
}

/** Why somebody did not come: what they said, or a place to write down what they say on the telephone. */
export const ExcuseCard = ({ booking }: { booking: Desk }) => {
  const isUntold = booking.mayExcuse && booking.mayServe
  if (booking.excuse === null && !isUntold) return null
  return (
    <section className='card stack-tight no-print' aria-labelledby='excuse'>
      <h2 id='excuse'>没来的原因</h2>
      {isUntold ? <ToldByPhone booking={booking} /> : <Excuse booking={booking} />}
    </section>
  )
}

/** One that waits for an answer, with the reason read in place. */
export const ExcuseItem = ({ line }: { line: BookingLine }) => (
  <li className='card stack-tight'>
    <p><Link to={`/bookings/${line.bookingId}`}>{line.names}</Link> {showSpokenDay(line.day)} {line.startsAt}，{line.guideName}</p>
    <Loadable query={useBooking(line.bookingId)}>{(booking) => <Excuse booking={booking} />}</Loadable>
  </li>
)
