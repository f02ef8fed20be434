import type { Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { CitizenContext, Context } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { goneGuide, guideNames } from '../guides/index.ts'
import { countAhead } from '../queue/index.ts'
import { findPause } from './limits.ts'
import { presentBooking, type Beside, type BookingView } from './present.ts'
import { bookingColumns, type BookingRow, type PartyRow } from './rows.ts'
import { listWaiting } from './waiting.ts'

type LiveTicket = Omit<NonNullable<Beside['ticket']>, 'ahead'> & { id: string }
type Found = BookingRow & { body: Schedule, guide_name: string | null, parties: PartyRow[] | null, ticket: LiveTicket | null }

const find = ({ db, today }: Context, which: Sql): Promise<Found[]> => db.query<Found>(sql`
  SELECT ${bookingColumns}, h.body,
    (SELECT p.title FROM public_content p WHERE p.kind = 'guide' AND p.status = 'published' AND p.key = b.guide_id) AS guide_name,
    (SELECT json_agg(json_build_object('booking_id', p.booking_id, 'position', p.position, 'person_cipher', p.person_cipher, 'open', p.open) ORDER BY p.position) FROM booking_party p WHERE p.booking_id = b.id) AS parties,
    (SELECT json_build_object('id', q.id, 'letter', q.letter, 'seq', q.seq, 'counter_name', c.name)
     FROM queue_ticket q LEFT JOIN counter c ON c.id = q.counter_id WHERE q.booking_id = b.id AND q.day = ${today} AND q.status IN ('waiting', 'called', 'serving')) AS ticket
  FROM booking b JOIN schedule h ON h.id = b.schedule_id WHERE ${which}`)

const present = async (ctx: Context, row: Found): Promise<BookingView> => {
  const ticket = row.ticket && { ...row.ticket, ahead: await countAhead(ctx.db, { ticketId: row.ticket.id, unitId: row.unit_id, today: ctx.today }) }
  return presentBooking(ctx, row, { schedule: row.body, guideName: row.guide_name ?? goneGuide, parties: row.parties ?? [], ticket })
}

/** One of a citizen's own bookings. */
export const viewBooking = async (ctx: CitizenContext, bookingId: string): Promise<BookingView> => {
  const [row] = await find(ctx, sql`b.id = ${bookingId}::uuid AND b.citizen_id = ${ctx.actor.id}::uuid`)
  if (!row) throw new Refused('booking-not-found')
  return present(ctx, row)
}

/** A booking for the desk, whoever's it is. The caller has seen that this reader may. */
export const viewAnyBooking = async (ctx: Context, bookingId: string): Promise<BookingView> => {
  const [row] = await find(ctx, sql`b.id = ${bookingId}::uuid`)
  if (!row) throw new Refused('booking-not-found')
  return present(ctx, row)
}

// Whoever came on a day that is past and was never written down as done has nothing to come.
const isToCome = ({ status, day }: BookingView, today: Day): boolean => ['held', 'booked', 'arrived'].includes(status) && day >= today
// What was only held and let go is nobody's news.
const isOfInterest = ({ status }: BookingView): boolean => status !== 'released' && status !== 'lapsed'

const MOST = 60

/** A citizen's own bookings, those to come first and the next on top; what they wait for; and whether booking online is paused, until when and why. */
export const listBookings = async (ctx: CitizenContext): Promise<Output<'GET /bookings'>> => {
  const rows = await find(ctx, sql`b.citizen_id = ${ctx.actor.id}::uuid AND b.status NOT IN ('released', 'lapsed') ORDER BY b.day DESC, b.starts_at DESC, b.id LIMIT ${MOST}`)
  const views = (await Promise.all(rows.map((row) => present(ctx, row)))).filter(isOfInterest)
  const until = await findPause(ctx, ctx.db, ctx.actor.id)
  return {
    items: [...views.filter((view) => isToCome(view, ctx.today)).toReversed(), ...views.filter((view) => !isToCome(view, ctx.today))],
    waiting: await listWaiting(ctx, new Map(views.map((view) => [view.bookingId, view])), await guideNames(ctx)),
    paused: until && { until, words: `您有几次约了没有来，网上预约停到${spokenDay(until)}。有原因的，点开那次预约说明；急着办，打电话就能约，也可以直接来现场取号。` }
  }
}
