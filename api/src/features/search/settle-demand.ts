import type { Input } from '@minsheng/contract/index.ts'
import { wordsToKeep } from '@minsheng/domain/search/demand-words.ts'
import { normalise } from '@minsheng/domain/search/normalise.ts'
import { coreOf } from '@minsheng/domain/search/small-words.ts'
import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { draftArticle, draftSynonym } from '../contents/index.ts'

type Settle = Input<'POST /staff/demand/settle'>['body']

// Without 怎么办 and the like every wording of the same need is found by it; a single character would be found in everything.
const wordOf = (words: string): string => {
  const core = coreOf(normalise(words))
  return core.length > 1 ? core : normalise(words)
}

/**
 * What the editor makes of a demand. An article is begun, and the words go into the draft of the synonyms, on the road of all
 * content with its second person; that it was taken up stands here.
 */
export const settleDemand = async (ctx: StaffContext, { words, outcome, guideId, contentId }: Settle): Promise<void> => {
  if (wordsToKeep(words, await ctx.lexicon.fresh()) === null) throw new Refused('demand-names-person', { words: '不要写人名、电话和号码' })
  if (outcome === 'synonym' && guideId === null) throw new Refused('synonym-needs-guide', { guideId: '请选一个事项' })
  if (outcome === 'article' && contentId === null) throw new Refused('article-needs-draft', { contentId: '请先起草' })
  await ctx.db.transaction(async (tx) => {
    if (outcome === 'synonym' && guideId !== null) await draftSynonym(ctx, tx, { word: wordOf(words), guideId })
    if (outcome === 'article' && contentId !== null) await draftArticle(ctx, tx, { contentId, title: words })
    await tx.query(sql`
      INSERT INTO demand_settled (words, outcome, content_id, settled_by, settled_at) VALUES (${words}, ${outcome}, ${contentId}::uuid, ${ctx.actor.id}, ${ctx.now})
      ON CONFLICT (words) DO UPDATE SET outcome = excluded.outcome, content_id = excluded.content_id, settled_by = excluded.settled_by, settled_at = excluded.settled_at`)
    await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'demand-settled', subject: contentId ?? guideId, data: { outcome } })
  })
}
