/** A retelling that repeats this many characters in a row gives the writer away. */
export const COPIED_RUN = 16

// Punctuation and blanks are no words of anybody.
const bare = (text: string): string => [...text].filter((char) => /[\p{L}\p{N}]/u.test(char)).join('')

/**
 * Whether `retold` repeats `COPIED_RUN` characters of `original` in a row, punctuation and blanks aside. A confidential
 * report is told anew so that nobody knows the writer by their wording (domain.md §6.2).
 */
export const repeatsOriginal = (original: string, retold: string): boolean => {
  const from = bare(original)
  const to = bare(retold)
  const runs = new Set<string>()
  for (let i = 0; i + COPIED_RUN <= from.length; i += 1) runs.add(from.slice(i, i + COPIED_RUN))
  for (let i = 0; i + COPIED_RUN <= to.length; i += 1) if (runs.has(to.slice(i, i + COPIED_RUN))) return true
  return false
}
