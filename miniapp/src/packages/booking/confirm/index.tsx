import { useEffect } from 'react'
import { api } from '../../../api.ts'
import { Countdown } from '../../../booking/countdown.tsx'
import { forgetForm } from '../../../booking/form-shelf.ts'
import { useIsOver } from '../../../booking/use-time-left.ts'
import { bookingWords, type Booking } from '../../../booking/words.ts'
import { notSavedOnPhone } from '../../../copy.ts'
import { useLoad } from '../../../load.ts'
import { bringIntoView } from '../../../platform/bring-into-view.ts'
import { go, goAfresh } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useAskAlong } from '../../../reminders.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { AfterPrivacy } from '../../../ui/privacy-gate.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useBusy } from '../../../use-busy.ts'
import { queryOf } from '../ask.ts'
import { Bring } from '../parts/bring.tsx'
import { VisitFacts } from '../parts/visit-facts.tsx'
import { WaysOn } from '../parts/ways-on.tsx'
import { VisitFields } from './fields.tsx'
import { askOf, HoldOver } from './hold-over.tsx'
import { LetGo } from './let-go.tsx'
import { useVisitForm, type Filling } from './use-visit-form.ts'
import { confirmOf, type Needs } from './visit-form.ts'

const needsOf = ({ guideId, partiesNeeded, placeKind }: Booking): Needs => ({ guideId, people: partiesNeeded, atHome: placeKind === 'home' })

const useConfirming = (booking: Booking, filling: Filling) => {
  const { busy, problem, run } = useBusy(true)
  const askAlong = useAskAlong('booking')
  const send = () => run(async () => {
    await askAlong()
    await api('POST /bookings/:bookingId/confirm', { params: { bookingId: booking.bookingId }, body: confirmOf(filling.current(), needsOf(booking)) })
    forgetForm()
    goAfresh(routes.booked, { id: booking.bookingId })
  })
  return { busy, problem, send }
}

const Actions = ({ booking, filling }: { booking: Booking, filling: Filling }) => {
  const { busy, problem, send } = useConfirming(booking, filling)
  const submit = () => {
    const wrong = filling.ask()
    if (wrong) bringIntoView(wrong)
    else send()
  }
  if (problem?.code === 'hold-over') return <HoldOver booking={booking} />
  const change = { ...askOf(booking), change: { bookingId: booking.bookingId, version: booking.version } }
  return (
    <Box className='stack'>
      <NotSent problem={problem} />
      {problem ? <WaysOn code={problem.code} /> : null}
      <BigButton busy={busy && '正在确认…'} onClick={submit}>{problem ? '重新确认' : '确认预约'}</BigButton>
      {booking.isOffer ? null : <BigButton look='second' onClick={() => go(routes.bookDays, queryOf(change))}>换个时间</BigButton>}
      <LetGo booking={booking} />
    </Box>
  )
}

const Held = ({ booking }: { booking: Booking }) => {
  const { expiresAt, now, partiesNeeded, isOffer } = booking
  const filling = useVisitForm(needsOf(booking), booking)
  const isOver = useIsOver(expiresAt ?? now, now)
  return (
    <Box className='stack'>
      <Card title={isOffer ? '候补到了：给您留了一个号' : '给您留的号'}>
        <VisitFacts booking={booking} />
        <Countdown booking={booking} />
      </Card>
      {isOver ? <HoldOver booking={booking} /> : null}
      {partiesNeeded > 1 ? <Notice kind='warn'>两个人都要到，都要实名。</Notice> : null}
      {filling.saved ? null : <Notice kind='danger' urgent>{notSavedOnPhone}</Notice>}
      <VisitFields filling={filling} of={partiesNeeded} atHome={booking.placeKind === 'home'} />
      <Bring booking={booking} />
      {isOver ? null : <Actions booking={booking} filling={filling} />}
    </Box>
  )
}

// The answer to a confirmation may have been lost: what is booked is booked. What was typed is wanted only where a new time may be chosen.
const Settled = ({ booking }: { booking: Booking }) => {
  const { status } = booking
  useEffect(() => { if (status !== 'lapsed') forgetForm() }, [status])
  return (
    <Box className='stack'>
      <Card><Tag {...bookingWords[status]} /><VisitFacts booking={booking} /></Card>
      {status === 'lapsed' ? <HoldOver booking={booking} /> : <BigButton onClick={() => goAfresh(routes.visit, { id: booking.bookingId })}>看预约</BigButton>}
    </Box>
  )
}

const Confirm = ({ id }: { id: string }) => {
  const { load, retry } = useLoad(id, () => api('GET /bookings/:bookingId', { params: { bookingId: id } }))
  return <Loadable load={load} onRetry={retry}>{(booking) => booking.status === 'held' ? <Held key={booking.bookingId} booking={booking} /> : <Settled booking={booking} />}</Loadable>
}

export default () => {
  const { id = '' } = useQuery()
  return <Page title='确认预约'><AfterPrivacy><Confirm id={id} /></AfterPrivacy></Page>
}
