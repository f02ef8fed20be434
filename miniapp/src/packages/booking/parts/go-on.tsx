import { visitWords } from '../../../booking/words.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { queryOf, type Ask } from '../ask.ts'
import type { Hindrance } from './hindrance.ts'
import type { Holding } from './use-hold.ts'

/** Where somebody whose turn has not come stands in line. */
export const ToWave = ({ ask, slot: { scheduleId, waveId } }: { ask: Ask, slot: Hindrance['slot'] }) =>
  waveId ? <BigButton onClick={() => go(routes.wave, { ...queryOf({ ...ask, scheduleId }), waveId })}>去排队</BigButton> : null

/** A booking that was changed meanwhile, as it stands now; one press goes on from there. */
export const ChangedMeanwhile = ({ hindrance: { booking, slot }, take }: { hindrance: Hindrance, take: Holding['take'] }) => booking ? (
  <>
    <Box>现在约的是：{visitWords(booking)}，{booking.place}。</Box>
    <BigButton onClick={() => void take(slot)}>{`改到 ${visitWords(slot)}`}</BigButton>
    <BigButton look='second' onClick={() => go(routes.visit, { id: booking.bookingId })}>不改了，看这个预约</BigButton>
  </>
) : null
