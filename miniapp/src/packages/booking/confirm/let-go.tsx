import { api } from '../../../api.ts'
import { forgetForm } from '../../../booking/form-shelf.ts'
import type { Booking } from '../../../booking/words.ts'
import { goTab } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { AskOnce } from '../../../ui/ask-once.tsx'

/** Gives the seat up before it is confirmed. */
export const LetGo = ({ booking: { bookingId, isOffer } }: { booking: Booking }) => {
  const letGo = async () => {
    await api('POST /bookings/:bookingId/release', { params: { bookingId } })
    forgetForm()
    tell('号已经让给别人，谢谢')
    goTab(routes.booking)
  }
  return (
    <AskOnce name='不要这个号了' yes='确定不要了' no='还是要' busy='正在让出这个号…' leaves work={letGo}>
      不要了，号马上让给别人{isOffer ? '，您的候补也就到这里' : ''}。
    </AskOnce>
  )
}
