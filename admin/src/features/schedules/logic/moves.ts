import { type Chosen, noTime } from '../../../ui/slot-picker.tsx'
import type { Conflict, MovesBody } from '../api/schedules.ts'

/** Where each booking is to go, by booking; one that is not named stays for later. */
export type Choices = Readonly<Record<string, Chosen>>

/** Every booking to the place suggested for it. */
export const asSuggested = (conflicts: readonly Conflict[]): Choices =>
  Object.fromEntries(conflicts.flatMap(({ bookingId, suggestion }) => suggestion ? [[bookingId, suggestion]] : []))

export const chosenFor = (choices: Choices, bookingId: string): Chosen => choices[bookingId] ?? noTime

/** The moves as the server takes them: only those with a time, only those still listed. */
export const movesOf = (conflicts: readonly Conflict[], choices: Choices): MovesBody['moves'] =>
  conflicts.flatMap(({ bookingId, version }) => chosenFor(choices, bookingId).slotId === '' ? [] : [{ bookingId, slotId: chosenFor(choices, bookingId).slotId, version }])

/** Somebody who cannot be told but by telephone: no name, only where to find them and the new time. */
export type ToRing = Pick<Conflict, 'bookingId' | 'code' | 'day' | 'startsAt'>

/** Of those that were moved, the ones nobody has told yet. */
export const toRing = (conflicts: readonly Conflict[], choices: Choices, moved: readonly string[]): ToRing[] =>
  conflicts.filter(({ bookingId, channel }) => channel !== 'online' && moved.includes(bookingId))
    .map(({ bookingId, code }) => ({ bookingId, code, day: chosenFor(choices, bookingId).day, startsAt: chosenFor(choices, bookingId).startsAt }))

/** One more list of people to ring; who was moved twice is told the last time. */
export const withMore = (before: readonly ToRing[], more: readonly ToRing[]): ToRing[] =>
  [...before.filter(({ bookingId }) => !more.some((each) => each.bookingId === bookingId)), ...more]
