import { privacyVersion } from '@minsheng/domain/privacy/guide.ts'
import { addDays, dayOf } from '@minsheng/domain/calendar/day.ts'
import type { Pool } from 'pg'
import { hoursOf, registry } from './bookable.ts'

const FIRST_MINUTE = 8 * 60
const SLOT_MINUTES = 5

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A place with slots of five minutes in three days' time, open for booking, and accounts that agreed to the privacy notice: put there without anybody having done it. */
export const placeInDatabase = async (pool: Pool, { scheduleId, slotIds, perSlot, citizens }: { scheduleId: string, slotIds: readonly string[], perSlot: number, citizens: readonly string[] }): Promise<void> => {
  const day = addDays(dayOf(Date.now()), 3)
  // The slots are those of these hours: whoever looks after them finds nothing to change.
  const periods = [{ from: clock(FIRST_MINUTE), until: clock(FIRST_MINUTE + slotIds.length * SLOT_MINUTES) }]
  const body = hoursOf({ slotMinutes: SLOT_MINUTES, seats: { public: perSlot, kept: 0, 'walk-in': 0 }, week: hoursOf().week.map((line) => ({ ...line, periods })) })
  const [starts, ends] = [0, 1].map((later) => slotIds.map((_id, nth) => clock(FIRST_MINUTE + (nth + later) * SLOT_MINUTES)))
  await pool.query('INSERT INTO schedule (id, unit_id, body, guide_ids, created_by, created_at, updated_at) VALUES ($1, $2, $3, $4, $1, now(), now())', [scheduleId, registry, JSON.stringify(body), ['marriage']])
  await pool.query(`INSERT INTO slot (id, schedule_id, day, starts_at, ends_at, opens_at) SELECT s.id, $1, $2, s.a, s.b, now() - interval '1 hour' FROM unnest($3::uuid[], $4::text[], $5::text[]) AS s(id, a, b)`, [scheduleId, day, slotIds, starts, ends])
  await pool.query(`INSERT INTO slot_pool (slot_id, pool, wanted, seats) SELECT id, 'public', $2, $2 FROM unnest($1::uuid[]) AS s(id)`, [slotIds, perSlot])
  await pool.query(`INSERT INTO citizen (id, openid_index, openid_cipher, privacy_version, privacy_at, created_at) SELECT id, id::text, id::text, $2, now(), now() FROM unnest($1::uuid[]) AS c(id)`, [citizens, privacyVersion])
}
