import { endsOf, type IsWord, type Lexicon, looseSound } from './lexicon.ts'
import { isOneEdit } from './one-edit.ts'
import { isSmall } from './small-words.ts'

/** What was typed and what it was taken for. */
export type Correction = { from: string, to: string }

const LONGEST = 10
// So many syllables in a row are no accident, whatever words they happen to make.
const WHATEVER = 4
const HAN = /^[一-龥]+$/

/** The phrase meant by several that sound alike: the one most entries are called by. */
export const likeliest = (candidates: readonly string[], { phrases }: Lexicon): string | null => {
  const spread = (text: string) => [...phrases.get(text)?.leads.values() ?? []].reduce((sum, sure) => sum + sure, 0)
  return candidates.toSorted((a, b) => spread(b) - spread(a) || a.length - b.length || (a < b ? -1 : 1))[0] ?? null
}

// Real words side by side are meant as they stand.
const makesSense = (text: string, { phrases, misspelled }: Lexicon, isWord: IsWord): boolean => {
  const reached = [true, ...Array.from(text, () => false)]
  for (let from = 0; from < text.length; from += 1) {
    if (!reached[from]) continue
    for (let to = from + 1; to <= text.length; to += 1) {
      const word = text.slice(from, to)
      if ((phrases.has(word) && !misspelled.has(word)) || isSmall(word) || (word.length > 1 && isWord(word))) reached[to] = true
    }
  }
  return reached[text.length] === true
}

const bySound = (piece: string, sound: string, lexicon: Lexicon): string | null => {
  const same = (candidates: readonly string[] | undefined) => (candidates ?? []).filter(({ length }) => length === piece.length)
  return likeliest(same(lexicon.bySound.get(sound)), lexicon) ?? (piece.length > 2 ? likeliest(same(lexicon.byLooseSound.get(looseSound(sound))), lexicon) : null)
}

const byEdit = (piece: string, lexicon: Lexicon): string | null => {
  const near = new Set(endsOf(piece).flatMap((end) => lexicon.byEnds.get(end) ?? []))
  // What is wrong at an edge belongs to the word beside it.
  const sameEdges = (term: string) => term.at(0) === piece.at(0) && term.at(-1) === piece.at(-1)
  return likeliest([...near].filter((term) => sameEdges(term) && isOneEdit(piece, term)), lexicon)
}

const LONGEST_WORD = 4

/** The places between two characters that a word of the language bridges: no misspelling begins or ends there. */
const bridged = (text: string, isWord: IsWord): ReadonlySet<number> => {
  const places = new Set<number>()
  for (let from = 0; from < text.length; from += 1) {
    for (let length = 2; length <= Math.min(LONGEST_WORD, text.length - from); length += 1) {
      if (!isWord(text.slice(from, from + length))) continue
      for (let at = from + 1; at < from + length; at += 1) places.add(at)
    }
  }
  return places
}

type Piece = { piece: string, sound: string, loose: boolean }

/** What a piece was meant to be. `loose`: it stands between words, not across one. */
const meant = ({ piece, sound, loose }: Piece, lexicon: Lexicon, isWord: IsWord): string | null => {
  if (!HAN.test(piece) || isSmall(piece)) return null
  const heard = bySound(piece, sound, lexicon)
  if (heard !== null && piece.length >= WHATEVER) return heard
  if (!loose || makesSense(piece, lexicon, isWord)) return null
  return heard ?? (piece.length > 2 ? byEdit(piece, lexicon) : null)
}

const knownAt = (text: string, at: number, { index, misspelled }: Lexicon): string | undefined =>
  index.get(text.slice(at, at + 2))?.find((phrase) => text.startsWith(phrase, at) && !misspelled.has(phrase))

/**
 * A normalised text with its misspellings read as the phrases they sound or look like (底保 → 低保, 高令津帖 → 高龄津贴), from
 * the left, the longest first. What is a phrase or makes sense stays.
 */
export const correctTypos = (text: string, lexicon: Lexicon, isWord: IsWord): { text: string, corrections: Correction[] } => {
  const syllables = lexicon.sounds(text)
  const corrections: Correction[] = []
  const inside = bridged(text, isWord)
  let corrected = ''
  for (let at = 0; at < text.length;) {
    const known = knownAt(text, at, lexicon)?.length ?? 0
    let taken = Math.max(1, known)
    let read = text.slice(at, at + taken)
    for (let length = Math.min(LONGEST, text.length - at); length > Math.max(1, known); length -= 1) {
      const piece = text.slice(at, at + length)
      const to = meant({ piece, sound: syllables.slice(at, at + length).join(''), loose: !inside.has(at) && !inside.has(at + length) }, lexicon, isWord)
      if (to === null) continue
      corrections.push({ from: piece, to })
      taken = length
      read = to
      break
    }
    corrected += read
    at += taken
  }
  return { text: corrected, corrections }
}
