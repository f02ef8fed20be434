import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'

/**
 * Marks the answers that rest on a law, or on one article of it, as given before it changed. Answers published later are not
 * marked: they were given under the new text. Repeating it with a later day moves the mark.
 */
export const markCitesChanged = async (ctx: StaffContext, { law, article, changedOn }: Input<'POST /staff/cites/changed'>['body']): Promise<{ done: true }> => {
  const ofArticle = article === null ? sql`` : sql`AND c.article IN (${article}, '')`
  await ctx.db.query(sql`
    UPDATE cited c SET changed_on = ${changedOn} FROM publication p
    WHERE p.case_id = c.case_id AND c.law = ${law} ${ofArticle} AND p.answered_on < ${changedOn}`)
  return { done: true }
}
