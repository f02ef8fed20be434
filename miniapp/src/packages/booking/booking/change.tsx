import { useState } from 'react'
import { api } from '../../../api.ts'
import { visitWords, type Booking } from '../../../booking/words.ts'
import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PhoneButton } from '../../../ui/phone-button.tsx'
import { queryOf } from '../ask.ts'

type Props = { booking: Booking, onDone: () => void }

const Cancel = ({ booking, onDone }: Props) => {
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [busy, setBusy] = useState(false)
  const cancel = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await api('POST /bookings/:bookingId/cancel', { params: { bookingId: booking.bookingId } })
      tell('已经取消，号让给别人了')
      onDone()
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  if (!sure) return <BigButton look='danger' onClick={() => setSure(true)}>取消预约</BigButton>
  return (
    <>
      <NotSent problem={problem} kept={false} />
      <Notice kind='warn' urgent>要取消 {visitWords(booking)} 的预约吗？取消以后号让给别人，要不回来；只是换一天，点“改时间”就行。</Notice>
      <BigButton look='danger' busy={busy && '正在取消…'} onClick={() => void cancel()}>确定取消</BigButton>
      {busy ? null : <BigButton look='second' onClick={() => setSure(false)}>不取消</BigButton>}
    </>
  )
}

const TooLate = () => {
  const { load } = useLoad('config', clientConfig)
  return (
    <Card title='来不了，怎么办'>
      <Box>离约好的时间太近，网上不能改了。来不了请打电话说一声，号好让给别人。</Box>
      {load.status === 'ready' ? <PhoneButton phone={load.data.bureau.phone} /> : null}
    </Card>
  )
}

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
