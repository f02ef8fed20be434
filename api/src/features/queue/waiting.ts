import { aheadOf, servesItem } from '@minsheng/domain/slots/queue.ts'
import { waitingTime, type WaitingTime } from '@minsheng/domain/slots/waiting-time.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { countersOf, ticketsOf } from './repository.ts'
import { toCalling, toWaiting, type CounterRow, type TicketRow } from './rows.ts'

/** The queue of one unit's day. */
export type QueueDay = { counters: readonly CounterRow[], tickets: readonly TicketRow[] }

export const readDay = async ({ actor, today }: StaffContext, tx: Tx): Promise<QueueDay> =>
  ({ counters: await countersOf(tx, actor.unitId), tickets: await ticketsOf(tx, actor.unitId, today) })

// One that was passed on waited in between: how long it took says nothing.
const minutesOf = (tickets: readonly TicketRow[], takes: (guideId: string) => boolean): number[] => tickets.flatMap(({ status, started_at, ended_at, for_counter, guide_id }) =>
  (status === 'served' || status === 'incomplete') && started_at && ended_at && for_counter === null && takes(guide_id) ? (ended_at.getTime() - started_at.getTime()) / 60_000 : [])

export const waitingIn = ({ tickets }: QueueDay): TicketRow[] => tickets.filter(({ status }) => status === 'waiting')

/** How long the one with this ticket will wait. */
export const waitOf = (ticket: TicketRow, day: QueueDay): WaitingTime => {
  const { ahead, counters } = aheadOf(toWaiting(ticket), waitingIn(day).map(toWaiting), day.counters.map(toCalling))
  return waitingTime({ ahead, counters: counters.length, served: minutesOf(day.tickets, (guideId) => counters.some((counter) => servesItem(counter, guideId))) })
}

/** How long somebody who draws a ticket now will wait, whatever they come for. Who booked a later time is not ahead of them. */
export const waitNow = (day: QueueDay, now: Date): WaitingTime =>
  waitingTime({ ahead: waitingIn(day).filter(({ order_at }) => order_at <= now).length, counters: day.counters.filter(({ active }) => active).length, served: minutesOf(day.tickets, () => true) })
