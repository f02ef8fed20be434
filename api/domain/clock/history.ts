import type { Day } from '../calendar/day.ts'
import type { ClockExtension, ClockFact, ClockRule, Milestone, MilestoneFact, Pause, PauseReason } from './clock.ts'

/** What of a history concerns one rule: the fact it counts from, its pauses, the extension asked for, what satisfied it. */
export type ClockHistory = {
  readonly start: MilestoneFact
  readonly pauses: readonly Pause[]
  readonly extension: ClockExtension | null
  readonly stop: MilestoneFact | null
}

/** The fact a pause waits for ends it without further words. */
const awaited: Partial<Record<Milestone, PauseReason>> = { corrected: 'correction', 'fee-paid': 'fee' }

type Unread = Omit<ClockHistory, 'start'> & { readonly start: MilestoneFact | null }

const unread: Unread = { start: null, pauses: [], extension: null, stop: null }

const ended = (pauses: readonly Pause[], reason: PauseReason | undefined, on: Day): readonly Pause[] =>
  pauses.map((pause) => (pause.open && pause.reason === reason ? { ...pause, end: on < pause.end ? on : pause.end, open: false } : pause))

const pass = (rule: ClockRule, read: Unread, fact: MilestoneFact): Unread => {
  const next = { ...read, pauses: ended(read.pauses, awaited[fact.type], fact.on) }
  if (read.start === null) return fact.type === rule.start ? { ...next, start: fact } : next
  if (rule.stop.includes(fact.type)) return { ...next, stop: fact }
  return rule.restarts.includes(fact.type) ? { ...next, start: fact, extension: null } : next
}

const take = (rule: ClockRule, read: Unread, fact: ClockFact): Unread => {
  switch (fact.type) {
    case 'paused': {
      if (!rule.pauses.includes(fact.reason)) return read
      return { ...read, pauses: [...read.pauses, { reason: fact.reason, on: fact.on, end: fact.until, open: true }] }
    }
    case 'resumed': return { ...read, pauses: ended(read.pauses, fact.reason, fact.on) }
    case 'extended': return read.start && !read.extension && rule.extension && fact.ruleId === rule.id ? { ...read, extension: fact } : read
    default: return pass(rule, read, fact)
  }
}

/**
 * Reads a history, given in the order things happened, for one rule; null when the clock has not started. The first starting
 * fact counts: sending again, transferring and rerouting never start anew. A restart begins a new count, to which an extension
 * of the old one does not belong. What comes after the fact that satisfies the rule changes nothing.
 */
export const readHistory = (rule: ClockRule, facts: readonly ClockFact[]): ClockHistory | null => {
  let read = unread
  for (const fact of facts) {
    read = take(rule, read, fact)
    if (read.stop) break
  }
  return read.start && { ...read, start: read.start }
}
