import type { Day } from '@minsheng/domain/calendar/day.ts'
import { aheadOf } from '@minsheng/domain/slots/queue.ts'
import type { Tx } from '@minsheng/db/client.ts'
import { countersOf, ticketsOf } from './repository.ts'
import { toCalling, toWaiting } from './rows.ts'

/** How many are called before a ticket of today that waits, whatever letter they have: those its counters call first. None where it waits no more. */
export const countAhead = async (tx: Tx, { ticketId, unitId, today }: { ticketId: string, unitId: string, today: Day }): Promise<number> => {
  const waiting = (await ticketsOf(tx, unitId, today)).filter(({ status }) => status === 'waiting').map(toWaiting)
  const own = waiting.find(({ id }) => id === ticketId)
  return own ? aheadOf(own, waiting, (await countersOf(tx, unitId)).map(toCalling)).ahead : 0
}
