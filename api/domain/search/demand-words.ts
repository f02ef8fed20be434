import { findSpans } from '../masking/find-spans.ts'
import { isWholeName } from '../masking/names-by-role.ts'
import { suggestParties } from '../masking/suggest-parties.ts'
import { bare, type Lexicon } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { coreOf, isSmall } from './small-words.ts'
import { type Language, phrasesIn } from './understand.ts'

// A longer sentence tells a life, not a word that is missing.
const LONGEST = 30
const LONGEST_NUMBER = 3

// What is left between the words everybody uses: there a name may stand.
const between = (text: string, lexicon: Lexicon): string => {
  const taken = Array.from({ length: text.length }, () => false)
  for (const { text: phrase } of phrasesIn(text, lexicon)) {
    const stem = bare(phrase)
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) taken.fill(true, at, at + stem.length)
  }
  for (let at = 0; at < text.length - 1; at += 1) {
    for (const length of [4, 3, 2]) if (!taken[at] && isSmall(text.slice(at, at + length))) taken.fill(true, at, at + length)
  }
  return [...text].map((char, at) => (taken[at] ? ' ' : char)).join('')
}

const hasName = (text: string): boolean => {
  for (let at = 0; at < text.length - 1; at += 1) if (isWholeName(text.slice(at, at + 3).trim()) || isWholeName(text.slice(at, at + 2))) return true
  return false
}

/**
 * The words of a search as they may be kept for the editor, or `null` when anything in them could be a number, an address, an
 * account or a name: then nothing of them is kept. Rather a wish too few than a person in it. Source: 个人信息保护法 第6、28条.
 */
export const wordsToKeep = (question: string, lexicon: Lexicon): string | null => {
  const text = normalise(question)
  if (text === '' || text.length > LONGEST || new RegExp(`\\d{${LONGEST_NUMBER + 1}}`).test(text.replaceAll(' ', ''))) return null
  if (findSpans(question, { parties: [], keep: [] }).length > 0 || findSpans(text, { parties: [], keep: [] }).length > 0 || suggestParties(text).length > 0) return null
  const rest = between(bare(text), lexicon)
  return hasName(rest) || /[a-z]{3}/.test(rest) ? null : text
}

/** What a wording looks for, the same for all who mean the same: the words of law where there are some, without those that only ask, in no order. */
export const meaningOf = (words: string, lexicon: Lexicon, { cut }: Language): string => {
  const text = coreOf(normalise(words))
  const found = phrasesIn(text, lexicon)
  let rest = bare(text)
  for (const { text: phrase } of found) rest = rest.replace(bare(phrase), ' ')
  const left = cut(rest).filter((word) => !isSmall(word))
  const meant = [...new Set([...found.map(({ text: phrase, officials }) => officials[0] ?? phrase), ...left])].toSorted()
  return meant.length > 0 ? meant.join(' ') : text
}
