/** One matter being cut out of a case that holds several. `key` only tells the rows on screen apart. */
export type PartDraft = { key: string, statement: string, unitId: string }

/** A new part with the words selected in the original; nothing selected gives an empty one. A full list stays as it is. */
export const cutOut = (parts: readonly PartDraft[], { key, words, most }: { key: string, words: string, most: number }): PartDraft[] =>
  parts.length >= most ? [...parts] : [...parts, { key, statement: words.trim(), unitId: '' }]

export const changePart = (parts: readonly PartDraft[], key: string, some: Partial<Omit<PartDraft, 'key'>>): PartDraft[] =>
  parts.map((part) => part.key === key ? { ...part, ...some } : part)

export const dropPart = (parts: readonly PartDraft[], key: string): PartDraft[] => parts.filter((part) => part.key !== key)

/** The parts as they are sent: without a unit a part waits at the first receiver. */
export const sentParts = (parts: readonly PartDraft[]): { statement: string, unitId: string | null }[] =>
  parts.map(({ statement, unitId }) => ({ statement: statement.trim(), unitId: unitId || null }))

/** Whether every part says something, and there is one. */
export const areWhole = (parts: readonly PartDraft[]): boolean => parts.length > 0 && parts.every(({ statement }) => statement.trim().length >= 2)
