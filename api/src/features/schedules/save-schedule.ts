import { appendAudit } from '../../audit/append.ts'
import type { Input } from '@minsheng/contract/index.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { checkSchedule } from '@minsheng/domain/slots/check-schedule.ts'
import type { Schedule } from '@minsheng/domain/slots/schedule.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { retrying } from '../../retrying.ts'
import { guideNames } from '../guides/index.ts'
import { applyHours } from './apply-hours.ts'
import { readDay } from './read-day.ts'
import { scheduleColumns, type ScheduleRow } from './rows.ts'
import { mayEdit, viewSchedule, type ScheduleView } from './view-schedule.ts'

type Save = { scheduleId: string } & Input<'PUT /staff/schedules/:scheduleId'>['body']

/** A schedule, locked, which somebody may change. Another unit's is only to be looked at. Refuses `schedule-not-found`, `forbidden`, `schedule-stale`. */
export const lockSchedule = async (ctx: StaffContext, tx: Tx, scheduleId: string, version: number | null): Promise<ScheduleRow> => {
  const [row] = await tx.query<ScheduleRow>(sql`SELECT ${scheduleColumns} FROM schedule s WHERE s.id = ${scheduleId}::uuid FOR UPDATE`)
  if (!row) throw new Refused('schedule-not-found')
  if (!mayEdit(ctx, row.unit_id)) throw new Refused('forbidden')
  if (version !== null && version !== row.version) throw new Refused('schedule-stale')
  return row
}

/** The body as the domain takes it. Refuses `schedule-invalid` with every fault by its place. */
export const checkedBody = async (ctx: StaffContext, { unitId, body }: Pick<Save, 'unitId' | 'body'>): Promise<Schedule> => {
  if (!mayEdit(ctx, unitId)) throw new Refused('forbidden')
  const schedule: Schedule = { ...body, exceptions: body.exceptions.map((each, i) => ({ ...each, day: readDay(ctx.today, each.day, `exceptions.${i}.day`) })) }
  const faults = { ...checkSchedule(schedule, { guideIds: new Set((await guideNames(ctx)).keys()) }), ...(unitName(unitId) === null ? { unitId: '没有这个单位，请重新选。' } : {}) }
  if (Object.keys(faults).length > 0) throw new Refused('schedule-invalid', faults)
  return schedule
}

// Whoever comes is served by the unit that has the hours now. Locked in the order of everybody who locks bookings.
const handOver = async ({ today }: StaffContext, tx: Tx, scheduleId: string, unitId: string): Promise<void> => {
  await tx.query(sql`
    WITH coming AS (SELECT id FROM booking WHERE schedule_id = ${scheduleId}::uuid AND day >= ${today} AND status IN ('held', 'booked') ORDER BY id FOR UPDATE)
    UPDATE booking b SET unit_id = ${unitId} FROM coming WHERE b.id = coming.id`)
}

const write = async (ctx: StaffContext, tx: Tx, { scheduleId, unitId, version }: Save, body: Schedule): Promise<void> => {
  const [text, guideIds] = [JSON.stringify(body), body.items.map((item) => item.guideId)]
  if (version > 0) {
    const before = await lockSchedule(ctx, tx, scheduleId, version)
    if (before.unit_id !== unitId) await handOver(ctx, tx, scheduleId, unitId)
    await tx.query(sql`UPDATE schedule SET unit_id = ${unitId}, body = ${text}::jsonb, guide_ids = ${guideIds}::text[], version = version + 1, updated_at = ${ctx.now} WHERE id = ${scheduleId}::uuid`)
    return
  }
  const added = await tx.query<{ id: string }>(sql`
    INSERT INTO schedule (id, unit_id, body, guide_ids, created_by, created_at, updated_at) VALUES (${scheduleId}::uuid, ${unitId}, ${text}::jsonb, ${guideIds}::text[], ${ctx.actor.id}::uuid, ${ctx.now}, ${ctx.now})
    ON CONFLICT (id) DO NOTHING RETURNING id`)
  if (added.length === 0) throw new Refused('schedule-stale')
}

// Sent twice on a bad line: the second time finds the first one's work.
const isThere = async ({ db, actor }: StaffContext, { scheduleId, unitId, version }: Save, body: Schedule): Promise<boolean> => {
  const found = await db.query<{ id: string }>(sql`
    SELECT id FROM schedule WHERE id = ${scheduleId}::uuid AND version = ${version + 1} AND unit_id = ${unitId} AND body = ${JSON.stringify(body)}::jsonb AND (${version} > 0 OR created_by = ${actor.id}::uuid)`)
  return found.length > 0
}

/**
 * Saves the hours of a place and makes its slots follow, in one transaction. Who has booked keeps the booking: what no longer
 * fits is listed. Two who change the same version: the second is told.
 */
export const saveSchedule = async (ctx: StaffContext, save: Save): Promise<ScheduleView> => {
  const body = await checkedBody(ctx, save)
  if (await isThere(ctx, save, body)) return viewSchedule(ctx, save.scheduleId)
  await retrying(() => ctx.db.transaction(async (tx) => {
    await write(ctx, tx, save, body)
    const { add, close, change } = await applyHours(ctx, tx, { id: save.scheduleId, body })
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'schedule-saved', subject: save.scheduleId, data: { added: add.length, closed: close.length, changed: change.length } })
  }))
  ctx.wakeRelay()
  return viewSchedule(ctx, save.scheduleId)
}

/** Stops or resumes booking online. Whoever has booked still comes. Said twice on a bad line it is the same. */
export const pauseSchedule = async (ctx: StaffContext, { scheduleId, paused, version }: { scheduleId: string, paused: boolean, version: number }): Promise<ScheduleView> => {
  await ctx.db.transaction(async (tx) => {
    const row = await lockSchedule(ctx, tx, scheduleId, null)
    if (paused === (row.paused_at !== null)) return
    if (version !== row.version) throw new Refused('schedule-stale')
    await tx.query(sql`UPDATE schedule SET paused_at = ${paused ? ctx.now : null}::timestamptz, version = version + 1, updated_at = ${ctx.now} WHERE id = ${scheduleId}::uuid`)
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: paused ? 'schedule-paused' : 'schedule-resumed', subject: scheduleId })
  })
  return viewSchedule(ctx, scheduleId)
}
