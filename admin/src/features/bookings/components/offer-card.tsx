import { Button } from 'antd'
import { useState } from 'react'
import { showInstant } from '../../../lib/dates.ts'
import { toProblem } from '../../../lib/problem.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { type Desk, useReveal } from '../api/booking.ts'
import { useAcceptOffer, useDeclineOffer } from '../api/waiting.ts'
import { blankBooking, type BookingDraft, type ChangeDraft, missingPeople, toComing } from '../logic/new-booking.ts'
import { PeopleFields } from './people-fields.tsx'

type AnswerProps = { booking: Desk, contact: { contactName: string, contactPhone: string } }

const Answer = ({ booking: { bookingId, guideId, placeKind }, contact }: AnswerProps) => {
  const [draft, setDraft] = useState<BookingDraft>(() => ({ ...blankBooking(), guideId, ...contact }))
  const [accept, decline] = [useAcceptOffer(bookingId), useDeclineOffer(bookingId)]
  const change: ChangeDraft = (patch) => setDraft((before) => ({ ...before, ...patch }))
  const atHome = placeKind === 'home'
  const missing = missingPeople(draft, atHome)
  const error = accept.error ?? decline.error
  return (
    <>
      <p>打给 {contact.contactName}：<a href={`tel:${contact.contactPhone}`}>{contact.contactPhone}</a></p>
      <PeopleFields draft={draft} atHome={atHome} errors={accept.error ? toProblem(accept.error).fields : {}} change={change} />
      {error && <ProblemNote error={error} />}
      <div className='row'>
        <Button type='primary' loading={accept.isPending} disabled={missing !== null} onClick={() => accept.mutate(toComing(draft, atHome))}>他要，约好</Button>
        <ConfirmButton label='他不要' title='他不要这个号？' confirm='让给下一位' primary={false} loading={decline.isPending} onConfirm={() => decline.mutate()}><p>号马上让给下一位候补的，他不再排着。</p></ConfirmButton>
        {missing && <span className='quiet small'>{missing}</span>}
      </div>
    </>
  )
}

/** A seat kept for a caller who waited: rung, they take it or not. Not reached in time, it goes to the next by itself. */
export const OfferCard = ({ booking }: { booking: Desk }) => {
  const { mutate, data, isPending, error } = useReveal(booking.bookingId)
  if (booking.status !== 'held' || !booking.isOffer || booking.channel === 'online') return null
  return (
    <section className='card stack-tight no-print' aria-labelledby='offer'>
      <h2 id='offer'>候补到的号{booking.mayServe && '，打电话问他要不要'}</h2>
      {booking.expiresAt && <p>留到 {showInstant(booking.expiresAt)}。{booking.mayServe && '没打通就先放着，'}过了时间自己让给下一位。</p>}
      {error && <ProblemNote error={error} />}
      {data ? <Answer booking={booking} contact={data} /> : booking.mayServe ? <div className='row'><Button type='primary' loading={isPending} onClick={() => mutate()}>看他的电话</Button><span className='quiet small'>谁看过会留下记录</span></div> : <p className='quiet'>由办这件事的窗口打电话问他要不要。</p>}
    </section>
  )
}
