import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { eventWords, type EventWords } from './event-words.ts'

// The record is typed event by event; looked up by an event at hand, its own entry is the one that fits.
const wordsOf = (event: CaseEvent) => eventWords[event.type] as EventWords<CaseEvent['type']>

/** The name of an event as people say it. */
export const eventLabel = (event: CaseEvent): string => {
  const { label } = wordsOf(event)
  return typeof label === 'function' ? label(event as never) : label
}

/** What an event says to staff, limits by their names in the rule book; `null` when the label says it all. */
export const eventText = (event: CaseEvent, rules: readonly ClockRule[]): string | null => wordsOf(event).staff?.(event as never, rules) ?? null

/** Whether a citizen's timeline shows an event. Inner back and forth, oversight and notes stay inside. */
export const isCitizenStep = (event: CaseEvent): boolean => wordsOf(event).citizen !== undefined

/** What a step says to the citizen; `null` when the label says it all. */
export const citizenText = (event: CaseEvent): string | null => {
  const { citizen } = wordsOf(event)
  return typeof citizen === 'function' ? citizen(event as never) : null
}
