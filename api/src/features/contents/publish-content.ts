import type { Input, Output } from '@minsheng/contract/index.ts'
import type { ContentCommand } from '@minsheng/domain/content/decide.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { actOnContent } from './act-on-content.ts'
import { assertSettled, findFindings } from './find-findings.ts'
import { putBeforePublic } from './put-before-public.ts'
import { viewContent } from './view-content.ts'
import { withKind } from './written.ts'

type Publish = Input<'POST /staff/contents/:contentId/publish'>['params'] & Input<'POST /staff/contents/:contentId/publish'>['body']

const commandOf = (publishAt: string | null): ContentCommand => {
  if (publishAt === null) return { type: 'publish' }
  const at = Date.parse(publishAt)
  if (Number.isNaN(at)) throw new Refused('bad-input', { publishAt: '时间不对，请重新选' })
  return { type: 'schedule', at }
}

/** 审核通过: another person than any who wrote it lets the public read it, now or at a minute to come. What is found is looked at again. */
export const publishContent = async (ctx: StaffContext, { contentId, stamp, publishAt }: Publish): Promise<Output<'POST /staff/contents/:contentId/publish'>> => {
  const command = commandOf(publishAt)
  await actOnContent(ctx, {
    contentId, stamp, command,
    check: async (tx, { row, latest }) => assertSettled(await findFindings(ctx, tx, contentId, withKind(row.kind, latest?.body)), latest?.decisions ?? []),
    also: async (tx, { row }, version) => {
      await tx.query(sql`
        UPDATE content_version SET reviewer_id = ${ctx.actor.id}, reviewed_at = ${ctx.now}, publish_at = ${command.type === 'schedule' ? new Date(command.at) : null} WHERE content_id = ${contentId}::uuid AND version = ${version}`)
      if (command.type === 'publish') await putBeforePublic(ctx, tx, row, version)
    }
  })
  ctx.wakeRelay()
  return viewContent(ctx, contentId)
}
