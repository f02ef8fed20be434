import { useState } from 'react'
import { api } from '../../../api.ts'
import { forgetForm } from '../../../booking/form-shelf.ts'
import type { Booking } from '../../../booking/words.ts'
import { goTab } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'

/** Gives the seat up before it is confirmed; asks once. */
export const LetGo = ({ booking: { bookingId, isOffer } }: { booking: Booking }) => {
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [busy, setBusy] = useState(false)
  const letGo = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await api('POST /bookings/:bookingId/release', { params: { bookingId } })
      forgetForm()
      tell('号已经让给别人，谢谢')
      goTab(routes.booking)
    } catch (error) {
      setProblem(asProblem(error))
      setBusy(false)
    }
  }
  if (!sure) return <BigButton look='danger' onClick={() => setSure(true)}>不要这个号了</BigButton>
  return (
    <>
      <NotSent problem={problem} kept={false} />
      <Notice kind='warn' urgent>不要了，号马上让给别人{isOffer ? '，您的候补也就到这里' : ''}。</Notice>
      <BigButton look='danger' busy={busy && '正在让出这个号…'} onClick={() => void letGo()}>确定不要了</BigButton>
      {busy ? null : <BigButton look='second' onClick={() => setSure(false)}>还是要</BigButton>}
    </>
  )
}
