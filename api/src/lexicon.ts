import { type SynonymGroup, synonymGroups } from '@minsheng/domain/guides/synonyms-data.ts'
import { buildLexicon, type Lexicon, type Named } from '@minsheng/domain/search/lexicon.ts'
import { sql, type Database } from '@minsheng/db/client.ts'
import { syllablesOf } from './spell.ts'
import type { Words } from './words.ts'

/** All the search knows by name, in memory. `fresh` looks for changes at most once a second; what is shown is always read from the database. */
export type LexiconKeeper = { fresh: () => Promise<Lexicon> }

const LOOK_AGAIN_MS = 1_000
// A phrase is spelled once: most stay when a name changes.
const SPELLED = 20_000

/** One value for all names and synonyms in force: any change of any of them gives another. */
const stampOf = async (db: Database): Promise<string> => {
  const [row] = await db.query<{ stamp: string }>(sql`
    SELECT (SELECT count(*)::text || ' ' || coalesce(bit_xor(hashtextextended(kind || ' ' || key || ' ' || title || ' ' || array_to_string(names, ' '), 0)), 0)::text FROM search_entry WHERE kind <> 'answer')
      || ' ' || coalesce((SELECT version::text FROM public_content WHERE kind = 'synonyms' AND status = 'published' LIMIT 1), 'shipped') AS stamp`)
  return row?.stamp ?? ''
}

const groupsOf = async (db: Database): Promise<readonly SynonymGroup[]> => {
  const [row] = await db.query<{ body: { groups: SynonymGroup[] } }>(sql`SELECT body FROM public_content WHERE kind = 'synonyms' AND status = 'published' LIMIT 1`)
  return row?.body.groups ?? synonymGroups
}

const remembered = (sounds: (text: string) => string[]): ((text: string) => string[]) => {
  const known = new Map<string, string[]>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const syllables = sounds(text)
    if (known.size < SPELLED) known.set(text, syllables)
    return syllables
  }
}

/** The table of this process. A database that is away leaves the last one in place. */
export const keepLexicon = (db: Database, { cut, isWord }: Words, now: () => number): LexiconKeeper => {
  const sounds = remembered(syllablesOf)
  let kept: { stamp: string, lexicon: Lexicon } | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | null = null
  const look = async (): Promise<void> => {
    const startedAt = now()
    const stamp = await stampOf(db)
    if (kept?.stamp !== stamp) {
      const entries = await db.query<Named>(sql`SELECT kind, key, title, names FROM search_entry WHERE kind <> 'answer' ORDER BY kind, key`)
      const lexicon = buildLexicon({ entries, groups: await groupsOf(db), sounds, cut, isWord })
      kept = { stamp, lexicon: { ...lexicon, sounds: syllablesOf } }
    }
    lookedAt = startedAt
  }
  return {
    fresh: async () => {
      if (now() - lookedAt >= LOOK_AGAIN_MS) {
        looking ??= look().finally(() => { looking = null })
        if (kept === null) await looking
        else await looking.catch(() => { lookedAt = now() })
      }
      if (kept === null) throw new Error('the lexicon was read and is not there')
      return kept.lexicon
    }
  }
}
