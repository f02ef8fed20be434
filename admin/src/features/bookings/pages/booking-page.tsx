import { Link, useNavigate, useParams } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { useDeskKeys } from '../../../lib/use-desk-keys.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Desk, useBooking } from '../api/booking.ts'
import { Arrival } from '../components/arrival.tsx'
import { CancelForm } from '../components/cancel-form.tsx'
import { ChangeForm } from '../components/change-form.tsx'
import { ExcuseCard } from '../components/excuse.tsx'
import { History } from '../components/history.tsx'
import { OfferCard } from '../components/offer-card.tsx'
import { MissingPapers } from '../components/missing-papers.tsx'
import { What, Who } from '../components/who-and-what.tsx'
import '../bookings.css'

/** Everything the counter would otherwise type: who, when, what, which papers; and what can be done now. */
const BookingView = ({ booking }: { booking: Desk }) => (
  <div className='booking-layout'>
    <div className='stack no-print'>
      <What booking={booking} />
      <Who booking={booking} />
      <MissingPapers booking={booking} />
      <History booking={booking} />
    </div>
    <div className='stack'>
      <OfferCard booking={booking} />
      <Arrival booking={booking} />
      <ExcuseCard booking={booking} />
      <ChangeForm booking={booking} />
      <CancelForm booking={booking} />
    </div>
  </div>
)

const Links = () => <nav className='row booking-links' aria-label='回到'><Link to='/bookings'>回到今日预约</Link><Link to='/queue'>回到叫号</Link></nav>

export const BookingPage = () => {
  const { bookingId = '' } = useParams()
  const navigate = useNavigate()
  const serves = useStaff().verbs.includes('booking:serve')
  // The next in the line may hold out their phone while this page lies open.
  useDeskKeys({ keys: {}, onScan: (code) => { if (serves) void navigate(`/bookings/codes/${code}`) } })
  return (
    <Loadable query={useBooking(bookingId)}>
      {(booking) => <Page title={`预约：${booking.guideName}`} aside={serves && <Links />}><BookingView key={booking.bookingId} booking={booking} /></Page>}
    </Loadable>
  )
}
