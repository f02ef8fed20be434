import { Button } from 'antd'
import { Link } from 'react-router'
import { showSpokenDay } from '../../../lib/dates.ts'
import { useToBring } from '../../../lib/guide-papers.ts'
import type { Desk } from '../api/booking.ts'

const spelled = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

const WhatToBring = ({ guideId }: { guideId: string }) => (useToBring(guideId).data ?? []).map(({ situation, papers }) => (
  <div key={situation}>
    <h3>{situation === '' ? '都要带的' : `${situation}的，还要带`}</h3>
    <ul className='bullets'>{papers.map((paper) => <li key={paper}>{paper}</li>)}</ul>
  </div>
))

/** What is read into the telephone: the code, and what to bring. */
export const BookedSheet = ({ booking, onNext }: { booking: Desk, onNext: () => void }) => (
  <div className='stack booking-form'>
    <article className='card stack-tight' aria-label='约好了'>
      <h2>约好了，念给对方听</h2>
      <p className='booking-code mono'>{spelled(booking.code)}</p>
      <p className='booking-say'>“您的号是 {[...booking.code].join('、')}。{showSpokenDay(booking.day)} {booking.startsAt}，{booking.placeKind === 'home' ? '我们上门' : `到${booking.unitName}，${booking.place}`}。{booking.partiesNeeded > 1 ? '两个人都要来，' : ''}带上身份证。到了窗口报这个号，不用再说姓名。来不了请早些打电话说一声。”</p>
      <WhatToBring guideId={booking.guideId} />
    </article>
    <div className='row no-print'>
      <Button type='primary' size='large' onClick={onNext} autoFocus>约下一个</Button>
      <Button size='large' onClick={() => window.print()}>打印</Button>
      <Link to={`/bookings/${booking.bookingId}`}>打开这个预约</Link>
    </div>
  </div>
)
