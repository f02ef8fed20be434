import type { Output } from '@minsheng/contract/index.ts'
import { startOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../../context.ts'
import { Refused } from '../../../refused.ts'
import { maskContact, openContact } from '../../cases/index.ts'
import { goneGuide, guideNames } from '../../guides/index.ts'
import { maskedNames } from '../masked-names.ts'
import { appendEvent, lockBooking } from '../repository.ts'
import type { RingReason } from '../rings.ts'

type Rings = Output<'GET /staff/rings'>
type Row = {
  id: string, code: string, guide_id: string, day: Day, starts_at: string, name: string, about: RingReason, since: Date, done_at: Date | null, done_by: string | null, expires_at: Date | null, contact_cipher: string | null
  detail: Readonly<Record<string, string | undefined>> | null
}

const MOST = 500

/** Whom the own unit has to ring, those a place is kept for first, then the next visits, and whom somebody rang today. A visit that is past, or that became something else meanwhile, is nobody's to ring about. */
export const listRings = async (ctx: StaffContext): Promise<Rings> => {
  const rows = await ctx.db.query<Row>(sql`
    SELECT b.id, b.code, b.guide_id, b.day, b.starts_at, b.expires_at, b.contact_cipher, h.body->>'name' AS name, r.about, r.since, r.done_at, s.name AS done_by,
      (SELECT e.detail FROM booking_event e WHERE e.booking_id = b.id AND e.type = r.about ORDER BY e.seq DESC LIMIT 1) AS detail
    FROM booking_ring r JOIN booking b ON b.id = r.booking_id JOIN schedule h ON h.id = b.schedule_id LEFT JOIN staff s ON s.id = r.done_by
    WHERE b.unit_id = ${ctx.actor.unitId} AND b.day >= ${ctx.today} AND b.status = CASE r.about WHEN 'moved' THEN 'booked' WHEN 'offered' THEN 'held' ELSE 'cancelled' END AND (b.status <> 'held' OR b.expires_at > ${ctx.now})
      AND (r.done_at IS NULL OR r.done_at >= ${new Date(startOf(ctx.today))}) ORDER BY (r.done_at IS NOT NULL), b.expires_at NULLS LAST, b.day, b.starts_at, b.code LIMIT ${MOST}`)
  const [items, names] = [await guideNames(ctx), await maskedNames(ctx.cipher, ctx.db, rows.map(({ id }) => id))]
  return {
    items: rows.map(({ id, code, guide_id, day, starts_at, name, about, since, done_at, done_by, expires_at, contact_cipher, detail }) => ({
      bookingId: id, code, about, guideName: items.get(guide_id) ?? goneGuide, name, names: names.get(id) ?? maskContact(openContact(ctx.cipher, contact_cipher)).name ?? '', day, startsAt: starts_at, fromDay: detail?.['fromDay'] ?? null, fromStartsAt: detail?.['fromStartsAt'] ?? null,
      why: detail?.['why'] ?? null, since: since.toISOString(), keptUntil: expires_at?.toISOString() ?? null, done: done_at && { at: done_at.toISOString(), by: done_by ?? '' }
    }))
  }
}

/** Writes down that somebody was rung, or that they were not after all. Said twice it is the same: who rang first rang. */
export const settleRing = async (ctx: StaffContext, { bookingId, done }: { bookingId: string, done: boolean }): Promise<{ done: true }> => {
  await ctx.db.transaction(async (tx) => {
    const { unit_id } = await lockBooking(tx, bookingId)
    if (unit_id !== ctx.actor.unitId) throw new Refused('booking-not-found')
    const [ring] = await tx.query<{ done: boolean }>(sql`SELECT done_at IS NOT NULL AS done FROM booking_ring WHERE booking_id = ${bookingId}::uuid`)
    if (!ring) throw new Refused('booking-not-found')
    if (ring.done === done) return
    await tx.query(sql`UPDATE booking_ring SET done_at = ${done ? ctx.now : null}, done_by = ${done ? ctx.actor.id : null}::uuid WHERE booking_id = ${bookingId}::uuid`)
    await appendEvent(ctx, tx, bookingId, done ? 'rung' : 'not-rung', {})
  })
  return { done: true }
}
