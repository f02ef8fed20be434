import type { Written } from '@minsheng/domain/content/bodies.ts'
import { passagesOf } from '@minsheng/domain/content/passages.ts'
import { formOf, headOf } from '@minsheng/domain/content/public-copy.ts'
import { wordsOfHtml } from '@minsheng/domain/content/read-html.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import type { Tx } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import { indexEntry, type Indexed, removeEntry } from '../search/index.ts'
import type { ContentRow } from './rows.ts'

type Published = { key: string, unitId: string, written: Written, changedAt: Date }

// What many people need stands before what few read.
const weights = { guide: 3, form: 2, place: 2, article: 0 } as const
const isSearched = (kind: string): kind is keyof typeof weights => kind in weights

const textOf = (written: Written): string => {
  if (written.kind === 'article') return wordsOfHtml(written.body.html)
  if (written.kind === 'form') return (formOf(written.body.formId)?.parts ?? []).flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]).join('\n')
  if (written.kind === 'place') return [written.body.address, written.body.note, ...written.body.people.map(({ name, title, duty }) => `${name} ${title} ${duty}`)].join('\n')
  return passagesOf(written).filter(({ place }) => place !== '老百姓的说法' && place !== '资料来源').map(({ text }) => text).join('\n')
}

const namesOf = ({ unitId, written }: Published): string[] => {
  if (written.kind === 'guide') return [written.body.plainName, ...written.body.searchWords]
  if (written.kind !== 'place') return []
  const { people, villages } = written.body
  return [unitName(unitId) ?? '', ...people.map(({ name }) => name), ...villages.flatMap(({ name, assistant, childDirector }) => [name, assistant?.name ?? '', childDirector?.name ?? ''])].filter((name) => name !== '')
}

/** How a published content stands in the search; `null` for what is never found there: 公示, tables, plans. */
const entryOf = (published: Published): Indexed | null => {
  const { key, unitId, written } = published
  if (!isSearched(written.kind)) return null
  const { title, summary, column, townshipCode } = headOf(written)
  return { kind: written.kind, key, title, summary, column, unitId, townshipCode, text: textOf(written), names: namesOf(published), weight: weights[written.kind] }
}

/** Lets a published content be found. */
export const indexContent = async ({ words }: Pick<Services, 'words'>, tx: Tx, published: Published): Promise<void> => {
  const entry = entryOf(published)
  if (entry) await indexEntry(tx, words, entry, published.changedAt)
}

/** Takes a content out of the search. */
export const unindexContent = async (tx: Tx, { kind, key }: Pick<ContentRow, 'kind' | 'key'>): Promise<void> => {
  if (isSearched(kind)) await removeEntry(tx, kind, key)
}
