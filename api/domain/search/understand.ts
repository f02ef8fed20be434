import { dangerItems } from './danger-items.ts'
import { correctTypos, type Correction } from './correct.ts'
import { bare, type IsWord, type Lexicon, type Phrase } from './lexicon.ts'
import { normalise } from './normalise.ts'
import { readPinyin } from './read-pinyin.ts'
import { situatedItems } from './situations.ts'
import { coreOf, isSmall, kindCues } from './small-words.ts'

/** Words that count as one thing looked for; any of the ways holds when all its words stand in an entry. */
export type Clue = { ways: readonly (readonly string[])[], weight: number }

/** What a question means: `core` without the words that only ask, the entries named or meant with points, clues for the full text, what to mark, what was taken for what. */
export type Understood = { core: string, points: ReadonlyMap<number, number>, clues: readonly Clue[], marks: readonly string[], synonyms: readonly Correction[], corrections: readonly Correction[] }

export type Language = { cut: (text: string) => readonly string[], isWord: IsWord }

// What a phrase, a whole question and a situation are worth beside each other; tried on the held sets of queries.
const WHOLE = 4
const SITUATION = 1.6
const ASKED_KIND = 3
const MOST_WEIGHT = 2
const UNKNOWN_WEIGHT = 0.8
const MOST_CLUES = 16

/** The phrases of a text, whatever particles stand between, the longest at each place, none inside another; two may overlap. */
export const phrasesIn = (text: string, { bareIndex, byBare, phrases }: Lexicon): Phrase[] => {
  const stem = bare(text)
  const found: Phrase[] = []
  let reach = 0
  for (let at = 0; at < stem.length - 1; at += 1) {
    const word = bareIndex.get(stem.slice(at, at + 2))?.find((candidate) => stem.startsWith(candidate, at))
    const phrase = word === undefined ? undefined : phrases.get(byBare.get(word) ?? '')
    if (word === undefined || !phrase || at + word.length <= reach) continue
    found.push(phrase)
    reach = at + word.length
  }
  return found
}

const shortWords = (words: readonly string[]): string[] => {
  const all = [...new Set(words)]
  // The cutter gives a long word and the short ones in it; whoever wrote only the short ones is meant as well.
  return all.filter((word) => word.length <= 3 || !all.some((other) => other.length > 1 && other.length < word.length && word.includes(other)))
}

const wordsOf = (text: string, { cut }: Language): string[] => shortWords(cut(text)).filter((word) => !isSmall(word) && (word.length > 1 || /[a-z0-9]/.test(word)))

const cluesOf = (text: string, found: readonly Phrase[], lexicon: Lexicon, language: Language): Clue[] => {
  const named = found.map(({ text: said, officials, telling }): Clue => ({
    ways: [said, ...officials].map((way) => wordsOf(way, language)).filter(({ length }) => length > 0), weight: Math.min(MOST_WEIGHT, Math.max(UNKNOWN_WEIGHT, telling / 2))
  }))
  const covered = found.map(({ text: said }) => said).join('\n')
  const rest = wordsOf(text, language).filter((word) => !covered.includes(word)).map((word): Clue => {
    const many = lexicon.howMany.get(word)
    return { ways: [[word]], weight: many === undefined ? UNKNOWN_WEIGHT : Math.min(MOST_WEIGHT, Math.max(0.2, Math.log((lexicon.entries.length + 1) / many) / 2)) }
  })
  return [...named, ...rest].filter(({ ways }) => ways.length > 0).slice(0, MOST_CLUES)
}

// Somebody in danger is led before everything else.
const DANGER = 40

const pointsOf = (text: string, core: string, found: readonly Phrase[], lexicon: Lexicon): Map<number, number> => {
  const points = new Map<number, number>()
  const add = (at: number, more: number) => points.set(at, (points.get(at) ?? 0) + more)
  for (const { text: said, leads, telling } of found) {
    const share = 0.5 + 0.5 * Math.min(1, said.length / Math.max(2, core.length))
    for (const [at, sure] of leads) add(at, telling * sure * share)
  }
  for (const [at, sure] of (lexicon.phrases.get(text) ?? lexicon.phrases.get(lexicon.byBare.get(bare(core)) ?? ''))?.leads ?? []) add(at, WHOLE * sure)
  const situated = situatedItems(text)
  const inDanger: readonly string[] = dangerItems(text)
  for (const [at, { kind, key }] of lexicon.entries.entries()) {
    const worth = kind === 'guide' ? (situated as ReadonlyMap<string, number>).get(key) : undefined
    if (worth !== undefined) add(at, worth * SITUATION)
    const needed = kind === 'guide' ? inDanger.indexOf(key) : -1
    if (needed >= 0) add(at, DANGER - needed)
  }
  for (const { kind, words } of kindCues) {
    if (!words.some((word) => text.includes(word))) continue
    for (const at of points.keys()) if (lexicon.entries[at]?.kind === kind) add(at, ASKED_KIND)
  }
  return points
}

const replaced = (found: readonly Phrase[]): Correction[] => found.flatMap(({ text: from, officials }) => officials.filter((to) => to !== from && !from.includes(to)).slice(0, 1).map((to) => ({ from, to })))

/** What a question means by the words people use here. Pure: the same question and table give the same meaning. */
export const understand = (question: string, lexicon: Lexicon, language: Language): Understood => {
  const plain = normalise(question)
  const read = readPinyin(plain, lexicon)
  const spelled = correctTypos(read.text, lexicon, language.isWord)
  const { text } = spelled
  const core = coreOf(text)
  const found = phrasesIn(text, lexicon)
  const clues = cluesOf(text, found, lexicon, language)
  const marks = [...new Set([core, ...found.flatMap(({ text: said, officials }) => [said, ...officials]), ...clues.flatMap(({ ways }) => ways.flat())])].filter(({ length }) => length > 1)
  return { core, points: pointsOf(text, core, found, lexicon), clues, marks, synonyms: replaced(found), corrections: [...read.corrections, ...spelled.corrections] }
}
