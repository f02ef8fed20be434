import type { Input } from '@minsheng/contract/index.ts'
import { parseCites } from '@minsheng/domain/publishing/cites.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { raiseForCited } from '../rechecks/index.ts'

type Changed = Input<'POST /staff/cites/changed'>['body']

const mark = async (tx: Tx, { law, article, changedOn }: Changed, now: Date): Promise<void> => {
  const ofArticle = article === null ? sql`` : sql`AND c.article IN (${article}, '')`
  await tx.query(sql`
    UPDATE cited c SET changed_on = ${changedOn} FROM publication p
    WHERE p.case_id = c.case_id AND c.law = ${law} ${ofArticle} AND p.answered_on < ${changedOn}`)
  await raiseForCited(tx, { causeKind: 'law', name: law, article, cause: `《${law}》${article === null ? '' : `第${article}条`}有变化（${changedOn} 起）`, now })
}

/**
 * Marks the answers that rest on a law, or on one article of it, as given before it changed. Answers published later are not
 * marked: they were given under the new text. Repeating it with a later day moves the mark. What the bureau has published on it, and the answers
 * marked, are listed for re-check.
 */
export const markCitesChanged = async (ctx: StaffContext, changed: Changed): Promise<{ done: true }> => {
  await ctx.db.transaction((tx) => mark(tx, changed, ctx.now))
  return { done: true }
}

/** The same for the source of a time limit that has a new version from `changedOn`: each article it names. */
export const markSourceChanged = async (tx: Tx, { law, article }: { law: string, article: string }, changedOn: string, now: Date): Promise<void> => {
  for (const cite of parseCites(`《${law}》${article}`)) await mark(tx, { ...cite, changedOn }, now)
}
