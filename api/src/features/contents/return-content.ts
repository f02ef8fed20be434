import type { Input, Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { actOnContent } from './act-on-content.ts'
import { viewContent } from './view-content.ts'

type Return = Input<'POST /staff/contents/:contentId/return'>['params'] & Input<'POST /staff/contents/:contentId/return'>['body']

/** 退回修改 with what to mend; the same takes a scheduled version off its date, and lets its author take it back. */
export const returnContent = async (ctx: StaffContext, { contentId, stamp, reason }: Return): Promise<Output<'POST /staff/contents/:contentId/return'>> => {
  await actOnContent(ctx, {
    contentId, stamp, command: { type: 'return' },
    also: async (tx, { standing }, version) => {
      const reviewer = standing.latest?.writers.includes(ctx.actor.id) ? null : ctx.actor.id
      await tx.query(sql`
        UPDATE content_version SET return_reason = ${reason}, reviewer_id = ${reviewer}, reviewed_at = ${ctx.now}, publish_at = NULL WHERE content_id = ${contentId}::uuid AND version = ${version}`)
    }
  })
  return viewContent(ctx, contentId)
}
