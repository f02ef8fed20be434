import { firstHalf } from '@minsheng/domain/guides/catalogue/first-half.ts'
import { secondHalf } from '@minsheng/domain/guides/catalogue/second-half.ts'
import type { Guide } from '@minsheng/domain/guides/guide.ts'
import { indexEntry } from '@minsheng/api/features/search/index.ts'
import type { Services } from '@minsheng/api/context.ts'

const textOf = ({ audience, conditions, papers, steps, results, notes, handOvers }: Guide): string => [
  ...audience, ...conditions.map(({ text }) => text), ...papers.map(({ name }) => name), ...steps.flatMap(({ name, text }) => [name, text]), ...results,
  ...notes.map(({ text }) => text), ...handOvers.flatMap(({ matter, text }) => [matter, text])
].join('\n')

/** Every guide of the release, as it stands in the search once published. */
export const indexGuides = ({ db, words }: Pick<Services, 'db' | 'words'>): Promise<void> => db.transaction(async (tx) => {
  for (const guide of [...firstHalf, ...secondHalf]) {
    const { id, name, plainName, searchWords, unitId } = guide
    await indexEntry(tx, words, { kind: 'guide', key: id, title: name, summary: plainName, column: 'guides', unitId, townshipCode: null, text: textOf(guide), names: [plainName, ...searchWords], weight: 3 }, new Date())
  }
})
