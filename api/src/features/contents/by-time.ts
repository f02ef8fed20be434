import { type ContentCommand, decideContent } from '@minsheng/domain/content/decide.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { raiseFor } from '../rechecks/index.ts'
import { erasePosting } from './erase-posting.ts'
import { putBeforePublic } from './put-before-public.ts'
import { applyDecision, findLocked, type Locked, trace } from './repository.ts'
import { endPublic } from './take-from-public.ts'

type Found = { id: string }
type Doing = { command: ContentCommand, due: (locked: Locked) => boolean, also: (tx: Tx, locked: Locked, version: number) => Promise<void> }

const BATCH = 200

// Each content in a transaction of its own: dying in between leaves whole contents done and whole ones to do.
const act = (ctx: Context, contentId: string, { command, due, also }: Doing): Promise<boolean> => ctx.db.transaction(async (tx) => {
  const locked = await findLocked(tx, contentId)
  if (!locked || !due(locked)) return false
  const decision = decideContent(command, locked.standing, { actorId: 'system', now: ctx.now.getTime() })
  if (!decision.ok) return false
  await applyDecision(tx, contentId, decision)
  await also(tx, locked, decision.at)
  await trace(tx, { contentId, version: decision.at, type: decision.event, actorId: 'system', at: ctx.now })
  return true
})

const each = async (ctx: Context, find: Sql, doing: Doing): Promise<number> => {
  let done = 0
  for (const { id } of await ctx.db.query<Found>(find)) done += await act(ctx, id, doing) ? 1 : 0
  if (done > 0) ctx.wakeRelay()
  return done
}

/** Publishes every scheduled version whose minute has come, once, however many sweep. */
export const releaseScheduled = (ctx: Context): Promise<number> => each(ctx,
  sql`SELECT content_id AS id FROM content_version WHERE status = 'scheduled' AND publish_at <= ${ctx.now} ORDER BY publish_at LIMIT ${BATCH}`, {
    command: { type: 'release' }, due: ({ latest }) => latest?.status === 'scheduled' && latest.publish_at !== null && latest.publish_at <= ctx.now,
    also: (tx, { row }, version) => putBeforePublic(ctx, tx, row, version)
  })

/**
 * Takes down every 公示 whose last day is over: the public row goes, the names leave every version, the proof stays. Source:
 * 最低生活保障审核确认办法 第十九条, 个人信息保护法 第47条.
 */
export const expirePostings = (ctx: Context): Promise<number> => each(ctx,
  sql`SELECT content_id AS id FROM public_content WHERE kind = 'posting' AND status = 'published' AND expires_on < ${ctx.today} ORDER BY expires_on LIMIT ${BATCH}`, {
    command: { type: 'expire' }, due: () => true,
    also: async (tx, { row }, version) => {
      await tx.query(sql`DELETE FROM public_content WHERE content_id = ${row.id}::uuid`)
      await endPublic(ctx, tx, row, version, { reason: '公示期满', by: 'system' })
      await erasePosting(tx, row.id, { at: ctx.now, why: '公示期满' })
    }
  })

/** Lists every published content whose review day has come, once for each such day. */
export const remindReviews = async (ctx: Context): Promise<number> => {
  const due = await ctx.db.query<{ id: string, review_by: string }>(sql`
    SELECT k.id, k.review_by FROM content k WHERE k.state = 'published' AND k.review_by <= ${ctx.today}
      AND NOT EXISTS (SELECT 1 FROM recheck r WHERE r.cause_kind = 'review-due' AND r.subject_id = k.id::text AND r.cause = '到了核对的日子（' || k.review_by || '）') LIMIT ${BATCH}`)
  let raised = 0
  for (const { id, review_by } of due) raised += await ctx.db.transaction((tx) => raiseFor(tx, { causeKind: 'review-due', cause: `到了核对的日子（${review_by}）`, contentId: id, now: ctx.now })) ? 1 : 0
  return raised
}
