import { PhoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { showSpokenDay } from '../../../lib/dates.ts'
import type { Asked } from '../../../lib/slots.ts'
import { type Chosen, noTime, SlotPicker } from '../../../ui/slot-picker.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { Conflict } from '../api/schedules.ts'

type ConflictItemProps = { conflict: Conflict, asked: Asked, chosen: Chosen, onChoose: (time: Chosen) => void }

/** One booking: when it is, why not, and where it goes. */
export const ConflictItem = ({ conflict: { bookingId, code, guideName, channel, day, startsAt, why, suggestion }, asked, chosen, onChoose }: ConflictItemProps) => {
  const [other, setOther] = useState(false)
  return (
    <li className='conflict stack-tight'>
      <p><Link className='mono' to={`/bookings/${bookingId}`}>{code}</Link>　{guideName}，原来 {showSpokenDay(day)} {startsAt}。<span className='quiet'>{why}</span></p>
      <p><strong>{chosen.slotId === '' ? '先不动' : `改到 ${showSpokenDay(chosen.day)} ${chosen.startsAt}`}</strong></p>
      {channel !== 'online' && <Tag tone='warn' icon={PhoneOutlined}>代约的，收不到通知，改好要打电话告诉他</Tag>}
      <div className='row'>
        {suggestion && chosen.slotId !== suggestion.slotId && <Button size='small' aria-label={`${code} 用建议的 ${showSpokenDay(suggestion.day)} ${suggestion.startsAt}`} onClick={() => { setOther(false); onChoose(suggestion) }}>用建议的 {showSpokenDay(suggestion.day)} {suggestion.startsAt}</Button>}
        <Button size='small' aria-label={`${code} 另选时间`} onClick={() => setOther(!other)}>{other ? '收起' : '另选时间'}</Button>
        {chosen.slotId !== '' && <Button size='small' aria-label={`${code} 先不动`} onClick={() => onChoose(noTime)}>先不动</Button>}
      </div>
      {other && <SlotPicker asked={asked} value={chosen} onChange={onChoose} />}
    </li>
  )
}
