import type { Input } from '@minsheng/contract/index.ts'
import { wordsToKeep } from '@minsheng/domain/search/demand-words.ts'
import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

/**
 * What the editor makes of a demand. The article itself is drafted, and the table of synonyms changed, on the road of all
 * content with its second person: here stands only that it was taken up, and for which guide.
 */
export const settleDemand = async (ctx: StaffContext, { words, outcome, guideId, contentId }: Input<'POST /staff/demand/settle'>['body']): Promise<void> => {
  if (wordsToKeep(words, await ctx.lexicon.fresh()) === null) throw new Refused('demand-names-person', { words: '不要写人名、电话和号码' })
  if (outcome === 'synonym' && guideId === null) throw new Refused('synonym-needs-guide', { guideId: '请选一个事项' })
  if (outcome === 'article' && contentId === null) throw new Refused('article-needs-draft', { contentId: '请先起草' })
  await ctx.db.transaction(async (tx) => {
    await tx.query(sql`
      INSERT INTO demand_settled (words, outcome, content_id, settled_by, settled_at) VALUES (${words}, ${outcome}, ${contentId}::uuid, ${ctx.actor.id}, ${ctx.now})
      ON CONFLICT (words) DO UPDATE SET outcome = excluded.outcome, content_id = excluded.content_id, settled_by = excluded.settled_by, settled_at = excluded.settled_at`)
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'demand-settled', subject: contentId ?? guideId, data: { outcome } })
  })
}
