import type { Output } from '@minsheng/contract/index.ts'
import type { Day } from '@minsheng/domain/calendar/day.ts'
import { sql, type Database } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { listBookingGuides, type BookingGuide } from '../guides/index.ts'
import { expiredHolds, freeOf } from './free.ts'
import { presentPlace } from './present.ts'
import type { ScheduleRow } from './rows.ts'
import { listSchedules } from './slots.ts'

type Bookable = Output<'GET /bookable'>
type FirstDay = { schedule_id: string, guide_id: string, day: Day | null }

/**
 * The first day each item can still be booked at each of these places, in one statement over the slots with a public seat free,
 * released and not too near. As many slots in a row as the item takes: the end of the last is where it would be without a gap.
 * Half days somebody waits for are left out for the item they wait for.
 */
const readFirstDays = ({ db, now, today }: Context, scheduleIds: readonly string[], guideId: string | null): Promise<FirstDay[]> => db.query<FirstDay>(sql`
  WITH over AS MATERIALIZED (${expiredHolds(now)}),
  place AS MATERIALIZED (
    SELECT s.id, s.body->'items' AS items, (s.body->>'slotMinutes')::int AS minutes, to_char((${now}::timestamptz + make_interval(mins => (s.body->>'leadMinutes')::int)) AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS soonest
    FROM schedule s WHERE s.id = ANY(${[...scheduleIds]}::uuid[])),
  item AS MATERIALIZED (SELECT s.id, i."guideId" AS guide_id, i.slots, s.minutes FROM place s CROSS JOIN LATERAL jsonb_to_recordset(s.items) AS i("guideId" text, slots int) WHERE ${guideId}::text IS NULL OR i."guideId" = ${guideId}),
  free AS MATERIALIZED (
    SELECT t.schedule_id, t.day, t.starts_at, t.ends_at FROM slot t JOIN place s ON s.id = t.schedule_id JOIN slot_pool p ON p.slot_id = t.id AND p.pool = 'public' LEFT JOIN over o ON o.slot_id = p.slot_id AND o.pool = p.pool
    WHERE t.day >= ${today} AND NOT t.closed AND t.opens_at <= ${now} AND t.day || ' ' || t.starts_at > s.soonest AND ${freeOf} > 0),
  run AS (
    SELECT f.schedule_id, c.slots, f.day, f.starts_at, f.starts_at::time + make_interval(mins => c.slots * c.minutes) AS ends, lead(f.ends_at, c.slots - 1) OVER (PARTITION BY f.schedule_id, c.slots, f.day ORDER BY f.starts_at) AS last
    FROM free f JOIN (SELECT DISTINCT id, slots, minutes FROM item) c ON c.id = f.schedule_id),
  half AS MATERIALIZED (SELECT DISTINCT schedule_id, slots, day, starts_at < '12:00' AS is_morning FROM run WHERE last = to_char(ends, 'HH24:MI'))
  SELECT i.id AS schedule_id, i.guide_id, min(h.day) AS day FROM item i JOIN half h ON h.schedule_id = i.id AND h.slots = i.slots
  WHERE NOT EXISTS (
    SELECT 1 FROM waiting_entry w WHERE w.schedule_id = i.id AND w.status = 'waiting' AND w.guide_id = i.guide_id AND h.day BETWEEN w.from_day AND w.until_day AND (w.part = 'any' OR (w.part = 'morning') = h.is_morning))
  GROUP BY i.id, i.guide_id`)

const noPlace: Record<BookingGuide['booking'], string> = {
  window: '这件事现在不能网上约，可以直接到窗口取号。怕跑空，先打电话问。', 'township-window': '这里的民政所还没有开网上预约，可以直接去。怕跑空，先打电话问。',
  phone: '这件事不用网上约，打电话就能办。', home: '打电话约，工作人员上门，不用跑。', none: '这件事不用预约。'
}

/** What to do about an item that cannot be booked: what its guide says, or what its kind of visit means. */
const sayInstead = ({ booking, bookingNote }: BookingGuide, isPaused: boolean): string => {
  if (isPaused) return '网上预约暂停了。请打电话问，或者直接到窗口取号。'
  return booking === 'none' && bookingNote?.includes('不用') ? bookingNote : `${noPlace[booking]}${bookingNote ?? ''}`
}

// A township's window and its staff who come to the house are for its own people; the county's places are for all.
const isFor = (townshipCode: string | undefined) => ({ body }: ScheduleRow): boolean => townshipCode === undefined || body.townshipCode === null || body.townshipCode === townshipCode
const ownFirst = (townshipCode: string | undefined) => (a: ScheduleRow, b: ScheduleRow): number => Number(b.body.townshipCode === townshipCode) - Number(a.body.townshipCode === townshipCode)

const pausedItems = async ({ db }: Context): Promise<Set<string>> =>
  new Set((await db.query<{ id: string }>(sql`SELECT DISTINCT unnest(guide_ids) AS id FROM schedule WHERE paused_at IS NOT NULL`)).map(({ id }) => id))

// Thousands open this page in the minute of a release. Counted once a second by a process, it is as fresh as a screen needs.
const FRESH_MS = 1_000
type Counted = Map<string, { at: number, days: Promise<FirstDay[]> }>
const counted = new WeakMap<Database, Counted>()
const MOST_KEPT = 200

const firstDays = (ctx: Context, scheduleIds: readonly string[], guideId: string | null): Promise<FirstDay[]> => {
  const known: Counted = counted.get(ctx.db) ?? new Map()
  counted.set(ctx.db, known)
  const [key, now] = [`${guideId ?? ''} ${scheduleIds.join(' ')}`, ctx.now.getTime()]
  const last = known.get(key)
  if (last && Math.abs(now - last.at) < FRESH_MS) return last.days
  if (known.size >= MOST_KEPT) known.clear()
  const days = readFirstDays(ctx, scheduleIds, guideId)
  days.catch(() => known.delete(key))
  known.set(key, { at: now, days })
  return days
}

/** Every published item: where it can be booked and from which day on, or what to do instead. Four statements, however many items. */
export const listBookable = async (ctx: Context, { guideId, townshipCode }: { guideId?: string, townshipCode?: string }): Promise<Bookable> => {
  const guides = await listBookingGuides(ctx, guideId ?? null)
  const places = (await listSchedules(ctx.db, guideId ?? null)).filter(isFor(townshipCode)).toSorted(ownFirst(townshipCode))
  const days = new Map((await firstDays(ctx, places.map(({ id }) => id), guideId ?? null)).map((each) => [`${each.schedule_id} ${each.guide_id}`, each.day]))
  const paused = await pausedItems(ctx)
  return {
    items: guides.map((guide) => {
      const here = places.filter(({ body }) => body.items.some((item) => item.guideId === guide.guideId)).map((place) => presentPlace(place, guide.guideId, days.get(`${place.id} ${guide.guideId}`) ?? null))
      return {
        guideId: guide.guideId, name: guide.name, plainName: guide.plainName, bookable: here.length > 0, note: here.length > 0 ? guide.bookingNote : null,
        instead: here.length > 0 ? null : sayInstead(guide, paused.has(guide.guideId)), places: here
      }
    })
  }
}
