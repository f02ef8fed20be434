import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

/** The search was of use. Which result was opened is not kept, nor by whom. */
export const clickResult = async ({ db }: Context, { askId }: Input<'POST /search/clicks'>['body']): Promise<void> => {
  await db.query(sql`UPDATE search_asked SET clicked = true WHERE id = md5(${askId})::uuid AND NOT clicked`)
}
