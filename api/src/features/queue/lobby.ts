import { units } from '@minsheng/domain/routing/units.ts'
import { mayCall, sayCall, ticketNumber } from '@minsheng/domain/slots/queue.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { countersOf, ticketsOf } from './repository.ts'
import { toCalling, toWaiting, type TicketRow } from './rows.ts'

/** What the lobby of a unit shows and says: windows and numbers, nothing of a person. `key` is another for every call, also of the same number. */
export type Lobby = {
  unitId: string
  windows: { name: string, serving: string | null, waiting: number }[]
  calls: { key: string, number: string, counterName: string, said: string, at: string }[]
}

const CALLS = 6

const firstWithCounters = async (tx: Tx): Promise<string | null> => {
  const rows = await tx.query<{ unit_id: string }>(sql`SELECT DISTINCT unit_id FROM counter WHERE active`)
  return units.find(({ id }) => rows.some(({ unit_id }) => unit_id === id))?.id ?? null
}

const isAt = (counterId: string) => ({ counter_id, status }: TicketRow) => counter_id === counterId && (status === 'called' || status === 'serving')

/** The queue of the unit asked for, else of the first that has counters; `null` where none is open. */
export const readLobby = async ({ db, today }: Pick<Context, 'db' | 'today'>, asked: string | undefined): Promise<Lobby | null> => {
  const unitId = units.some(({ id }) => id === asked) ? asked ?? null : await firstWithCounters(db)
  if (unitId === null) return null
  const [counters, tickets] = [await countersOf(db, unitId), await ticketsOf(db, unitId, today)]
  const open = counters.filter(({ active }) => active)
  if (open.length === 0) return null
  const waiting = tickets.filter(({ status }) => status === 'waiting').map(toWaiting)
  const serving = (counterId: string) => { const at = tickets.find(isAt(counterId)); return at ? ticketNumber(at) : null }
  const calls = tickets.flatMap((ticket) => {
    const counter = counters.find(({ id }) => id === ticket.counter_id)
    return ticket.called_at && counter ? [{ key: `${ticketNumber(ticket)} ${ticket.calls}`, number: ticketNumber(ticket), counterName: counter.name, said: sayCall(ticketNumber(ticket), counter.name), at: ticket.called_at.toISOString() }] : []
  })
  return {
    unitId, windows: open.map((counter) => ({ name: counter.name, serving: serving(counter.id), waiting: waiting.filter((ticket) => mayCall(toCalling(counter), ticket, counters.map(toCalling))).length })),
    calls: calls.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, CALLS)
  }
}
