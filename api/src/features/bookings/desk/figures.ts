import type { Input, Output } from '@minsheng/contract/index.ts'
import { addDays, daysBetween, startOf } from '@minsheng/domain/calendar/day.ts'
import { scopeOf } from '@minsheng/domain/permissions/permissions.ts'
import { tripsSaved, tripsSavedWords } from '@minsheng/domain/slots/booking-figures.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { goneGuide, guideNames } from '../../guides/index.ts'
import { readDay } from '../../schedules/index.ts'
import { readFirstVisits, readSeats, readTickets, readTold, readVisits, type SeatRow, type Span, type TicketFigures, type VisitRow } from './figure-rows.ts'

type Figures = Output<'GET /staff/bookings/figures'>
type Line = Figures['lines'][number]
type Rows = { seats: readonly SeatRow[], visits: readonly VisitRow[], tickets: readonly TicketFigures[] }
type Keys = { by: Line['by'], seat: (row: SeatRow) => readonly string[], visit: (row: VisitRow) => string, ticket: (row: TicketFigures) => string | null, nameOf: (key: string) => string }

const MOST_DAYS = 366
const CAME: readonly string[] = ['arrived', 'served', 'incomplete']

const spanOf = ({ actor, today }: StaffContext, { from, until, unitId }: Input<'GET /staff/bookings/figures'>['querystring']): Span => {
  const span = { from: readDay(today, from, 'from'), until: readDay(today, until, 'until') }
  if (span.until < span.from || daysBetween(span.from, span.until) > MOST_DAYS) throw new Refused('bad-input', { until: '请选一年以内的日子，后一天不早于前一天' })
  // Whose reach is their own unit reads that one's, whichever they ask for.
  return { ...span, unitId: scopeOf(actor.roles, 'booking:figures') === 'all' ? unitId ?? null : actor.unitId }
}

const count = <T>(rows: readonly T[], is: (row: T) => boolean): number => rows.reduce((n, row) => n + (is(row) ? 1 : 0), 0)
const isMissed = ({ status }: VisitRow) => status === 'no-show'
const isCame = ({ status }: VisitRow) => CAME.includes(status)
const isKept = ({ status }: VisitRow) => status !== 'cancelled'

const averageOf = (waits: readonly number[]): number | null => (waits.length === 0 ? null : Math.round(waits.reduce((sum, wait) => sum + wait, 0) / waits.length * 10) / 10)

const linesBy = ({ by, seat, visit, ticket, nameOf }: Keys, { seats, visits, tickets }: Rows): Line[] => {
  const keys = new Set([...seats.flatMap(seat), ...visits.map(visit), ...tickets.flatMap((row) => ticket(row) ?? [])])
  return [...keys].toSorted().map((key) => {
    const own = visits.filter((row) => visit(row) === key)
    return {
      by, name: nameOf(key), seats: seats.reduce((sum, row) => sum + (seat(row).includes(key) ? row.seats : 0), 0), booked: count(own, isKept), came: count(own, isCame), missed: count(own, isMissed),
      waitMinutes: averageOf(tickets.flatMap((row) => (ticket(row) === key && row.wait !== null ? [row.wait] : [])))
    }
  })
}

/** Use of the seats, waiting, visits missed and trips saved, by item, place and hour. A seat several items share stands in the line of each: what each could have used. */
export const bookingFigures = async (ctx: StaffContext, asked: Input<'GET /staff/bookings/figures'>['querystring']): Promise<Figures> => {
  const span = spanOf(ctx, asked)
  const rows: Rows = { seats: await readSeats(ctx.db, span), visits: await readVisits(ctx.db, span), tickets: await readTickets(ctx.db, span) }
  const { seats, visits, tickets } = rows
  const names = await guideNames(ctx)
  const places = new Map([...seats, ...visits].map(({ schedule_id, name }) => [schedule_id, name]))
  const before = new Date(startOf(addDays(span.until, 1)))
  const told = await readTold(ctx.db, new Date(startOf(addDays(span.until, -MOST_DAYS))), before)
  return {
    totals: {
      seats: seats.reduce((sum, row) => sum + row.seats, 0), booked: count(visits, isKept), came: count(visits, isCame), missed: count(visits, isMissed), cancelled: visits.length - count(visits, isKept), walkIns: count(tickets, ({ booked }) => !booked),
      incomplete: count(visits, ({ status }) => status === 'incomplete') + count(tickets, ({ booked, status }) => !booked && status === 'incomplete'), tripsSaved: tripsSaved(await readFirstVisits(ctx.db, span), told), offersTaken: count(visits, ({ offered }) => offered)
    },
    lines: [
      ...linesBy({ by: 'item', seat: (row) => row.guide_ids, visit: (row) => row.guide_id, ticket: (row) => row.guide_id, nameOf: (key) => names.get(key) ?? goneGuide }, rows),
      ...linesBy({ by: 'place', seat: (row) => [row.schedule_id], visit: (row) => row.schedule_id, ticket: (row) => row.schedule_id, nameOf: (key) => places.get(key) ?? tickets.find(({ schedule_id }) => schedule_id === key)?.name ?? '' }, rows),
      ...linesBy({ by: 'hour', seat: (row) => [row.hour], visit: (row) => row.hour, ticket: (row) => row.hour, nameOf: (key) => `${Number(key)}点` }, rows)
    ],
    tripsSavedWords
  }
}
