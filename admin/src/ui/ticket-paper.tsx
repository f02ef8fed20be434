import { Button } from 'antd'
import { showInstant } from '../lib/dates.ts'
import './ticket-paper.css'

type TicketPaperProps = { number: string, item: string, issuedAt: string | null, waiting: string, onClose?: () => void }

/** The number in the hand of whoever waits: on screen to be read out, printed on a roll of 80 mm or on A4, whatever the printer has. No name. */
export const TicketPaper = ({ number, item, issuedAt, waiting, onClose }: TicketPaperProps) => (
  <div className='stack-tight'>
    <article className='ticket-paper' aria-label='排队号'>
      <p>您的排队号</p>
      <p className='ticket-number'>{number}</p>
      <p className='ticket-item'>{item}</p>
      <p>{waiting}</p>
      {issuedAt && <p className='ticket-small'>{showInstant(issuedAt)} 取号</p>}
      <p className='ticket-small'>叫到号时大屏会显示，也会念出来。没听见就到窗口问一声。</p>
    </article>
    <div className='row no-print'>
      <Button type='primary' size='large' onClick={() => window.print()}>打印这个号</Button>
      {onClose && <Button size='large' onClick={onClose}>收起</Button>}
    </div>
  </div>
)
