import { type Cue, findCue } from './cues.ts'
import type { Statement } from './read-statement.ts'
import { type MatterTable, rankMatters, suggestMatter } from './suggest-matter.ts'

/** One matter of a statement: who answers for it, the name of the matter, and the words that show it. */
export type PartMatter = { ownerId: string, name: string, words: string }

// `turned`: the writer passes on to it with a word such as 另外. `own`: a matter of the bureau.
type Part = PartMatter & { own: boolean, turned: boolean }

// Where a person passes on to the next thing.
const TURN = /(?:另外|此外|另有|还有(?:一|就|个|件|我|一个|一件|，|,)|再就是|还就是|再有|再问|顺便|同时(?:我|还|也|，|,|请)|还想(?:问|请|反映|申请|咨询)|另(?:一|外一)件|其次|第[二三四五六](?:件|个问题|点|是|，|,|、|：|:)|[二三四五六]是|[二三四五六]、|[2-6][、.．)）](?!\d))/g

const ASKS: readonly Cue[] = [
  { form: /请问|咨询|问|多少|哪|想|要|怎么|如何|什么|为什么|没|未|冇|不|希望|请|申请|投诉|举报|建议|能不能|能否|可以|可不可以|吗|呢|？|\?|收|停|取消|打|贪|扣|解决|帮|反映|补/g, says: '有诉求' }
]

const partsOf = ({ text, sentences }: Statement): string[] => {
  const pieces = sentences.length > 1 ? sentences : [text]
  return pieces.flatMap((piece) => piece.replace(TURN, (turn) => `\n${turn}`).split('\n')).map((piece) => piece.trim()).filter((piece) => piece.length >= 6)
}

// How people are treated, and the papers they ask for, belong to whatever they came for.
const NEVER_ALONE = new Set(['conduct', 'disclosure'])

const readPart = (part: string, table: MatterTable): Part | null => {
  const statement: Statement = { text: part, sentences: [part] }
  const suggestion = suggestMatter(statement, table)
  const turned = part.search(TURN) === 0
  if (suggestion === null || findCue(statement, ASKS) === null) return null
  if (!suggestion.sure && !(turned && suggestion.kind === 'own')) return null
  const words = suggestion.words.slice(0, 2).join('、')
  if (suggestion.kind === 'outside') return { ownerId: suggestion.doorId, name: suggestion.field, words, own: false, turned }
  if (NEVER_ALONE.has(suggestion.matter.id)) return null
  return { ownerId: suggestion.matter.unitId, name: suggestion.matter.name, words, own: true, turned }
}

// What always goes together is one matter: the household's check with its benefit, the child with its adoption.
const TOGETHER: readonly (readonly string[])[] = [
  ['social-assistance', 'economic-verification'], ['funeral-centre', 'social-affairs'], ['child-welfare', 'rescue-station'], ['elderly-care', 'welfare-home'],
  ['rescue-station', 'public-security'], ['child-welfare', 'public-security']
]
const isOne = (a: Part, b: Part): boolean =>
  a.ownerId === b.ownerId || (!b.turned && !(a.own && b.own)) || TOGETHER.some((pair) => pair.includes(a.ownerId) && pair.includes(b.ownerId))

// A word of ours in a long letter to others is no matter of its own.
const OWN_SHARE = 0.5
const ownWeighs = (statement: Statement, table: MatterTable): boolean => {
  const ranked = rankMatters(statement, table)
  const own = ranked.find(({ topic }) => topic.matter !== null)
  return own !== undefined && own.score >= OWN_SHARE * (ranked[0]?.score ?? 0)
}

/**
 * The separate matters of a statement: different owners, or an accusation beside something else. One or none means nothing is
 * split. A letter to outside bodies only is forwarded whole. Source: 民办发〔2024〕40号 (demands are split by their lawful path).
 */
export const splitMatters = (statement: Statement, table: MatterTable): readonly PartMatter[] => {
  const parts: Part[] = []
  for (const text of partsOf(statement)) {
    const part = readPart(text, table)
    if (part !== null && !parts.some((known) => isOne(known, part))) parts.push(part)
  }
  return parts.length > 1 && parts.some(({ own }) => own) && ownWeighs(statement, table) ? parts.map(({ ownerId, name, words }) => ({ ownerId, name, words })) : []
}
