import type { searchKinds } from '@minsheng/contract/content-words.ts'
import type { Lexicon } from '@minsheng/domain/search/lexicon.ts'
import type { Clue, Understood } from '@minsheng/domain/search/understand.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

export type SearchKind = (typeof searchKinds)[number]
export type Found = {
  kind: SearchKind, key: string, title: string, summary: string, column: string | null, unit_id: string | null, township_code: string | null, changed_at: Date
  counts: Partial<Record<SearchKind, number>>
}
type Wanted = { kind?: SearchKind | undefined, townshipCode?: string | undefined, letters: string | null, limit: number }

const quoted = (word: string, label: string): string => `'${word.replace(/['\\]/g, '')}'${label}`
const queryOf = ({ ways }: Clue, label: string): string => ways.map((way) => `(${way.map((word) => quoted(word, label)).join(' & ')})`).join(' | ')

// A phrase in the name of an entry is enough; of what only stands in a text most must be there. Where nothing has most, some will do.
const NAMED = 0.4
const MOST = 0.4
const SOME = 0.1

/**
 * The entries that fit, the best first, with how many of each kind there are. Points for names and situations come from what was
 * understood; words count whole in a name or title, half in a summary, a quarter in a text. Fenced: the planner must not walk
 * another index for the order.
 */
const look = async ({ db }: Context, { entries }: Lexicon, { points, clues }: Understood, { kind, townshipCode, letters, limit }: Wanted, share: number): Promise<Found[]> => {
  const named = [...points].flatMap(([at, worth]) => { const entry = entries[at]; return entry ? [{ ...entry, worth }] : [] })
  const least = share * clues.reduce((sum, { weight }) => sum + weight, 0)
  const either = clues.length > 0 ? clues.map((clue) => queryOf(clue, '')).join(' | ') : null
  const ofTownship = townshipCode === undefined ? sql`` : sql`AND (e.township_code IS NULL OR e.township_code = ${townshipCode})`
  const ofKind = kind === undefined ? sql`` : sql`WHERE k.kind = ${kind}`
  const spelled = letters === null ? sql`` : sql`UNION SELECT kind, key FROM search_entry WHERE pinyin LIKE ${`%${letters}%`}`
  const sounds = letters === null ? sql`0` : sql`CASE WHEN e.pinyin LIKE ${`%${letters}%`} THEN 1.5 ELSE 0 END`
  return db.query<Found>(sql`
    WITH clue AS MATERIALIZED (
      SELECT c.a::tsquery AS a, c.b::tsquery AS b, c.c::tsquery AS c, c.weight
      FROM unnest(${clues.map((clue) => queryOf(clue, ':A'))}::text[], ${clues.map((clue) => queryOf(clue, ':AB'))}::text[], ${clues.map((clue) => queryOf(clue, ''))}::text[], ${clues.map(({ weight }) => weight)}::float8[]) AS c(a, b, c, weight)
    ), named AS MATERIALIZED (
      SELECT * FROM unnest(${named.map((each) => each.kind)}::text[], ${named.map(({ key }) => key)}::text[], ${named.map(({ worth }) => worth)}::float8[]) AS n(kind, key, points)
    ), hit AS MATERIALIZED (
      SELECT kind, key FROM search_entry WHERE words @@ ${either}::tsquery UNION SELECT kind, key FROM named ${spelled}
    ), scored AS MATERIALIZED (
      SELECT e.kind, e.key, e.township_code, e.weight, e.changed_at, coalesce(n.points, 0) AS points, ${sounds} AS sounds,
        coalesce((SELECT sum(c.weight * CASE WHEN e.words @@ c.a THEN 1 WHEN e.words @@ c.b THEN 0.5 WHEN e.words @@ c.c THEN 0.25 ELSE 0 END) FROM clue c), 0) AS matched
      FROM hit JOIN search_entry e USING (kind, key) LEFT JOIN named n USING (kind, key) WHERE true ${ofTownship}
    ), kept AS MATERIALIZED (
      SELECT kind, key, points + matched + sounds + least(weight, 20) * 0.05 + CASE kind WHEN 'guide' THEN 1.2 WHEN 'form' THEN 0.4 WHEN 'place' THEN 0.3 WHEN 'article' THEN 0.2 ELSE 0 END
        + CASE WHEN township_code = ${townshipCode ?? null} THEN 2 ELSE 0 END AS score
      FROM scored WHERE points >= ${NAMED} OR sounds > 0 OR (matched > 0 AND matched >= ${least})
    ), best AS MATERIALIZED (
      SELECT kind, key, score FROM kept k ${ofKind} ORDER BY score DESC, kind, key LIMIT ${limit}
    )
    SELECT kind, key, e.title, e.summary, e."column", e.unit_id, e.township_code, e.changed_at,
      (SELECT json_object_agg(t.kind, t.n) FROM (SELECT kind, count(*)::int AS n FROM kept GROUP BY kind) t) AS counts
    FROM best b JOIN search_entry e USING (kind, key) ORDER BY b.score DESC, e.changed_at DESC, e.key`)
}

/** The entries that fit what was understood, the best first. */
export const findEntries = async (ctx: Context, lexicon: Lexicon, understood: Understood, wanted: Wanted): Promise<Found[]> => {
  if (understood.clues.length === 0 && understood.points.size === 0 && wanted.letters === null) return []
  const found = await look(ctx, lexicon, understood, wanted, MOST)
  return found.length > 0 ? found : look(ctx, lexicon, understood, wanted, SOME)
}
