import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { openDeskTask, type DeskNotice } from './desk-task.ts'

const BATCH = 500
// The whole queue may have been lost; then it is filled again at once.
const REVIVED = 10_000
// Wide enough that second ways of old notices do not hide how far the first ways have come.
const RECENT = 200
// Long enough for a job to run; whoever has taken it meanwhile has set a time later than this look.
const LEASE_MS = 10 * 60_000
// As long as the queue itself tries a job.
const SOUGHT_MS = 2 * 60_000
const BUSY_MS = 5_000
const DAY_MS = 24 * 3_600_000

/** Puts sendings back in the outbox that are due: tried before, kept for the morning, or the way to the person was busy. */
export const resumeNotices = async (ctx: Context): Promise<number> => {
  const resumed = await ctx.db.query<{ id: string }>(sql`
    WITH due AS (
      UPDATE delivery SET claimed_at = ${ctx.now} WHERE id IN (
        SELECT id FROM delivery WHERE state = 'waiting' AND channel <> 'desk' AND next_at <= ${ctx.now}
          AND (claimed_at IS NULL OR claimed_at < next_at OR claimed_at < ${new Date(ctx.now.getTime() - LEASE_MS)})
        ORDER BY next_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING notice_id)
    INSERT INTO outbox (job, payload) SELECT 'send-notice', jsonb_build_object('noticeId', notice_id) FROM due RETURNING id::text`)
  if (resumed.length > 0) ctx.wakeRelay()
  return resumed.length
}

// The first steps taken last: how far the queue has come, and whether it moves at all.
const progressOf = async ({ db }: Context): Promise<{ reached: Date | null, moved: Date | null }> => {
  const [row] = await db.query<{ reached: Date | null, moved: Date | null }>(sql`
    SELECT max(n.created_at) AS reached, max(d.created_at) AS moved FROM (SELECT notice_id, created_at FROM delivery ORDER BY created_at DESC LIMIT ${RECENT}) d JOIN notice n ON n.id = d.notice_id`)
  return row ?? { reached: null, moved: null }
}

/**
 * Finds notices nobody is bringing: the job was lost before its first step, or between two. The queue takes them as they come:
 * what is younger than the one begun last still stands in it and is left there, or a rush would be answered with a second one.
 */
export const findForgotten = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - ctx.config.notices.settleMs)
  const { reached, moved } = await progressOf(ctx)
  const stands = moved === null || reached === null || moved < before
  const overtaken = stands ? before : new Date(reached.getTime() - ctx.config.notices.settleMs)
  const found = await ctx.db.query<{ id: string }>(sql`
    WITH forgotten AS (
      UPDATE notice SET sought_at = ${ctx.now} WHERE id IN (
        SELECT n.id FROM notice n
        WHERE n.status = 'open' AND n.reason IS NULL AND n.created_at < ${before} AND n.created_at < ${overtaken} AND (n.sought_at IS NULL OR n.sought_at < ${new Date(ctx.now.getTime() - SOUGHT_MS)})
          AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.notice_id = n.id AND d.state IN ('waiting', 'sending', 'sent'))
        ORDER BY n.created_at LIMIT ${stands ? REVIVED : BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id)
    INSERT INTO outbox (job, payload) SELECT 'send-notice', jsonb_build_object('noticeId', id) FROM forgotten RETURNING id::text`)
  if (found.length > 0) ctx.wakeRelay()
  return found.length
}

/** Gives up a notice whose person another one is on its way to: the sweeps take it up again as soon as that may be over. */
export const letGo = async ({ db, now }: Context, noticeId: string): Promise<void> => {
  await db.query(sql`UPDATE notice SET sought_at = NULL WHERE id = ${noticeId}::uuid`)
  await db.query(sql`UPDATE delivery SET next_at = ${new Date(now.getTime() + BUSY_MS)} WHERE notice_id = ${noticeId}::uuid AND state = 'waiting' AND channel <> 'desk' AND next_at <= ${now}`)
}

/** What the law wants told and nobody has read or received within one working day becomes a person's task. */
export const openDueTasks = (ctx: Context): Promise<number> =>
  ctx.db.transaction(async (tx) => {
    const due = await tx.query<DeskNotice>(sql`
      SELECT n.id, n.purpose, n.event, n.booking_id, coalesce(k.unit_id, b.unit_id) AS unit_id FROM notice n LEFT JOIN cases k ON k.id = n.case_id LEFT JOIN booking b ON b.id = n.booking_id
      WHERE n.status = 'open' AND n.task_on <= ${ctx.today} AND n.created_at <= ${new Date(ctx.now.getTime() - DAY_MS)}
        AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.notice_id = n.id AND d.channel = 'desk')
      ORDER BY n.created_at LIMIT ${BATCH} FOR UPDATE OF n SKIP LOCKED`)
    for (const notice of due) await openDeskTask(ctx, tx, notice)
    return due.length
  })
