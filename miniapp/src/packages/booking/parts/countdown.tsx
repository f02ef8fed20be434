import { leftWords, warningWords } from '../../../booking/time-left.ts'
import { useTimeLeft } from '../../../booking/use-time-left.ts'
import { soonWords } from '../../../booking/words.ts'
import { Box, Words } from '../../../ui/base.tsx'

// Longer than this nobody watches the seconds run.
const SECONDS_MATTER = 10 * 60_000

/** How long a seat is still kept. Seconds are for the eyes; a reader is told at a minute, at half a minute and at the end. */
export const Countdown = ({ expiresAt, now }: { expiresAt: string, now: string }) => {
  const left = useTimeLeft(expiresAt, now)
  const warning = warningWords(left)
  return (
    <Box className='stack-tight'>
      {left > SECONDS_MATTER
        ? <Box className='large'>请在 {soonWords(expiresAt, now)} 前确认</Box>
        : <Box className='row'><Words>给您留着，还剩</Words><Words className='left'>{leftWords(left)}</Words></Box>}
      <Box className={warning ? 'strong tone-stop' : ''} aria={{ live: 'polite' }}>{warning}</Box>
    </Box>
  )
}
