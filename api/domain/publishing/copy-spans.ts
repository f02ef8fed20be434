import { publicForm } from '../masking/mask-text.ts'
import type { Span, SpanKind } from '../masking/span.ts'

/** The three texts of a public copy: 标题, 问题, 答复. */
export const copyFields = ['title', 'question', 'reply'] as const
export type CopyField = (typeof copyFields)[number]

/** What a marked stretch is: a kind the masking rules know, or `other` that a person marked. */
export type CopyKind = SpanKind | 'other'

/**
 * What was decided for one stretch of an original, UTF-16 offsets, `start` included, `end` not. `mask` puts the public
 * form in its place, `reword` the given `words`, `keep` leaves it readable and needs a `reason`. `origin` says whether the
 * rules proposed it or a person added it.
 */
export type CopySpan = {
  start: number, end: number, kind: CopyKind, action: 'mask' | 'keep' | 'reword', words: string | null, reason: string | null, origin: 'rule' | 'person'
}

/** What is wrong with decided spans; the wording is chosen at the edge. */
export type SpanFault = 'misplaced' | 'reason-missing' | 'never-kept' | 'words-missing' | 'undecided'

// Numbers that identify by themselves: no reason makes them fit for the public (domain.md §6.3).
const neverKept: readonly CopyKind[] = ['id-card', 'disability-card', 'bank-card']
const OTHER_FORM = '〔略〕'
const said = (text: string | null): boolean => text !== null && text.trim().length >= 2

const faultOf = ({ kind, action, words, reason }: CopySpan): SpanFault | null => {
  if (action === 'keep' && neverKept.includes(kind)) return 'never-kept'
  if (action === 'keep' && !said(reason)) return 'reason-missing'
  return action === 'reword' && words === null ? 'words-missing' : null
}

// Every sign of a find must be hidden, or the whole of it kept by a decision of its own.
const isDecided = (found: Span, decided: readonly CopySpan[]): boolean => {
  if (decided.some(({ action, start, end }) => action === 'keep' && start <= found.start && found.end <= end)) return !neverKept.includes(found.kind)
  let at = found.start
  for (const { action, start, end } of decided) if (action !== 'keep' && start <= at && end > at) at = end
  return at >= found.end
}

/** The first thing wrong with the decisions on a text, or `null`: `found` is what the rules find in it, `decided` sorted. */
export const spanFault = (original: string, found: readonly Span[], decided: readonly CopySpan[]): SpanFault | null => {
  let done = 0
  for (const { start, end } of decided) {
    if (start < done || end <= start || end > original.length) return 'misplaced'
    done = end
  }
  for (const span of decided) {
    const fault = faultOf(span)
    if (fault) return fault
  }
  return found.every((span) => isDecided(span, decided)) ? null : 'undecided'
}

/** The public text: each decided stretch as decided, everything else as written. Expects spans `spanFault` has nothing against. */
export const renderCopy = (original: string, decided: readonly CopySpan[]): string => {
  let text = ''
  let done = 0
  for (const { start, end, kind, action, words } of decided) {
    const piece = original.slice(start, end)
    const form = kind === 'other' ? OTHER_FORM : publicForm(kind, piece)
    text += original.slice(done, start) + (action === 'keep' ? piece : action === 'reword' ? words ?? '' : form)
    done = end
  }
  return text + original.slice(done)
}

/** The decisions that say what the rules say: mask every find. */
export const acceptAll = (found: readonly Span[]): CopySpan[] =>
  found.map(({ kind, start, end }) => ({ kind, start, end, action: 'mask', words: null, reason: null, origin: 'rule' }))

/** The decisions a text corrected by hand stands for: the rules' own where it is theirs, else the whole reworded. */
export const spansOfText = (original: string, found: readonly Span[], text: string): CopySpan[] => {
  const accepted = acceptAll(found)
  if (renderCopy(original, accepted) === text) return accepted
  return [{ start: 0, end: original.length, kind: 'other', action: 'reword', words: text, reason: null, origin: 'person' }]
}
