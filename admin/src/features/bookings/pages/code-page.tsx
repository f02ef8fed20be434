import { Link, Navigate, useParams } from 'react-router'
import { toProblem } from '../../../lib/problem.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loading } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useBookingByCode } from '../api/booking.ts'
import { CodeField } from '../components/code-field.tsx'
import '../bookings.css'

/** From the code to the booking it stands for. */
export const CodePage = () => {
  const { code = '' } = useParams()
  const { data, error, refetch } = useBookingByCode(code)
  if (data) return <Navigate to={`/bookings/${data.bookingId}`} replace />
  if (!error) return <Loading />
  return (
    <Page title={`号 ${code}`} aside={<Link to='/bookings'>回到今日预约</Link>}>
      {[400, 404].includes(toProblem(error).status)
        ? <Empty title={`没有找到 ${code}`}><p>请再扫一次，或者请他再念一遍。没有约的，到“叫号”里取一个号。</p><CodeField autoFocus /></Empty>
        : <ProblemNote error={error} retry={() => void refetch()} />}
    </Page>
  )
}
