import { wordsToKeep } from '@minsheng/domain/search/demand-words.ts'
import type { Lexicon } from '@minsheng/domain/search/lexicon.ts'
import { townshipOf } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

type Asked = { askId: string, q: string, townshipCode: string | null, hits: number }

/**
 * One line for one search: the day, the township, the words if nothing in them tells of a person, how many were found. The
 * client's number is kept only as a digest: some kinds of it hold the time of day.
 */
export const rememberAsked = async ({ db, today }: Context, lexicon: Lexicon, { askId, q, townshipCode, hits }: Asked): Promise<void> => {
  const words = wordsToKeep(q, lexicon) ?? ''
  await db.query(sql`
    INSERT INTO search_asked (id, day, township_code, words, hits) VALUES (md5(${askId})::uuid, ${today}, ${townshipOf(townshipCode)?.code ?? null}, ${words}, ${hits})
    ON CONFLICT (id) DO NOTHING`)
}
