import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Named } from '@minsheng/domain/search/lexicon.ts'
import { suggest } from '@minsheng/domain/search/suggest.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

const nameOf = ({ kind, key }: { kind: string, key: string }) => `${kind} ${key}`

/** Those of them that are published this very moment: the words in memory may be a second old. */
const stillThere = async ({ db }: Context, entries: readonly Named[]): Promise<ReadonlySet<string>> => {
  const rows = await db.query<{ kind: string, key: string, title: string, names: string[] }>(sql`
    SELECT e.kind, e.key, e.title, e.names FROM search_entry e JOIN unnest(${entries.map(({ kind }) => kind)}::text[], ${entries.map(({ key }) => key)}::text[]) AS w(kind, key) USING (kind, key)`)
  const same = new Set(rows.map((row) => `${nameOf(row)}\n${row.title}\n${row.names.join('\n')}`))
  return new Set(entries.filter((entry) => same.has(`${nameOf(entry)}\n${entry.title}\n${entry.names.join('\n')}`)).map(nameOf))
}

/** Words that begin as typed, while somebody types. Nothing anybody else has typed is among them. */
export const suggestions = async (ctx: Context, { q, townshipCode }: Input<'GET /search/suggestions'>['querystring']): Promise<Output<'GET /search/suggestions'>> => {
  const lexicon = await ctx.lexicon.fresh()
  const own = (named: Named) => named.kind !== 'place' || townshipCode === undefined || !named.key.includes('township-') || named.key.includes(townshipCode)
  const found = suggest(q, lexicon).filter(({ entry }) => entry === null || own(entry))
  const there = await stillThere(ctx, found.flatMap(({ entry, from }) => entry ? [entry] : from))
  return {
    items: found.filter(({ entry, from }) => entry ? there.has(nameOf(entry)) : from.length === 0 || from.some((named) => there.has(nameOf(named))))
      .map(({ words, entry }) => ({ words, kind: entry?.kind ?? null, key: entry?.key ?? null }))
  }
}
