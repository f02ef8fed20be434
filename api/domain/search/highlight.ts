/** A stretch of a text; `hit`: this was looked for. */
export type Stretch = { text: string, hit: boolean }

/** A text in stretches, what was looked for marked: all stretches joined are the text, no two neighbours are alike, none is empty. */
export const highlight = (text: string, words: readonly string[]): Stretch[] => {
  const lower = text.toLowerCase()
  // Some letters grow when made small; then nothing is marked rather than the wrong thing.
  if (lower.length !== text.length) return text === '' ? [] : [{ text, hit: false }]
  const hit = Array.from({ length: text.length }, () => false)
  for (const word of words.map((each) => each.toLowerCase()).filter((each) => each !== '')) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) hit.fill(true, at, at + word.length)
  }
  const stretches: Stretch[] = []
  for (let at = 0; at < text.length; at += 1) {
    const last = stretches.at(-1)
    if (last && last.hit === hit[at]) last.text += text.charAt(at)
    else stretches.push({ text: text.charAt(at), hit: hit[at] === true })
  }
  return stretches
}
