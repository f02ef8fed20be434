import { api } from '../../../api.ts'
import { visitWords, type Booking } from '../../../booking/words.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { useBusy } from '../../../use-busy.ts'
import type { Ask } from '../ask.ts'
import { canMoveTo, type Slot } from './hindrance.ts'
import { changeTo, type Holding } from './use-hold.ts'

// Moved, not given up and taken anew: whoever comes too late for this one still has that one.
const Swap = ({ held: { bookingId, version }, slot }: { held: Booking, slot: Slot }) => {
  const { busy, problem, run } = useBusy()
  return (
    <>
      <NotSent problem={problem} kept={false} />
      {problem ? <Box>没有换成，占着的号还在。</Box> : null}
      <BigButton look='second' busy={busy && '正在换…'} onClick={() => run(() => changeTo(slot, { bookingId, version }))}>那个不要了，换成这个</BigButton>
    </>
  )
}

const Held = ({ held, ask, slot }: { held: Booking, ask: Ask, slot: Slot }) => (
  <>
    <Box>占着的号：{held.guideName}，{visitWords(held)}。</Box>
    <BigButton onClick={() => go(routes.bookConfirm, { id: held.bookingId })}>去确认那个号</BigButton>
    {canMoveTo(held, ask, slot) ? <Swap held={held} slot={slot} /> : <Box>这两个号不能直接换。那个不要了，点进去让出来，再回来约这个。</Box>}
  </>
)

type OneHoldProps = { ask: Ask, slot: Slot, take: Holding['take'] }

/** Another seat is held already: on to it, or this one in its place. */
export const OneHold = ({ ask, slot, take }: OneHoldProps) => {
  const { load, retry } = useLoad('one-hold', () => api('GET /bookings', {}))
  return (
    <Box className='stack-tight'>
      <Loadable load={load} onRetry={retry}>
        {({ items }) => {
          const held = items.find(({ status, isOffer }) => status === 'held' && !isOffer)
          return held ? <Held held={held} ask={ask} slot={slot} /> : <BigButton onClick={() => void take(slot)}>那个号已经放掉了，再占这个</BigButton>
        }}
      </Loadable>
    </Box>
  )
}
