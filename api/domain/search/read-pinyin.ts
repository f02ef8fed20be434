import { likeliest, type Correction } from './correct.ts'
import { type Lexicon, looseSound } from './lexicon.ts'

const SHORTEST = 3
const LONGEST = 40
// zenme ban, yao shenme cailiao: said, and nothing to look for.
const asked = new Set('zenmeban zenmebanli zenme banli ban yao yaoshenme shenme cailiao xuyao naxie nali shenqing de ma qing qingwen wo wode ruhe keyi neng'.split(' '))

const whole = (letters: string, lexicon: Lexicon): string | null =>
  likeliest(lexicon.bySound.get(letters) ?? [], lexicon) ?? likeliest(lexicon.byInitials.get(letters) ?? [], lexicon) ?? likeliest(lexicon.byLooseSound.get(looseSound(letters)) ?? [], lexicon)

type Step = { letters: number, read: readonly string[] }
const better = (a: Step | undefined, b: Step): boolean => a === undefined || b.letters > a.letters || (b.letters === a.letters && b.read.length < a.read.length)

/** The phrases run together in a row of letters: those that leave the fewest letters unread, and then the longest. */
const cutUp = (letters: string, lexicon: Lexicon): readonly string[] => {
  const steps: Step[] = [{ letters: 0, read: [] }]
  for (let from = 0; from < letters.length; from += 1) {
    const here = steps[from]
    if (!here) continue
    const go = (to: number, step: Step) => { if (better(steps[to], step)) steps[to] = step }
    go(from + 1, here)
    for (let to = from + 2; to <= Math.min(letters.length, from + LONGEST); to += 1) {
      const piece = letters.slice(from, to)
      if (asked.has(piece)) go(to, { letters: here.letters + piece.length, read: here.read })
      const phrase = piece.length >= SHORTEST ? likeliest(lexicon.bySound.get(piece) ?? lexicon.wordsBySound.get(piece) ?? [], lexicon) : null
      if (phrase !== null) go(to, { letters: here.letters + piece.length, read: [...here.read, phrase] })
    }
  }
  const last = steps[letters.length]
  return last && last.letters * 2 > letters.length ? last.read : []
}

const begun = (letters: string, lexicon: Lexicon): string | null => {
  if (letters.length < SHORTEST) return null
  return likeliest([...lexicon.bySound].filter(([sound]) => sound.startsWith(letters)).flatMap(([, phrases]) => phrases), lexicon)
}

// cjr butie: each word in its own way, where all of them can be read.
const wordByWord = (run: string, lexicon: Lexicon): string | null => {
  const parts = run.split(' ').filter((word) => !asked.has(word))
  const read = parts.map((word) => (word.length < 2 ? null : whole(word, lexicon)))
  return parts.length > 1 && !read.includes(null) ? read.join(' ') : null
}

const readLetters = (run: string, lexicon: Lexicon): string | null => {
  const letters = run.replaceAll(' ', '')
  const one = whole(letters, lexicon) ?? wordByWord(run, lexicon) ?? begun(letters, lexicon)
  if (one !== null) return one
  const several = cutUp(letters, lexicon)
  return several.length > 0 ? several.join(' ') : null
}

const LETTERS = /[a-z]+(?: [a-z]+)*/g
const WITH_HAN = /[a-z一-龥]*(?:[一-龥][a-z]|[a-z][一-龥])[a-z一-龥]*/g

/** A normalised text with what was typed by sound read as Chinese: whole pinyin, first letters (gljt), or half a word of each (低bao). */
export const readPinyin = (text: string, lexicon: Lexicon): { text: string, corrections: Correction[] } => {
  const corrections: Correction[] = []
  const take = (from: string, to: string | null): string => {
    if (to === null) return from
    corrections.push({ from, to })
    return to
  }
  const mixed = text.replace(WITH_HAN, (piece) => take(piece, likeliest(lexicon.bySound.get(lexicon.sounds(piece).join('')) ?? [], lexicon)))
  return { text: mixed.replace(LETTERS, (run) => take(run, readLetters(run, lexicon))), corrections }
}
