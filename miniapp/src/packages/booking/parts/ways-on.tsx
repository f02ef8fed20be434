import { goTab } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { BureauPhone } from '../../../ui/bureau-phone.tsx'

// Another booking is in the way: looking at it, or ringing, is what helps. Sending again is not.
const inTheWay: ReadonlySet<string> = new Set(['party-booked', 'too-many-bookings', 'too-many-for-phone'])

/** What to do where a refusal sends somebody to their bookings or to the telephone. */
export const WaysOn = ({ code }: { code: string }) => inTheWay.has(code) ? (
  <>
    <BigButton onClick={() => goTab(routes.booking)}>看我的预约</BigButton>
    <BureauPhone />
  </>
) : null
