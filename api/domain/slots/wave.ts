import { bookingRules } from './booking-rules.ts'

/** How many places of the order are let in by now. They come in evenly, `perMinute` a minute, the first ones at once. 0 before it opened. */
export const admitted = (openedMs: number, perMinute: number, now: number): number =>
  now < openedMs ? 0 : Math.ceil(perMinute * (now - openedMs + 1_000) / 60_000)

// As long as a hold: whoever is let in last has time to choose as well.
const TO_CHOOSE_MS = bookingRules.holdMinutes * 60_000

/** Whether some of those who queued are still to be let in or have only just been: until then its seats are theirs, and nobody who waits elsewhere gets one. */
export const isQueueing = ({ openedMs, perMinute, lastRank }: { openedMs: number, perMinute: number, lastRank: number }, now: number): boolean =>
  now >= openedMs && admitted(openedMs, perMinute, now - TO_CHOOSE_MS) < lastRank

/** Those who were there before it opened, in the order of their lots. When they came decides nothing; equal lots go by who they are. */
export const drawnOrder = <T extends { citizenId: string, draw: string }>(tickets: readonly T[]): T[] =>
  tickets.toSorted((a, b) => a.draw < b.draw ? -1 : a.draw > b.draw ? 1 : a.citizenId < b.citizenId ? -1 : 1)

const SOONEST_MS = 2_000
const LATEST_MS = 30_000

const within = (ms: number): number => Math.round(Math.min(LATEST_MS, Math.max(SOONEST_MS, ms)))

/** What decides when somebody asks again: when it opens, how fast it lets in, and how many are still before them (`null`: not drawn yet or not joined). */
export type Asking = { openedMs: number, perMinute: number, ahead: number | null, spread: number }

/**
 * In how many ms to ask again: seldom while far away, every two seconds when near. `spread` (0 to 1, anything that differs from
 * person to person) keeps thousands from asking in the same moment once it opens; it moves nobody in the order.
 */
export const askAgainMs = ({ openedMs, perMinute, ahead, spread }: Asking, now: number): number => {
  if (now < openedMs) return openedMs - now > LATEST_MS ? within((openedMs - now) / 2) : Math.max(SOONEST_MS, openedMs - now) + Math.round(spread * SOONEST_MS)
  return within((ahead ?? 0) / perMinute * 60_000 / 2 + spread * 500)
}
