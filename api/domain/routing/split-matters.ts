import { type Cue, findCue } from './cues.ts'
import { findAccused } from './accused.ts'
import { objectionCues } from './path-cues.ts'
import type { Statement } from './read-statement.ts'
import { type MatterSuggestion, type MatterTable, suggestMatter } from './suggest-matter.ts'

/** One matter of a statement: who answers for it, the name of the matter, and the words that show it. */
export type PartMatter = { ownerId: string, name: string, path: 'accusation' | 'objection' | null, words: string }

// Where a person passes on to the next thing.
const TURN = /(?:另外|此外|另有|还有(?:一|就|个|件|我|一个|一件|，|,)|再就是|还就是|再有|再问|顺便|同时(?:我|还|也|，|,|请)|还想(?:问|请|反映|申请|咨询)|另(?:一|外一)件|其次|第[二三四五六](?:件|个|点|是|，|,|、|：|:)?|[二三四五六]是|[二三四五六]、|[2-6][、.．)）](?!\d))/g

const ASKS: readonly Cue[] = [
  { form: /请问|咨询|想|要|怎么|如何|什么|为什么|没|未|冇|不|希望|请|申请|投诉|举报|建议|能不能|能否|可以|可不可以|吗|呢|？|\?|收|停|取消|打|贪|扣|解决|帮|反映|补/g, says: '有诉求' }
]

const partsOf = ({ text, sentences }: Statement): string[] => {
  const pieces = sentences.length > 1 ? sentences : [text]
  return pieces.flatMap((piece) => piece.replace(TURN, (turn) => `\n${turn}`).split('\n')).map((piece) => piece.trim()).filter((piece) => piece.length >= 6)
}

const ownerOf = (suggestion: MatterSuggestion): { ownerId: string, name: string } =>
  suggestion.kind === 'own' ? { ownerId: suggestion.matter.unitId, name: suggestion.matter.name } : { ownerId: suggestion.doorId, name: suggestion.field }

const readPart = (part: string, table: MatterTable): PartMatter | null => {
  const statement: Statement = { text: part, sentences: [part] }
  const suggestion = suggestMatter(statement, table)
  if (suggestion === null || !suggestion.sure || findCue(statement, ASKS) === null) return null
  const path = findAccused(statement).official !== null ? 'accusation' : suggestion.kind === 'own' && findCue(statement, objectionCues) ? 'objection' : null
  return { ...ownerOf(suggestion), path, words: suggestion.words.slice(0, 2).join('、') }
}

// What always goes together is one matter: the household's check with its benefit, the child with its adoption.
const TOGETHER: readonly (readonly string[])[] = [
  ['social-assistance', 'economic-verification'], ['funeral-centre', 'social-affairs'], ['child-welfare', 'rescue-station'], ['elderly-care', 'welfare-home'],
  ['rescue-station', 'public-security'], ['child-welfare', 'public-security']
]
const isOne = (a: PartMatter, b: PartMatter): boolean =>
  a.ownerId === b.ownerId || TOGETHER.some((pair) => pair.includes(a.ownerId) && pair.includes(b.ownerId))

/**
 * The separate matters of a statement: different owners, or an accusation beside something else. One or none means nothing is
 * split. A letter to outside bodies only is forwarded whole. Source: 民办发〔2024〕40号 (demands are split by their lawful path).
 */
export const splitMatters = (statement: Statement, table: MatterTable): readonly PartMatter[] => {
  const matters: PartMatter[] = []
  for (const part of partsOf(statement)) {
    const matter = readPart(part, table)
    if (matter === null) continue
    const known = matters.find((other) => isOne(other, matter))
    if (known === undefined) matters.push(matter)
  }
  return matters.length > 1 && matters.some(({ ownerId }) => table.ownUnits.has(ownerId)) ? matters : []
}
