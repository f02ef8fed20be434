import { visitWords, type Booking } from '../../../booking/words.ts'
import { go } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { sendOrKeep } from '../../../unsent/unsent.ts'
import { WhileUnsent } from '../../../unsent/while-unsent.tsx'
import { AskOnce } from '../../../ui/ask-once.tsx'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { BureauPhone } from '../../../ui/bureau-phone.tsx'
import { Card } from '../../../ui/card.tsx'
import { queryOf } from '../ask.ts'

type Props = { booking: Booking, onDone: () => void }

const Cancel = ({ booking, onDone }: Props) => {
  const { bookingId } = booking
  const form = `cancel-${bookingId}`
  const cancel = async () => {
    await sendOrKeep({ kind: 'cancel', subject: bookingId, form, words: `取消 ${visitWords(booking)} 的预约`, asked: [{ key: 'POST /bookings/:bookingId/cancel', input: { params: { bookingId } } }] })
    tell('已经取消，号让给别人了')
    onDone()
  }
  return (
    <WhileUnsent form={form} onArrived={onDone}>
      <AskOnce name='取消预约' yes='确定取消' no='不取消' busy='正在取消…' work={cancel}>
        要取消 {visitWords(booking)} 的预约吗？取消以后号让给别人，要不回来；只是换一天，点“改时间”就行。
      </AskOnce>
    </WhileUnsent>
  )
}

const TooLate = () => (
  <Card title='来不了，怎么办'>
    <Box>离约好的时间太近，网上不能改了。来不了请打电话说一声，号好让给别人。</Box>
    <BureauPhone />
  </Card>
)

/** Another time, or none; until the minute the place has set. */
export const Change = ({ booking, onDone }: Props) => {
  const { bookingId, version, guideId, scheduleId, appliedOn, checklistId, pool, mayChangeUntil } = booking
  if (!mayChangeUntil) return <TooLate />
  const ask = { guideId, scheduleId, appliedOn, checklistId, forElder: pool === 'kept', change: { bookingId, version } }
  return (
    <>
      <BigButton look='second' onClick={() => go(routes.bookDays, queryOf(ask))}>改时间</BigButton>
      <Cancel booking={booking} onDone={onDone} />
    </>
  )
}
