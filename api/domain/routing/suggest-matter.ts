import { doors } from './doors.ts'
import { findWords, indexWords, type WordIndex } from './find-words.ts'
import { type Matter, matters, neutralWords } from './matters.ts'
import { type OutsideMatter, outsideMatters } from './outside-matters.ts'
import type { Statement } from './read-statement.ts'

/** What a text is about: a matter of the bureau, a field of another body, or neither. `words` are those it rests on. */
export type MatterSuggestion =
  | { kind: 'own', matter: Matter, words: readonly string[], score: number, sure: boolean }
  | { kind: 'outside', doorId: string, name: string, field: string, words: readonly string[], score: number, sure: boolean }

/** What a word counts: it names the matter, goes with it, or is also said in passing. */
const SURE = 5
const LIKELY = 2
const PASSING = 1
const NAMED_ELSEWHERE = 4

type Topic = { id: string, matter: Matter | null, field: string, weights: ReadonlyMap<string, number> }

/** The vocabulary with all topics, made ready once for any number of texts. */
export type MatterTable = {
  own: readonly Matter[]
  topics: readonly Topic[]
  index: WordIndex
  topicsOf: ReadonlyMap<string, readonly number[]>
  ownUnits: ReadonlySet<string>
}

const weightsOf = (lists: readonly (readonly [readonly string[], number])[]): Map<string, number> => {
  const weights = new Map<string, number>()
  for (const [list, weight] of lists) for (const word of list) weights.set(word, Math.max(weight, weights.get(word) ?? 0))
  return weights
}

const outsideTopic = ({ doorId, field, likely }: OutsideMatter): Topic => ({
  id: doorId, matter: null, field,
  weights: weightsOf([[doors.find(({ id }) => id === doorId)?.words ?? [], NAMED_ELSEWHERE], [likely, PASSING]])
})

/** Prepares matters and outside fields for `rankMatters`. */
export const prepareMatters = (own: readonly Matter[] = matters, outside = outsideMatters): MatterTable => {
  const topics: Topic[] = [
    ...own.map((matter): Topic => ({
      id: matter.id, matter, field: matter.name, weights: weightsOf([[matter.sure, SURE], [matter.likely, LIKELY], [matter.passing, PASSING]])
    })),
    ...outside.map(outsideTopic)
  ]
  const topicsOf = new Map<string, number[]>()
  for (const [at, { weights }] of topics.entries()) for (const word of weights.keys()) topicsOf.set(word, [...(topicsOf.get(word) ?? []), at])
  return { own, topics, topicsOf, index: indexWords([...topicsOf.keys(), ...neutralWords]), ownUnits: new Set(own.map(({ unitId }) => unitId)) }
}

/** A topic with the words found for it and what they count together. */
type Ranked = { topic: Topic, score: number, words: readonly string[], first: number }

// The first mention says what a letter is about, more of the same add less and less.
const MENTIONS = [1, 0.5, 0.25, 0.25]

// What is asked for weighs more than what is told beside it: 低保户想申请适老化改造.
const ASKED_FOR = /(?:申请|办理|申报|想办|要办|领取|咨询|问)[^，。、]{0,2}$/
const ASKED = 1.4

const tally = (text: string, table: MatterTable): Ranked[] => {
  const found = findWords(text, table.index)
  const times = new Map<string, number>()
  const ranked = table.topics.map((topic) => ({ topic, score: 0, words: [] as string[], first: Number.POSITIVE_INFINITY }))
  for (const { word, at } of found) {
    const mention = times.get(word) ?? 0
    times.set(word, mention + 1)
    for (const number of table.topicsOf.get(word) ?? []) {
      const rank = ranked[number]
      if (!rank) continue
      rank.score += (rank.topic.weights.get(word) ?? 0) * (MENTIONS[mention] ?? 0) * (mention === 0 && ASKED_FOR.test(text.slice(Math.max(0, at - 6), at)) ? ASKED : 1)
      if (mention === 0) rank.words.push(word)
      rank.first = Math.min(rank.first, at)
    }
  }
  return ranked
}

// Words that only go with our matters are common words too: without one that names the matter they count half.
const weighed = (rank: Ranked): Ranked => {
  const named = rank.topic.matter === null || rank.words.some((word) => rank.topic.weights.get(word) === SURE)
  return named ? rank : { ...rank, score: rank.score / 2 }
}

/**
 * The topics of a statement, the likeliest first; those without a word in it are left out. The first sentence and the last
 * count once more: people begin with the matter and end with the request. Linear in the text.
 */
export const rankMatters = ({ text, sentences }: Statement, table: MatterTable): Ranked[] => {
  const whole = tally(text, table)
  const edges = sentences.length > 1 ? tally(`${sentences[0]}\n${sentences.at(-1)}`, table) : null
  return whole
    .map((rank, number) => ({ ...rank, score: rank.score + (edges?.[number]?.score ?? 0) / 2 }))
    .map(weighed)
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.first - b.first)
}

const NEARLY = 0.7

// How people were treated is the matter only where no other is named.
const SECOND: ReadonlySet<string> = new Set(['conduct'])

const suggestionOf = ({ topic, words, score }: Ranked): MatterSuggestion => {
  const sure = words.some((word) => (topic.weights.get(word) ?? 0) >= NAMED_ELSEWHERE)
  if (topic.matter !== null) return { kind: 'own', matter: topic.matter, words, score, sure }
  return { kind: 'outside', doorId: topic.id, name: doors.find(({ id }) => id === topic.id)?.name ?? topic.field, field: topic.field, words, score, sure }
}

/** All topics of a statement, the likeliest first. */
export const suggestMatters = (statement: Statement, table: MatterTable): MatterSuggestion[] => rankMatters(statement, table).map(suggestionOf)

/** The likeliest topic of a statement, or null when no word of the table stands in it. */
export const suggestMatter = (statement: Statement, table: MatterTable): MatterSuggestion | null => {
  const suggestions = suggestMatters(statement, table)
  const first = suggestions[0]
  // A matter of ours that is named goes before the places where it happened: 小学, 车站, 派出所.
  const named = first?.kind === 'outside' ? suggestions.find((other) => other.kind === 'own' && other.sure && other.score >= first.score * NEARLY) : undefined
  const best = named ?? first
  if (best?.kind !== 'own' || !SECOND.has(best.matter.id)) return best ?? null
  return suggestions.find((other) => other.sure && !(other.kind === 'own' && SECOND.has(other.matter.id))) ?? (best.sure ? best : (suggestions[1] ?? null))
}
