import { dayOf, minuteOf, nextDay, startOf, type Day } from '../calendar/day.ts'
import type { Channel } from './entry.ts'

/**
 * Where one sending stands. It only moves forward, but for a sending that certainly did not leave: that one waits again.
 * `unconfirmed`: it left and nobody said what became of it; a late report still makes it `delivered`.
 */
export const deliveryStates = ['waiting', 'sending', 'sent', 'unconfirmed', 'delivered', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]

const forward: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  waiting: ['sending', 'failed'],
  sending: ['waiting', 'sent', 'unconfirmed', 'delivered', 'failed'],
  sent: ['delivered', 'unconfirmed', 'failed'],
  unconfirmed: ['delivered', 'failed'],
  delivered: [],
  failed: []
}

/** Whether a sending may move so. Staying is no move and always allowed. */
export const mayMove = (from: DeliveryState, to: DeliveryState): boolean => from === to || forward[from].includes(to)

/** What decides the next way out. `sms`: there is a number; `subscribe`: there is a consent; `official`: the person follows the 服务号. */
export type Reachable = Readonly<Record<Exclude<Channel, 'desk'>, boolean>>

/** The next way out: the first of the order that has not been tried and can be, or `null` when there is none. The desk can always be. */
export const nextChannel = (order: readonly Channel[], tried: ReadonlySet<Channel>, reachable: Reachable): Channel | null =>
  order.find((channel) => !tried.has(channel) && (channel === 'desk' || reachable[channel])) ?? null

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
/** How long after its first try a message is still sent, in ms: transport errors end a channel after four hours. */
export const GIVE_UP_MS = 4 * 60 * MINUTE_MS
// First at once, then slower and slower: 5 s, 30 s, 2, 5, 10, 15, 20 … minutes.
const ladder = [5 * SECOND_MS, 30 * SECOND_MS, 2 * MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS, 15 * MINUTE_MS]
const SLOWEST_STEP_MS = 5 * MINUTE_MS

/**
 * When a sending that certainly did not leave is tried again, in ms from now, or `null` when it is too old. `attempts`: tries
 * so far, at least one; `ageMs`: since the first; `chance`: a number from 0 to below 1 that spreads those who failed together.
 */
export const nextTry = (attempts: number, ageMs: number, chance: number): number | null => {
  const step = ladder[attempts - 1] ?? (ladder.at(-1) ?? 0) + (attempts - ladder.length) * SLOWEST_STEP_MS
  const wait = Math.round(step * (0.75 + 0.5 * chance))
  return ageMs + wait > GIVE_UP_MS ? null : wait
}

/**
 * How far WeChat's clock and ours may lie apart, in ms; its reports carry whole seconds only. Two messages of a kind to one
 * person nobody heard a number of lie much further apart.
 */
export const CLOCKS_APART_MS = 5 * SECOND_MS

/**
 * Whether a try of the service account might be a second message: an earlier one (the first at `ageMs` before now) may have
 * arrived, and WeChat knows it by our key (`client_msg_id`) for ten minutes only. A minute is kept for the way there.
 */
export const mayArriveTwice = (isInDoubt: boolean, ageMs: number): boolean => isInDoubt && ageMs > 9 * MINUTE_MS

/** Hours in which nobody is disturbed, minutes of the day from and to, over midnight: 21:00–08:00 (domain.md §1.4). */
export type QuietHours = { from: number, to: number }

const DAY_MINUTES = 24 * 60
const minuteOfDay = (at: number): number => {
  const minute = minuteOf(at)
  return Number(minute.slice(11, 13)) * 60 + Number(minute.slice(14))
}

/**
 * The first moment a message may go out, in ms since 1970: `at` itself outside the quiet hours or without any, else the end of
 * the hours plus up to `spreadMs`, so that not all go in the same second. `chance` from 0 to below 1.
 */
export const sendableAt = (at: number, quiet: QuietHours | null, chance: number, spreadMs = 10 * MINUTE_MS): number => {
  if (quiet === null) return at
  const now = minuteOfDay(at)
  const isOver = quiet.from > quiet.to ? now >= quiet.to && now < quiet.from : now < quiet.from || now >= quiet.to
  if (isOver) return at
  const today = dayOf(at)
  const morning: Day = now >= quiet.from && quiet.from > quiet.to ? nextDay(today) : today
  return startOf(morning) + quiet.to * MINUTE_MS + Math.floor(chance * spreadMs)
}

/** `21:00-08:00` → quiet hours; `none` → null. Refuses any other text with a RangeError naming it. */
export const readQuietHours = (text: string): QuietHours | null => {
  if (text === 'none') return null
  const [, h1, m1, h2, m2] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  const [from, to] = [Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)]
  if (Number.isNaN(from + to) || from === to || from >= DAY_MINUTES) throw new RangeError(`no quiet hours: ${text}`)
  return { from, to }
}

/** The most outside messages one person gets in a day by each way; what is over waits for the next morning if the law wants it told, else takes the next way. */
export const mostPerDay: Readonly<Record<Exclude<Channel, 'desk'>, number>> = { subscribe: 20, official: 20, sms: 6 }
