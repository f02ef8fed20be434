import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { limits } from '@minsheng/contract/limits.ts'
import { showSpokenDay } from '../../../lib/dates.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Desk, useAnswerExcuse } from '../api/booking.ts'
import type { BookingLine } from '../api/day-list.ts'
import { excuseWords } from '../words.ts'

/** The two answers; `words` is a reason told on the telephone, taken down with them. */
const Answer = ({ bookingId, words }: { bookingId: string, words?: string }) => {
  const { mutate, isPending, error } = useAnswerExcuse(bookingId)
  const answer = (accepted: boolean) =>
    mutate({ accepted, ...words === undefined ? {} : { words } }, { onSuccess: () => say(accepted ? '认了，这一次不算没来。' : '记下了，这一次还算没来。') })
  const isEmpty = words === ''
  return (
    <>
      {error && <ProblemNote error={error} />}
      <div className='row'><Button type='primary' loading={isPending} disabled={isEmpty} onClick={() => answer(true)}>有道理，认</Button><Button loading={isPending} disabled={isEmpty} onClick={() => answer(false)}>不认</Button></div>
    </>
  )
}

type Told = { bookingId: string, excuse: string, excuseState: NonNullable<Desk['excuseState']>, missedBefore: number, mayServe: boolean }

/** The reason somebody gave for not coming; accepted, the visit counts as none missed. */
const Excuse = ({ bookingId, excuse, excuseState, missedBefore, mayServe }: Told) => (
  <div className='stack-tight'>
    <p className='words'>“{excuse}”</p>
    <p className='quiet small'>以前没来 {missedBefore} 次。{excuseWords[excuseState]}。</p>
    {excuseState === 'asked' && mayServe && <Answer bookingId={bookingId} />}
  </div>
)

/** Somebody who missed a visit rings and says why: the reason and the answer are one step. */
const ToldByPhone = ({ booking: { bookingId, missedBefore } }: { booking: Desk }) => {
  const [words, setWords] = useState('')
  return (
    <>
      <p className='quiet small'>本人打电话来说明的，记在这里。以前没来 {missedBefore} 次。</p>
      <TextField label='对方说的原因' hint='照对方的话写，不写姓名、证件号。' rows={2} max={limits.reason} value={words} onChange={setWords} />
      <Answer bookingId={bookingId} words={words.trim()} />
    </>
  )
}

/** Why somebody did not come: what they said, or a place to write down what they say on the telephone. */
export const ExcuseCard = ({ booking }: { booking: Desk }) => {
  const { excuse, excuseState } = booking
  const isUntold = booking.mayExcuse && booking.mayServe
  if (!isUntold && (excuse === null || excuseState === null)) return null
  return (
    <section className='card stack-tight no-print' aria-labelledby='excuse'>
      <h2 id='excuse'>没来的原因</h2>
      {isUntold && <ToldByPhone booking={booking} />}
      {!isUntold && excuse !== null && excuseState !== null && <Excuse {...booking} excuse={excuse} excuseState={excuseState} />}
    </section>
  )
}

/** One that waits for an answer, with the reason read in place. */
export const ExcuseItem = ({ line }: { line: BookingLine }) => (
  <li className='card stack-tight'>
    <p><Link to={`/bookings/${line.bookingId}`}>{line.names}</Link> {showSpokenDay(line.day)} {line.startsAt}，{line.guideName}</p>
    {line.asked && <Excuse bookingId={line.bookingId} {...line.asked} excuseState='asked' mayServe />}
  </li>
)
