import type { searchKinds } from '@minsheng/contract/content-words.ts'
import type { Lexicon } from '@minsheng/domain/search/lexicon.ts'
import { scoreOf } from '@minsheng/domain/search/rank.ts'
import type { Clue, Understood } from '@minsheng/domain/search/understand.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

export type SearchKind = (typeof searchKinds)[number]
type Counts = Partial<Record<SearchKind, number>>
type Row = {
  kind: SearchKind, key: string, title: string, summary: string, names: string[], column: string | null, unit_id: string | null, township_code: string | null, changed_at: Date
  points: number, covered: number, weight: number, counts: Counts
}
export type Found = Omit<Row, 'names' | 'points' | 'covered' | 'weight'>
type Wanted = { kind?: SearchKind | undefined, townshipCode?: string | undefined, letters: string | null, limit: number }

const quoted = (word: string): string => `'${word.replace(/['\\]/g, '')}'`
const queryOf = ({ ways }: Clue): string => ways.map((way) => `(${way.map(quoted).join(' & ')})`).join(' | ')
const inTitle = (mark: string): string => `%${mark.replace(/[\\%_]/g, '\\$&')}%`

// A phrase in the name of an entry is enough; of what only stands in a text most must be there. Where hardly anything has most, some will do.
const NAMED = 0.4
const MOST = 0.4
const SOME = 0.1
const FEW = 3
// So many are ranked with care; before that the coarse order is enough.
const CANDIDATES = 120
const MARKS = 6

const coarseColumns = sql`kind, key, title, township_code, changed_at`

/**
 * The entries that may fit, in a coarse order, with how many of each kind there are. Each clue is looked up in the index by
 * itself, which `OFFSET 0` makes sure of: unpacking the words of every entry for every clue cost ten times as much. Fenced: the
 * planner must not walk another index for the order.
 */
const look = ({ db }: Context, { entries }: Lexicon, { points, clues, marks }: Understood, { kind, townshipCode, letters }: Wanted, share: number): Promise<Row[]> => {
  const named = [...points].flatMap(([at, worth]) => { const entry = entries[at]; return entry ? [{ ...entry, worth }] : [] })
  const least = share * clues.reduce((sum, { weight }) => sum + weight, 0)
  const ofTownship = townshipCode === undefined ? sql`` : sql`WHERE (e.township_code IS NULL OR e.township_code = ${townshipCode})`
  const ofKind = kind === undefined ? sql`` : sql`WHERE kind = ${kind}`
  const spelled = letters === null ? sql`` : sql`UNION ALL SELECT ${coarseColumns}, 0, 1.5 FROM search_entry WHERE pinyin LIKE ${inTitle(letters)}`
  return db.query<Row>(sql`
    WITH clue AS MATERIALIZED (
      SELECT c.q::tsquery AS q, c.weight FROM unnest(${clues.map(queryOf)}::text[], ${clues.map(({ weight }) => weight)}::float8[]) AS c(q, weight)
    ), hit AS (
      SELECT e.*, c.weight AS covered, 0::float8 AS points FROM clue c CROSS JOIN LATERAL (SELECT ${coarseColumns} FROM search_entry WHERE words @@ c.q OFFSET 0) e
      UNION ALL SELECT e.*, 0, n.points FROM unnest(${named.map((each) => each.kind)}::text[], ${named.map(({ key }) => key)}::text[], ${named.map(({ worth }) => worth)}::float8[]) AS n(kind, key, points)
        CROSS JOIN LATERAL (SELECT ${coarseColumns} FROM search_entry s WHERE s.kind = n.kind AND s.key = n.key) e
      ${spelled}
    ), kept AS MATERIALIZED (
      SELECT kind, key, sum(points) AS points, sum(covered) AS covered, changed_at, sum(points) + sum(covered) + CASE WHEN kind = 'guide' THEN 1.2 ELSE 0 END + CASE WHEN township_code = ${townshipCode ?? null} THEN 2 ELSE 0 END
        + CASE WHEN title LIKE ANY(${marks.slice(0, MARKS).map(inTitle)}::text[]) THEN 1 ELSE 0 END AS coarse
      FROM hit e ${ofTownship} GROUP BY kind, key, title, township_code, changed_at HAVING sum(points) >= ${NAMED} OR (sum(covered) > 0 AND sum(covered) >= ${least})
    ), best AS MATERIALIZED (
      SELECT kind, key, points, covered FROM kept ${ofKind} ORDER BY coarse DESC, changed_at DESC, kind, key LIMIT ${CANDIDATES}
    )
    SELECT kind, key, e.title, e.summary, e.names, e."column", e.unit_id, e.township_code, e.changed_at, e.weight, b.points, b.covered,
      (SELECT json_object_agg(t.kind, t.n) FROM (SELECT kind, count(*)::int AS n FROM kept GROUP BY kind) t) AS counts
    FROM best b JOIN search_entry e USING (kind, key)`)
}

const inOrder = (rows: readonly Row[], clues: readonly Clue[], { townshipCode, limit }: Wanted): Found[] =>
  rows.map((row) => ({ row, score: scoreOf({ ...row, ownTownship: townshipCode !== undefined && row.township_code === townshipCode }, clues) }))
    .toSorted((a, b) => b.score - a.score || b.row.changed_at.getTime() - a.row.changed_at.getTime() || (a.row.key < b.row.key ? -1 : 1))
    .slice(0, limit).map(({ row }) => row)

/** The entries that fit what was understood, the best first. */
export const findEntries = async (ctx: Context, lexicon: Lexicon, understood: Understood, wanted: Wanted): Promise<Found[]> => {
  if (understood.clues.length === 0 && understood.points.size === 0 && wanted.letters === null) return []
  const most = await look(ctx, lexicon, understood, wanted, MOST)
  const rows = most.length >= Math.min(FEW, wanted.limit) ? most : await look(ctx, lexicon, understood, wanted, SOME)
  return inOrder(rows, understood.clues, wanted)
}
