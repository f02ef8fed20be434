import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { may } from '@minsheng/domain/permissions/permissions.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { maskContact, openContact, plainPhone, sealContact } from '../../cases/index.ts'
import { goneGuide, guideNames } from '../../guides/index.ts'
import { daysToWait } from '../join-waiting.ts'
import { endWait } from '../leave-waiting.ts'
import { meant } from '../same-booking.ts'

type Waiting = Output<'GET /staff/waiting'>
type Join = Input<'PUT /staff/waiting/:waitingId'>['body'] & { waitingId: string }
type Row = { id: string, guide_id: string, name: string, from_day: Day, until_day: Day, part: Waiting['items'][number]['part'], status: Waiting['items'][number]['status'], booking_id: string | null, contact_cipher: string | null, joined_at: Date, ahead: number }

const MOST = 300

// Of callers, a wait `w` for the unit one serves, or one that one entered.
const seen = ({ actor }: StaffContext): Sql =>
  sql`w.citizen_id IS NULL AND (w.registered_by = ${actor.id}::uuid OR (${may(actor.roles, actor.unitId, 'booking:serve', actor.unitId)} AND EXISTS (SELECT 1 FROM schedule u WHERE u.id = w.schedule_id AND u.unit_id = ${actor.unitId})))`

/** Who rang and waits, or has a place kept for them, the longest first. Names and telephones are masked. */
export const listCallersWaiting = async (ctx: StaffContext): Promise<Waiting> => {
  const rows = await ctx.db.query<Row>(sql`
    SELECT w.id, w.guide_id, h.body->>'name' AS name, w.from_day, w.until_day, w.part, w.status, w.booking_id, w.contact_cipher, w.joined_at,
      (SELECT count(*)::int FROM waiting_entry o WHERE o.schedule_id = w.schedule_id AND o.status = 'waiting' AND o.from_day <= w.until_day AND o.until_day >= w.from_day AND (o.joined_at, o.id) < (w.joined_at, w.id)) AS ahead
    FROM waiting_entry w JOIN schedule h ON h.id = w.schedule_id
    WHERE w.status IN ('waiting', 'offered') AND w.until_day >= ${ctx.today} AND ${seen(ctx)} ORDER BY w.joined_at, w.id LIMIT ${MOST}`)
  const items = await guideNames(ctx)
  return {
    items: rows.map(({ id, guide_id, name, from_day, until_day, part, status, booking_id, contact_cipher, joined_at, ahead }) => {
      const contact = maskContact(openContact(ctx.cipher, contact_cipher))
      return { waitingId: id, guideName: items.get(guide_id) ?? goneGuide, name, fromDay: from_day, untilDay: until_day, part, status, ahead, contactName: contact.name, contactPhone: contact.phone, bookingId: booking_id, joinedAt: joined_at.toISOString() }
    })
  }
}

/** Puts whoever rings and has no account among those who wait. Said twice it is one. */
export const joinForCaller = async (ctx: StaffContext, input: Join): Promise<{ done: true }> => {
  const { waitingId, scheduleId, guideId, part, appliedOn, contactName, contactPhone } = input
  const [known] = await ctx.db.query<{ registered_by: string | null, guide_id: string, schedule_id: string }>(sql`SELECT registered_by, guide_id, schedule_id FROM waiting_entry WHERE id = ${waitingId}::uuid`)
  if (known && (known.registered_by !== ctx.actor.id || known.guide_id !== guideId || known.schedule_id !== scheduleId)) throw new Refused('waiting-not-found')
  if (known) return { done: true }
  const { from, until } = await daysToWait(ctx, input)
  await ctx.db.query(sql`
    INSERT INTO waiting_entry (id, schedule_id, guide_id, contact_cipher, phone_index, registered_by, from_day, until_day, part, applied_on, joined_at)
    VALUES (${waitingId}::uuid, ${scheduleId}::uuid, ${guideId}, ${sealContact(ctx.cipher, { name: contactName, phone: contactPhone })}, ${ctx.cipher.index('phone', plainPhone(contactPhone))}, ${ctx.actor.id}::uuid, ${from}, ${until}, ${part}, ${appliedOn}, ${ctx.now})`).catch(meant)
  return { done: true }
}

/** Who rang waits no more; what was kept for them goes to whoever is next. */
export const leaveForCaller = (ctx: StaffContext, waitingId: string): Promise<{ done: true }> => endWait(ctx, { waitingId, own: seen(ctx), by: 'staff' })
