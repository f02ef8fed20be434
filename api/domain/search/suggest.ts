import type { Lexicon, Named } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { readPinyin } from './read-pinyin.ts'

/** A word that begins as typed; `entry` where it is the title of one. */
export type Suggestion = { words: string, entry: Named | null, from: readonly Named[] }

const MOST = 8
const LETTERS = /^[a-z]+$/

// A title first, then what stands for one, then words that lead to several; the shorter one is nearer to what was typed.
const rank = ({ words, entry, from }: Suggestion): number => (entry ? 0 : from.length > 0 ? 10 : 20) + (from.some(({ kind }) => kind === 'guide') ? 0 : 5) + Math.min(4, words.length / 5)

const matcher = (typed: string, { sounds }: Lexicon): (text: string) => boolean => {
  const letters = typed.replaceAll(' ', '')
  if (!LETTERS.test(letters)) return (text) => text.startsWith(typed)
  return (text) => {
    const syllables = sounds(text)
    return syllables.join('').startsWith(letters) || (letters.length > 1 && syllables.map((syllable) => syllable.charAt(0)).join('').startsWith(letters))
  }
}

const suggestionOf = (text: string, { entries, phrases }: Lexicon, titles: ReadonlyMap<string, Named>): Suggestion => {
  const entry = titles.get(text) ?? null
  const sure = [...phrases.get(text)?.leads ?? []].filter(([, how]) => how === 1).flatMap(([at]) => entries[at] ?? [])
  return { words: entry?.title ?? text, entry, from: sure }
}

/** At most eight words that begin as typed, by characters, pinyin or first letters. Only from what the bureau has published and the words it knows. */
export const suggest = (question: string, lexicon: Lexicon): Suggestion[] => {
  const typed = normalise(question)
  if (typed === '') return []
  const titles = new Map(lexicon.entries.map((entry) => [normalise(entry.title), entry]))
  const begins = matcher(typed, lexicon)
  const texts = [...lexicon.phrases.keys()].filter(begins)
  const found = texts.length > 0 || LETTERS.test(typed.replaceAll(' ', '')) ? texts : [readPinyin(typed, lexicon).text].filter((text) => text !== typed && lexicon.phrases.has(text))
  // A misspelling that is known as one is understood, not offered.
  const right = found.filter((text) => !lexicon.misspelled.has(text))
  const suggested = right.map((text) => suggestionOf(text, lexicon, titles)).filter(({ entry, from, words }) => entry !== null || from.length > 0 || words !== typed)
  return suggested.toSorted((a, b) => rank(a) - rank(b) || (a.words < b.words ? -1 : 1)).slice(0, MOST)
}
