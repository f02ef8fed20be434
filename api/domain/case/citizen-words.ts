import type { CaseEvent } from './events.ts'

/** What stands in a confidential case where the citizen's own words would. */
export const KEPT_APART = '保密件，原话另存'
/** The title and the text of a confidential case until a keeper has told it anew. */
export const NOT_YET_RETYPED = '保密件，等待转述'

const fields = {
  'case-supplemented': 'text', 'correction-given': 'text', 'case-rated': 'comment', 'asked-again': 'text', 'case-withdrawn': 'reason', 'leak-reported': 'text'
} as const satisfies Partial<Record<CaseEvent['type'], string>>

const fieldOf = (event: CaseEvent): string | undefined => (fields as Partial<Record<CaseEvent['type'], string>>)[event.type]

/** An event without what the citizen said in it, and those words; `null` when it holds none (信访工作条例 第30条: 检举材料不得透露). */
export const takeWords = (event: CaseEvent): { bare: CaseEvent, words: string | null } => {
  const field = fieldOf(event)
  const words = field === undefined ? null : (event as unknown as Record<string, string | null>)[field] ?? null
  return field === undefined || words === null ? { bare: event, words: null } : { bare: { ...event, [field]: KEPT_APART } as CaseEvent, words }
}

/** The event as the citizen said it. Words for an event that holds none are dropped. */
export const giveWordsBack = (event: CaseEvent, words: string): CaseEvent => {
  const field = fieldOf(event)
  return field === undefined ? event : { ...event, [field]: words } as CaseEvent
}
