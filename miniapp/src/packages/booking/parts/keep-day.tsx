import { useState } from 'react'
import { openBookingCalendar, openBookingPaper } from '../../../api.ts'
import { visitWords, type Booking } from '../../../booking/words.ts'
import { openSettings } from '../../../platform/open-settings.ts'
import { writeIntoCalendar } from '../../../platform/phone-calendar.ts'
import { tell } from '../../../platform/toast.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Notice } from '../../../ui/notice.tsx'

const secondsAt = (day: string, minute: string) => Math.floor(Date.parse(`${day}T${minute}:00+08:00`) / 1_000)

// A calendar may be seen by others: what the visit is about stays out of it.
const write = ({ day, startsAt, endsAt, place, code }: Booking) =>
  writeIntoCalendar({ title: `民政预约 ${code}`, from: secondsAt(day, startsAt), until: secondsAt(day, endsAt), location: place, description: `到窗口报号 ${code}` })

/** The day in the phone's calendar, and the booking on paper in large print. */
export const KeepDay = ({ booking }: { booking: Booking }) => {
  const { bookingId, code } = booking
  const [failed, setFailed] = useState<'denied' | 'calendar' | 'paper' | null>(null)
  const addToCalendar = async () => {
    setFailed(null)
    const written = await write(booking)
    if (written === 'written') return tell(`${visitWords(booking)}，已经加到手机日历`)
    if (written === 'denied') return setFailed('denied')
    if (!await openBookingCalendar(bookingId, code).catch(() => false)) setFailed('calendar')
  }
  const print = async () => setFailed(await openBookingPaper(bookingId, code).catch(() => false) ? null : 'paper')
  return (
    <Box className='stack-tight'>
      <BigButton look='second' onClick={() => void addToCalendar()}>加到手机日历</BigButton>
      <BigButton look='second' onClick={() => void print()}>大字版预约单（PDF）</BigButton>
      {failed === 'denied' ? <><Notice kind='warn' urgent>没有允许写日历，到设置里打开，再点一次。也可以存上面的大字版预约单。</Notice><BigButton look='second' onClick={openSettings}>打开设置</BigButton></> : null}
      {failed === 'calendar' ? <Notice kind='warn' urgent>没有加到日历。可以再点一次，也可以存上面的大字版预约单。</Notice> : null}
      {failed === 'paper' ? <Notice kind='warn' urgent>大字版没有打开。请检查网络，再点一次。</Notice> : null}
    </Box>
  )
}
