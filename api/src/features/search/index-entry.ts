import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Words } from '../../words.ts'
import { spell } from '../../spell.ts'

/** Something the search box finds. `names` are all it is called by, everyday words too; `weight` lifts what many people need. */
export type Indexed = {
  kind: 'guide' | 'form' | 'article' | 'answer' | 'place', key: string, title: string, summary: string, column: string | null, unitId: string | null, townshipCode: string | null,
  text: string, names: readonly string[], weight: number
}

// A tsvector holds a megabyte. The end of a text that long names nothing its beginning does not.
const TEXT = 60_000

const lexemes = (words: Words, text: string): string => [...new Set(words.cut(text.slice(0, TEXT)))].join(' ')

const spelled = (names: readonly string[]): string => [...new Set(names.flatMap((name) => Object.values(spell(name))))].filter((each) => each !== '').join(' ')

/** Lets an entry be found from the moment the caller's transaction is committed: title and names first, then the summary, then the text. */
export const indexEntry = async (tx: Tx, words: Words, entry: Indexed, now: Date): Promise<void> => {
  const { kind, key, title, summary, column, unitId, townshipCode, text, weight } = entry
  const names = [...new Set(entry.names)].filter((name) => name !== '' && name !== title)
  await tx.query(sql`
    INSERT INTO search_entry (kind, key, title, summary, "column", unit_id, township_code, text, names, pinyin, words, weight, changed_at)
    VALUES (${kind}, ${key}, ${title}, ${summary}, ${column}, ${unitId}, ${townshipCode}, ${text}, ${names}::text[], ${spelled([title, ...names])},
      setweight(to_tsvector('simple', ${lexemes(words, [title, ...names].join('\n'))}), 'A') || setweight(to_tsvector('simple', ${lexemes(words, summary)}), 'B') || setweight(to_tsvector('simple', ${lexemes(words, text)}), 'C'),
      ${weight}, ${now})
    ON CONFLICT (kind, key) DO UPDATE SET title = excluded.title, summary = excluded.summary, "column" = excluded."column", unit_id = excluded.unit_id, township_code = excluded.township_code,
      text = excluded.text, names = excluded.names, pinyin = excluded.pinyin, words = excluded.words, weight = excluded.weight, changed_at = excluded.changed_at`)
}

/** Takes an entry out of the search, whole, with the caller's transaction. */
export const removeEntry = async (tx: Tx, kind: Indexed['kind'], key: string): Promise<void> => {
  await tx.query(sql`DELETE FROM search_entry WHERE kind = ${kind} AND key = ${key}`)
}
