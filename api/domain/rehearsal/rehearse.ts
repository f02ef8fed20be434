import { caseTypeNames } from '../case/case.ts'
import { findSpans } from '../masking/find-spans.ts'
import { maskText } from '../masking/mask-text.ts'
import { suggestParties } from '../masking/suggest-parties.ts'
import { classifyPublication } from '../publishing/publication-class.ts'
import { refusesName, rehearsedRules } from './rehearsed-rules.ts'
import { toldFacts } from './told-facts.ts'
import { understand, type Understanding } from './understand.ts'
import { ownerName } from './names.ts'
import { dueOf } from './rehearsed-due.ts'
import type { RehearsalLine, RehearsalResult, RehearsalRules } from './rehearsal.ts'
import { pathNames } from '../clock/paths.ts'

// What came by another body's hands may be sent back within five working days (信访工作条例 第23条).
const FORWARDED = /红网|人民网|留言板|百姓呼声|12345|12388|热线|信箱|转办|转交|交办|信访局|信访办|湘易办|问政|网信|外部|forward|巡视|巡察|督办|抖音|微博|贴吧|rednet|people\.?|hotline|transfer|forum/i

// What comes this way says who wrote only if the text does; the mini program and the telephone know it.
const UNSIGNED = /信件|来信|信函|letter|mail|网帖|帖|抖音|微博|贴吧|论坛|外部|post|forum|红网|人民网/i

const reasonsOf = ({ type, path, owner, partners, parts, urgency, accused }: Understanding, publication: string, channel: string | null): string[] => [
  `类型“${caseTypeNames[type.type]}”：${type.words.length > 0 ? `${type.says}（“${type.words.join('”“')}”）` : type.says}`,
  path.reason,
  ...(path.elsewhere ? [`${path.elsewhere.says}（“${path.elsewhere.words}”），同时当面告知去处（信访工作条例第31条）`] : []),
  `由${ownerName(owner.ownerId)}办理：${owner.reason}`,
  ...(owner.outside ? [`告知向${ownerName(owner.ownerId)}提出，或者转交并告知去向（信访工作条例第23条）`] : []),
  ...partners.map(({ partnerId, why }) => `会办${ownerName(partnerId)}：${why}`),
  ...(accused.official ? [`${accused.deed}（“${accused.official}”），不交被反映人及其单位（信访工作条例第30条）`] : []),
  ...(urgency ? [`紧急：${urgency.says}（“${urgency.words}”），两小时内人工联系（P05）`] : []),
  ...(parts.length > 1 ? [`分件办理：${parts.map(({ name, ownerId, words }) => `${name}（“${words}”）归${ownerName(ownerId)}`).join('；')}（民办发〔2024〕40号）`] : []),
  ...(channel ? [`由“${channel}”转来，认为不是本单位职责的5个工作日内提出异议（R02，信访工作条例第23条）`] : []),
  publication
]

/**
 * What the rules would do with one message; nothing is stored. The same line and rules give the same result always. Sources:
 * domain.md §2–§6 as named in each reason.
 */
export const rehearse = ({ id, received, channel, text }: RehearsalLine, rules: RehearsalRules): RehearsalResult => {
  const understood = understand(text, rules)
  const { type, path, category, matterId, owner, partners, parts, urgency } = understood
  const spans = findSpans(text, { parties: suggestParties(text), keep: rules.keep })
  const publication = classifyPublication({ statement: understood.statement, type: type.type, path: path.path, matterId, urgency, spans: spans.length })
  const forwarded = FORWARDED.test(channel)
  const told = toldFacts(text, received)
  const named = !refusesName(text) && (spans.length > 0 || !UNSIGNED.test(channel))
  const ids = rehearsedRules({ text, type: type.type, path: path.path, matterId, urgency, forwarded, named, badRating: told.some((fact) => fact.type === 'rated') })
  return {
    id, type: caseTypeNames[type.type], path: pathNames[path.path], category, owner: ownerName(owner.ownerId),
    co: [...new Set(partners.map(({ partnerId }) => ownerName(partnerId)))].filter((name) => name !== ownerName(owner.ownerId)),
    urgent: urgency !== null, split: parts.length > 1, due: dueOf(ids, received, rules, told),
    mask: spans, masked: maskText(text, spans), publication: publication.publication,
    reasons: reasonsOf(understood, publication.reason, forwarded ? channel : null)
  }
}
