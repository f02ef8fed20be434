import type { Input, Output } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { actOnContent } from './act-on-content.ts'
import { assertSettled, findFindings } from './find-findings.ts'
import type { Kept } from './rows.ts'
import { viewContent } from './view-content.ts'
import { withKind } from './written.ts'

type Submit = Input<'POST /staff/contents/:contentId/submit'>['params'] & Input<'POST /staff/contents/:contentId/submit'>['body']

/** 交审核: everything found is mended or kept with a written reason; the reasons go with the version to whoever reviews it. */
export const submitContent = async (ctx: StaffContext, { contentId, stamp, decisions }: Submit): Promise<Output<'POST /staff/contents/:contentId/submit'>> => {
  let kept: Kept[] = []
  await actOnContent(ctx, {
    contentId, stamp, command: { type: 'submit' },
    check: async (tx, { row, latest }) => {
      const findings = await findFindings(ctx, tx, contentId, withKind(row.kind, latest?.body))
      kept = decisions.filter(({ findingId }) => findings.some((finding) => finding.findingId === findingId))
      assertSettled(findings, kept)
    },
    also: async (tx, _locked, version) => {
      await tx.query(sql`
        UPDATE content_version SET decisions = ${JSON.stringify(kept)}::jsonb, submitted_at = ${ctx.now}, return_reason = NULL WHERE content_id = ${contentId}::uuid AND version = ${version}`)
    }
  })
  return viewContent(ctx, contentId)
}
