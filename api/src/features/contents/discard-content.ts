import type { Input, Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { actOnContent } from './act-on-content.ts'
import { eraseDiscarded } from './erase-posting.ts'
import { viewContent } from './view-content.ts'

type Discard = Input<'POST /staff/contents/:contentId/discard'>['params'] & Input<'POST /staff/contents/:contentId/discard'>['body']

/** 作废: a version nobody has published. Names somebody typed for a 公示 are not kept for nothing. */
export const discardContent = async (ctx: StaffContext, { contentId, stamp }: Discard): Promise<Output<'POST /staff/contents/:contentId/discard'>> => {
  await actOnContent(ctx, {
    contentId, stamp, command: { type: 'discard' },
    also: async (tx, { row }, version) => {
      await tx.query(sql`UPDATE content_version SET ended_at = ${ctx.now} WHERE content_id = ${contentId}::uuid AND version = ${version}`)
      if (row.kind === 'posting') await eraseDiscarded(tx, row, version)
    }
  })
  return viewContent(ctx, contentId)
}
