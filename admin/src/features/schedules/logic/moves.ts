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
