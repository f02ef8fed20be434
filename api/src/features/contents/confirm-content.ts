import type { Input, Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { settleRechecksOf } from '../rechecks/index.ts'
import { actOnContent } from './act-on-content.ts'
import { assertDay } from './assert-words.ts'
import { viewContent } from './view-content.ts'

type Confirm = Input<'POST /staff/contents/:contentId/confirmation'>['params'] & Input<'POST /staff/contents/:contentId/confirmation'>['body']

/** 核对过了，没有变化: the next day by which somebody reads it again; the reminder of this one is settled. */
export const confirmContent = async (ctx: StaffContext, { contentId, reviewBy }: Confirm): Promise<Output<'POST /staff/contents/:contentId/confirmation'>> => {
  assertDay('reviewBy', reviewBy)
  if (reviewBy <= ctx.today) throw new Refused('bad-input', { reviewBy: '下次核对的日期要在今天以后' })
  await actOnContent(ctx, {
    contentId, command: { type: 'confirm' },
    also: async (tx) => {
      await tx.query(sql`UPDATE content SET review_by = ${reviewBy} WHERE id = ${contentId}::uuid`)
      await settleRechecksOf(tx, contentId, { kinds: ['review-due'], outcome: 'still-right', by: ctx.actor.id, now: ctx.now })
    }
  })
  return viewContent(ctx, contentId)
}
