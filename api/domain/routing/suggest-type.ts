import type { CaseType } from '../case/case.ts'
import { isDenied } from './cues.ts'
import type { Statement } from './read-statement.ts'
import { type TypeCue, typeCues } from './type-cues.ts'

/** The type proposed for a statement, with the words that spoke for it. */
export type TypeSuggestion = { type: CaseType, words: readonly string[], says: string }

const order: readonly CaseType[] = ['report', 'complaint', 'help', 'consultation', 'suggestion']
// The same sign again makes it no surer: a long letter is full of questions.
const MOST = 2

const weigh = ({ text }: Statement, { form, weight }: TypeCue): { score: number, words: string[] } => {
  const found: string[] = []
  for (const match of text.matchAll(form)) {
    if (!isDenied(text, match.index)) found.push(match[0].replace(/^[，,。！!？?；;\s]+/, ''))
    if (found.length === MOST) break
  }
  return { score: found.length > 0 ? weight * (1 + (found.length - 1) / 2) : 0, words: found }
}

/**
 * The type of a statement: the one most is said for, a report before a complaint on a tie. Without any sign it is a request for
 * help when it tells of hardship, else a question. Only a proposal: the citizen's own choice stands until a person changes it.
 */
export const suggestType = (statement: Statement, cues: readonly TypeCue[] = typeCues): TypeSuggestion => {
  const totals = new Map<CaseType, { score: number, words: string[], says: string[] }>(order.map((type) => [type, { score: 0, words: [], says: [] }]))
  for (const each of cues) {
    const { score, words } = weigh(statement, each)
    const total = totals.get(each.type)
    if (!total || score === 0) continue
    total.score += score
    total.words.push(...words)
    total.says.push(each.says)
  }
  const best = order.reduce((top, type) => ((totals.get(type)?.score ?? 0) > (totals.get(top)?.score ?? 0) ? type : top), order[0] as CaseType)
  const { score, words, says } = totals.get(best) ?? { score: 0, words: [], says: [] }
  return score === 0 ? { type: 'consultation', words: [], says: '没有明显的诉求用语' } : { type: best, words: [...new Set(words)].slice(0, 3), says: says[0] ?? '' }
}
