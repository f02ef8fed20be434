/** A vocabulary made ready for one pass over a text: the words by their first two characters, longest first. */
export type WordIndex = ReadonlyMap<string, readonly string[]>

/** A word found, with its UTF-16 offset. */
export type FoundWord = { word: string; at: number }

/** Prepares words of two characters and more for `findWords`. Refuses shorter words: one character means too many things. */
export const indexWords = (words: Iterable<string>): WordIndex => {
  const index = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < 2) throw new RangeError(`too short to be looked for: ${word}`)
    const start = word.slice(0, 2)
    index.set(start, [...(index.get(start) ?? []), word])
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return index
}

/**
 * The words of the index in `text`, in order, from the left, the longest at each place and none inside another: 低保户 is
 * not 低保 as well. Linear in the text.
 */
export const findWords = (text: string, index: WordIndex): FoundWord[] => {
  const found: FoundWord[] = []
  for (let at = 0; at < text.length - 1; ) {
    const word = index.get(text.slice(at, at + 2))?.find((candidate) => text.startsWith(candidate, at))
    if (word !== undefined) found.push({ word, at })
    at += word?.length ?? 1
  }
  return found
}

/** A list of words written as running text, as the tables of this folder hold them. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)
