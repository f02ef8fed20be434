import type { Input, Output } from '@minsheng/contract/index.ts'
import type { StaffContext } from '../../context.ts'
import { actOnContent } from './act-on-content.ts'
import { assertPublicWords } from './assert-words.ts'
import { erasePosting } from './erase-posting.ts'
import { takeFromPublic } from './take-from-public.ts'
import { viewContent } from './view-content.ts'

type Withdraw = Input<'POST /staff/contents/:contentId/withdraw'>['params'] & Input<'POST /staff/contents/:contentId/withdraw'>['body']

/**
 * 撤下: in one transaction the words leave the public table, the search and the citations, and the files are served no more; that
 * it was withdrawn, when and why, stays. Of a 公示 the names go everywhere.
 */
export const withdrawContent = async (ctx: StaffContext, { contentId, stamp, reason }: Withdraw): Promise<Output<'POST /staff/contents/:contentId/withdraw'>> => {
  assertPublicWords(ctx, 'reason', reason)
  await actOnContent(ctx, {
    contentId, stamp, command: { type: 'withdraw', reason },
    also: async (tx, { row }, version) => {
      await takeFromPublic(ctx, tx, row, version, { reason, by: ctx.actor.id })
      if (row.kind === 'posting') await erasePosting(tx, row.id, { at: ctx.now, why: reason })
    }
  })
  ctx.wakeRelay()
  return viewContent(ctx, contentId)
}
