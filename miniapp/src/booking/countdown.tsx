import { Box, Words } from '../ui/base.tsx'
import { leftWords, warningWords } from './time-left.ts'
import { useTimeLeft } from './use-time-left.ts'
import { soonWords, type Booking } from './words.ts'

// Longer than this nobody watches the seconds run.
const SECONDS_MATTER = 10 * 60_000

/** How long a seat is still kept. Seconds are for the eyes; a reader is told at a minute, at half a minute and at the end. */
export const Countdown = ({ booking: { expiresAt, now, isOffer } }: { booking: Booking }) => {
  const until = expiresAt ?? now
  const left = useTimeLeft(until, now)
  const warning = warningWords(left)
  return (
    <Box className='stack-tight'>
      {left > SECONDS_MATTER
        ? <Box className='large'>请在 {soonWords(until, now)} 前确认{isOffer ? '，过时让给下一位' : ''}</Box>
        : <Box className='row'><Words>给您留着，还剩</Words><Words className='left'>{leftWords(left)}</Words></Box>}
      <Box className={warning ? 'strong tone-stop' : ''} aria={{ live: 'polite' }}>{warning}</Box>
    </Box>
  )
}
