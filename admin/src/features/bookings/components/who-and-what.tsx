import { Button } from 'antd'
import { Link } from 'react-router'
import { showInstant, showSpokenDay } from '../../../lib/dates.ts'
import { useStaff } from '../../../lib/session.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { type Desk, useReveal } from '../api/booking.ts'
import { spokenId } from '../logic/id-number.ts'
import { channelWords } from '../words.ts'
import { BookingTag } from './booking-tag.tsx'

/** When, what and where, in letters to be read from a step away. */
export const What = ({ booking }: { booking: Desk }) => (
  <section className='card stack-tight' aria-labelledby='what'>
    <h2 id='what' className='sr-only'>什么时候、办什么</h2>
    <p className='booking-when'>{showSpokenDay(booking.day)} {booking.startsAt}–{booking.endsAt}</p>
    <p className='row'><BookingTag status={booking.status} /><span>号 <strong className='mono'>{booking.code}</strong></span></p>
    <dl className='facts'>
      <dt>办什么</dt><dd>{booking.guideName}</dd>
      <dt>在哪里</dt><dd>{booking.unitName}，{booking.place}（{booking.name}）</dd>
      <dt>怎么约的</dt><dd>{channelWords[booking.channel]}{booking.registeredByName && `，${booking.registeredByName}代约`}</dd>
      {booking.appliedOn && <><dt>申请离婚</dt><dd>{showSpokenDay(booking.appliedOn)}</dd></>}
      {booking.expiresAt && <><dt>占号到</dt><dd>{showInstant(booking.expiresAt)}</dd></>}
      {booking.missedBefore > 0 && <><dt>以前没来</dt><dd>{booking.missedBefore} 次</dd></>}
    </dl>
  </section>
)

type People = { names: readonly { name: string, idNumber: string }[], contactName: string | null, contactPhone: string | null, address: string | null }

const Names = ({ people: { names, contactName, contactPhone, address }, whole }: { people: People, whole: boolean }) => (
  <dl className='facts'>
    {names.map(({ name, idNumber }, at) => <Person key={at} name={name} idNumber={whole ? spokenId(idNumber) : idNumber} />)}
    {contactName && <><dt>联系人</dt><dd>{contactName}</dd></>}
    {contactPhone && <><dt>电话</dt><dd>{whole ? <a href={`tel:${contactPhone}`}>{contactPhone}</a> : contactPhone}</dd></>}
    {address && <><dt>地址</dt><dd>{address}</dd></>}
  </dl>
)

const Person = ({ name, idNumber }: { name: string, idNumber: string }) => <><dt>来的人</dt><dd><strong className='booking-name'>{name}</strong>　<span className='mono'>{idNumber}</span></dd></>

/** Who comes: masked until somebody has to compare an identity card; looking is written down. Nobody types a name. */
export const Who = ({ booking }: { booking: Desk }) => {
  const { verbs } = useStaff()
  const { mutate, data, isPending, error } = useReveal(booking.bookingId)
  const shown: People = data ? { names: data.parties, ...data } : { names: booking.parties, contactName: booking.contactName, contactPhone: booking.contactPhone, address: null }
  return (
    <section className='card stack-tight' aria-labelledby='who'>
      <h2 id='who'>谁来（{booking.partiesNeeded} 个人）</h2>
      {shown.names.length === 0 ? <p className='quiet'>还没有写姓名。</p> : <Names people={shown} whole={data !== undefined} />}
      {!data && shown.names.length > 0 && verbs.includes('booking:serve') && <div className='row'><Button loading={isPending} onClick={() => mutate()}>看姓名和证件号</Button><span className='quiet small'>谁看过会留下记录</span></div>}
      {error && <ProblemNote error={error} />}
      {booking.precheckId && verbs.includes('precheck:look') && <p><Link to={`/prechecks/${booking.precheckId}`}>打开他在家拍的材料（预审）</Link></p>}
    </section>
  )
}
