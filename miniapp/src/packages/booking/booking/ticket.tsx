import { queueWords, type Booking } from '../../../booking/words.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'

type Props = { ticket: NonNullable<Booking['ticket']>, onRefresh: () => void }

/** The number in the queue and how many are before it; looked at again by itself and on a tap. */
export const Ticket = ({ ticket, onRefresh }: Props) => (
  <Card title='排队号'>
    <Box className='code'>{ticket.number}</Box>
    <Box className='large' aria={{ live: 'polite' }}>{queueWords(ticket)}</Box>
    <BigButton look='second' onClick={onRefresh}>刷新</BigButton>
  </Card>
)
