import { useRef, useState } from 'react'
import { api } from '../../../api.ts'
import { newId } from '../../../platform/new-id.ts'
import { go, goAfresh } from '../../../platform/navigate.ts'
import { tell } from '../../../platform/toast.ts'
import { asProblem, type ApiProblem } from '../../../problem.ts'
import { routes } from '../../../routes.ts'
import { ensureSignedIn } from '../../../session.ts'
import type { Ask } from '../ask.ts'
import { hindranceOf, type Hindrance, type Slot } from './hindrance.ts'

type Answer = { token: string, answer: string }

/** Moves a booking or a hold to the seat that was pressed. It keeps its code, so the change names the version that was seen; refused, what there was stays. */
export const changeTo = async ({ slotId }: Slot, { bookingId, version }: NonNullable<Ask['change']>) => {
  const booking = await api('POST /bookings/:bookingId/change', { params: { bookingId }, body: { slotId, version } })
  tell('时间改好了')
  goAfresh(booking.status === 'held' ? routes.bookConfirm : routes.visit, { id: bookingId })
}

const hold = async (bookingId: string, { slotId }: Slot, { guideId, appliedOn, forElder, checklistId }: Ask, challenge: Answer | null, open: typeof go) => {
  await api('PUT /bookings/:bookingId', { params: { bookingId }, body: { slotId, guideId, appliedOn, forElder, checklistId, challenge } })
  open(routes.bookConfirm, { id: bookingId })
}

// Whoever looked at the booking before it was changed is shown what it is now, and goes on from there.
const changedMeanwhile = ({ code }: ApiProblem, change: Ask['change']) =>
  code === 'booking-stale' && change ? api('GET /bookings/:bookingId', { params: { bookingId: change.bookingId } }).catch(() => undefined) : undefined

/** Takes the seat that was pressed: holds it, or moves the booking that is being changed to it. What hinders is told, never thrown. `open`: how the next page is opened. */
export const useHold = (ask: Ask, open: typeof go = go) => {
  const [busy, setBusy] = useState<string | null>(null)
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const running = useRef(false)
  const seen = useRef(ask.change)
  // Made before the first try of a seat: pressed again after a lost answer it is the same booking.
  const ids = useRef(new Map<string, string>())
  const take = async (slot: Slot, challenge: Answer | null = null) => {
    if (running.current) return
    running.current = true
    setBusy(slot.slotId)
    setHindrance(null)
    const wish = `${slot.slotId} ${ask.forElder}`
    const bookingId = ids.current.get(wish) ?? newId()
    ids.current.set(wish, bookingId)
    try {
      await ensureSignedIn()
      await (seen.current ? changeTo(slot, seen.current) : hold(bookingId, slot, ask, challenge, open))
      ids.current.delete(wish)
    } catch (error) {
      const problem = asProblem(error)
      const booking = await changedMeanwhile(problem, seen.current)
      if (booking) seen.current = { bookingId: booking.bookingId, version: booking.version }
      setHindrance(hindranceOf(problem, slot, booking))
    } finally {
      running.current = false
      setBusy(null)
    }
  }
  return { busy, hindrance, take, clear: () => setHindrance(null) }
}

export type Holding = ReturnType<typeof useHold>
