import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { goTab } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { PhoneButton } from '../../../ui/phone-button.tsx'

// Another booking is in the way: looking at it, or ringing, is what helps. Sending again is not.
const inTheWay: ReadonlySet<string> = new Set(['party-booked', 'too-many-bookings', 'too-many-for-phone'])

const Ways = () => {
  const { load } = useLoad('config', clientConfig)
  return (
    <>
      <BigButton onClick={() => goTab(routes.booking)}>看我的预约</BigButton>
      {load.status === 'ready' ? <PhoneButton phone={load.data.bureau.phone} name='打电话' /> : null}
    </>
  )
}

/** What to do where a refusal sends somebody to their bookings or to the telephone. */
export const WaysOn = ({ code }: { code: string }) => inTheWay.has(code) ? <Ways /> : null
