import { indexWords, type WordIndex } from '../routing/find-words.ts'
import { normalise } from './normalise.ts'
import { isSmall } from './small-words.ts'
import type { SynonymGroup } from '../guides/synonyms-data.ts'

/** What can be looked for by name. Public answers are not here: their words are people's own. */
export type Named = { kind: 'guide' | 'form' | 'article' | 'place', key: string, title: string, names: readonly string[] }

/** How a phrase is typed by sound, a syllable for each character. */
export type Sounds = (text: string) => readonly string[]

/** A phrase the search knows: which entries it leads to and how surely (0–1), how telling it is, what the law calls it. */
export type Phrase = { text: string, leads: ReadonlyMap<number, number>, telling: number, officials: readonly string[] }

/** A text without the particles people put between words: 开个养老院 and 开养老院 are one. */
export const bare = (text: string): string => text.replace(/一个|一下|[个了着过的]/g, '')

/** All that is known by name, made ready for looking up by characters, by sound and by first letters. Built anew when names or synonyms change. */
export type Lexicon = {
  entries: readonly Named[], phrases: ReadonlyMap<string, Phrase>, misspelled: ReadonlySet<string>, index: WordIndex, byBare: ReadonlyMap<string, string>, bareIndex: WordIndex, bySound: ReadonlyMap<string, readonly string[]>, byLooseSound: ReadonlyMap<string, readonly string[]>,
  byInitials: ReadonlyMap<string, readonly string[]>, wordsBySound: ReadonlyMap<string, readonly string[]>, byEnds: ReadonlyMap<string, readonly string[]>, howMany: ReadonlyMap<string, number>, sounds: Sounds
}

/** Whether a dictionary of the language has a word: what has a meaning of its own is no misspelling. */
export type IsWord = (word: string) => boolean
export type LexiconSource = { entries: readonly Named[], groups: readonly SynonymGroup[], sounds: Sounds, cut: (text: string) => readonly string[], isWord: IsWord }

// How surely a phrase leads to an entry: it is one of its names, it stands in the title, it stands in a longer name.
const IS_NAME = 1
const IN_TITLE = 0.75
const IN_NAME = 0.35
// An official word that stands for what somebody said is nearly as good as what they said.
const BY_SYNONYM = 0.9

/** Syllables run together, as people of the county say and type them: zh is z, ng is n, l is n, hu is f. */
export const looseSound = (sound: string): string => sound.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n').replace(/l/g, 'n').replace(/hu(?=[aeio])/g, 'f')

type Names = { title: string, names: ReadonlySet<string>, joined: string }
const namesOf = ({ title, names }: Named): Names => {
  const all = [title, ...names].map(normalise)
  return { title: normalise(title), names: new Set(all), joined: all.join('\n') }
}

const leadsOf = (phrase: string, named: readonly Names[], kinds: readonly Named[]): Map<number, number> => {
  const leads = new Map<number, number>()
  for (const [at, { title, names, joined }] of named.entries()) {
    if (names.has(phrase)) leads.set(at, IS_NAME)
    else if (title.includes(phrase)) leads.set(at, IN_TITLE)
    else if (kinds[at]?.kind !== 'article' && joined.includes(phrase)) leads.set(at, IN_NAME)
  }
  return leads
}

const merge = (into: Map<number, number>, from: ReadonlyMap<number, number>, share: number): void => {
  for (const [at, sure] of from) into.set(at, Math.max(into.get(at) ?? 0, sure * share))
}

const MOST_TELLING = 4
// What nothing is called by and leads to four and more (老人, 孩子, 补贴) says whom it is about, not what.
const COMMON = 3
const tellingOf = (leads: ReadonlyMap<number, number>, guides: number, called: boolean): number => {
  const spread = [...leads.values()].reduce((sum, sure) => sum + sure, 0)
  if (spread === 0) return 0
  const rare = Math.min(MOST_TELLING, Math.max(0.3, Math.log((guides + 1) / spread)))
  return spread > COMMON && !called ? rare * COMMON / spread / 2 : rare
}

const listed = <T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string, T[]> => {
  const lists = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null || key === '') continue
    const list = lists.get(key)
    if (list) list.push(item)
    else lists.set(key, [item])
  }
  return lists
}

// 没 and 了 make sentences, not terms: 结婚证坏了 is no misspelling of 结婚证丢了.
const isTerm = (phrase: string): boolean => phrase.length >= 4 && phrase.length <= 12 && !/[了没的不吗我]/.test(phrase)

/** The two ends by which a term with one wrong character is still known. */
export const endsOf = (term: string): string[] => [`^${term.slice(0, 2)}`, `${term.slice(-2)}$`]

/** Names written down as people misspell them (底保): no word, no part of a title, and heard as a phrase that is. They are understood and never offered. */
const misspelledAmong = (all: readonly string[], sounding: ReadonlyMap<string, readonly string[]>, isRight: (text: string) => boolean): ReadonlySet<string> => {
  const wrong = new Set<string>()
  for (const alike of sounding.values()) {
    for (const text of alike) if (alike.some((other) => other !== text && other.length === text.length && isRight(other)) && !isRight(text)) wrong.add(text)
  }
  return new Set(all.filter((text) => wrong.has(text) || [...wrong].some((part) => text.includes(part))))
}

const phrasesOf = (entries: readonly Named[], named: readonly Names[], groups: readonly SynonymGroup[]): Map<string, Phrase> => {
  const guides = Math.max(1, entries.filter(({ kind }) => kind === 'guide').length)
  const officials = new Map<string, string[]>()
  for (const { official, everyday } of groups) for (const word of everyday) officials.set(normalise(word), [...officials.get(normalise(word)) ?? [], official])
  const texts = new Set([...named.flatMap(({ names }) => [...names]), ...officials.keys(), ...groups.map(({ official }) => normalise(official))])
  const phrases = new Map<string, Phrase>()
  for (const text of texts) {
    if (text.length < 2 || isSmall(text)) continue
    const leads = leadsOf(text, named, entries)
    const called = officials.get(text) ?? []
    const isCalled = [...leads.values()].includes(IS_NAME)
    for (const official of called) merge(leads, leadsOf(normalise(official), named, entries), BY_SYNONYM)
    phrases.set(text, { text, leads, telling: tellingOf(leads, guides, isCalled), officials: called })
  }
  return phrases
}

/** Makes the table of names ready. */
export const buildLexicon = ({ entries, groups, sounds, cut, isWord }: LexiconSource): Lexicon => {
  const named = entries.map(namesOf)
  const phrases = phrasesOf(entries, named, groups)
  const every = [...phrases.keys()]
  const spelled = new Map(every.map((text) => [text, sounds(text)]))
  const misspelled = misspelledAmong(every, listed(every, (text) => spelled.get(text)?.join('') ?? null), (text) => isWord(text) || named.some(({ title }) => title.includes(text)))
  const all = every.filter((text) => !misspelled.has(text))
  const terms = all.filter(isTerm)
  const byEnds = new Map<string, string[]>()
  for (const term of terms) for (const end of endsOf(term)) byEnds.set(end, [...byEnds.get(end) ?? [], term])
  const howMany = new Map<string, number>()
  for (const { joined } of named) for (const word of new Set(cut(joined))) howMany.set(word, (howMany.get(word) ?? 0) + 1)
  const byBare = new Map(every.toReversed().map((text) => [bare(text), text] as const).filter(([stem]) => stem.length > 1))
  const words = [...howMany.keys()].filter((word) => /^[一-龥]{2,4}$/.test(word) && !phrases.has(word) && isWord(word))
  return {
    byBare, bareIndex: indexWords(byBare.keys()), wordsBySound: listed(words, (word) => sounds(word).join('')),
    entries, phrases, misspelled, index: indexWords(every), sounds, byEnds, howMany,
    bySound: listed(all, (text) => spelled.get(text)?.join('') ?? null), byLooseSound: listed(all.filter(({ length }) => length > 2), (text) => looseSound(spelled.get(text)?.join('') ?? '')),
    byInitials: listed(all, (text) => spelled.get(text)?.map((syllable) => syllable.charAt(0)).join('') ?? null)
  }
}
