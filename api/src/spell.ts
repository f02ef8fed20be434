import { pinyin } from 'pinyin-pro'

/** How a name is typed by sound: its syllables run together, and their first letters. Empty for what has no Chinese character. */
export const spell = (name: string): { full: string, initials: string } => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
  return { full: syllables.join('').toLowerCase(), initials: syllables.map((each) => each.charAt(0)).join('').toLowerCase() }
}

/** The syllables of a text, one for each of its characters; what is no Chinese character stands for itself. */
export const syllablesOf = (text: string): string[] => {
  const letters = [...text]
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
  return syllables.length === letters.length ? syllables : letters.map((letter) => pinyin(letter, { toneType: 'none', v: true }))
}
