import type { Input, Output } from '@minsheng/contract/index.ts'
import { openStatuses } from '@minsheng/domain/content/workflow.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { actInside } from './act-on-content.ts'
import { assertPublicWords } from './assert-words.ts'
import { type Locked, lockContent } from './repository.ts'
import { viewContent } from './view-content.ts'

type Correct = Input<'POST /staff/contents/:contentId/correct'>['params'] & Input<'POST /staff/contents/:contentId/correct'>['body']

/** The next version begins with the words of the one that is public, or was; inside a transaction. */
const beginCorrection = (ctx: StaffContext, tx: Tx, { contentId, reason }: Correct): Promise<void> => actInside(ctx, tx, {
  contentId, command: { type: 'correct', reason },
  also: async (_tx, _locked, version) => {
    await tx.query(sql`
      INSERT INTO content_version (content_id, version, status, body, reason, decisions, author_id, saved_at)
      SELECT v.content_id, ${version}, 'draft', v.body, ${reason}, v.decisions, ${ctx.actor.id}, ${ctx.now} FROM content_version v
      WHERE v.content_id = ${contentId}::uuid AND v.status IN ('published', 'withdrawn') ORDER BY v.version DESC LIMIT 1`)
  }
})

/** Locks a content to be written in: the version somebody is at work on, or a correction begun for it. */
export const takeUp = async (ctx: StaffContext, tx: Tx, correct: Correct): Promise<Locked & { begun: boolean }> => {
  const locked = await lockContent(tx, correct.contentId)
  if (locked.row.state === 'unpublished' || (locked.latest && openStatuses.includes(locked.latest.status))) return { ...locked, begun: false }
  await beginCorrection(ctx, tx, correct)
  return { ...await lockContent(tx, correct.contentId), begun: true }
}

/** 更正: a next version with the reason the public will read. */
export const correctContent = async (ctx: StaffContext, correct: Correct): Promise<Output<'POST /staff/contents/:contentId/correct'>> => {
  assertPublicWords(ctx, 'reason', correct.reason)
  await ctx.db.transaction((tx) => beginCorrection(ctx, tx, correct))
  return viewContent(ctx, correct.contentId)
}
