import { findCue } from '../routing/cues.ts'
import type { CaseType } from '../case/case.ts'
import type { LegalPath } from '../clock/paths.ts'
import type { Statement } from '../routing/read-statement.ts'
import type { DangerSign } from '../routing/urgency.ts'
import { neverCues, statisticsCues } from './publication-terms.ts'

/** What may become of a text in public: as it is, masked, only counted, or not at all. */
export type PublicationClass = 'public' | 'masked' | 'statistics-only' | 'never'

/** What the class is decided by. `matterId` is that of a matter of the bureau; `spans` the number of places to mask. */
export type PublicationFacts = {
  statement: Statement
  type: CaseType
  path: LegalPath
  matterId: string | null
  urgency: DangerSign | null
  spans: number
}

/** The class with the sentence that says why. */
export type PublicationProposal = { publication: PublicationClass, reason: string }

// Whoever asks how the rules are uses their words: 失能床位 tells of nobody in particular.
const WORDS_OF_RULES = /失能|二婚/

// Somebody's own circumstances, told of a person one knows: nothing to black out, yet not for everybody as it stands.
const SOMEBODY = '(?:我[们家]?|本人|[他她]|[妈爸爷奶娘爹崽]|老公|老婆|丈夫|妻子|儿子|女儿|孙|弟|哥|姐|妹|伯|叔|婶|舅|姑|岳|外公|外婆|户主|老父|老母)'
const PERSONAL = new RegExp(`${SOMEBODY}[^。！？?\\n]{0,36}(?:岁|[七八九]十|瘫|断|残|病|住院|手术|癌|收入|工资|存款|名下|低保|特困|五保|被停|停了|没了|离婚|离异|改嫁|坐牢|去世|过世|走的|失业|没到账|没钱|欠|看不见|不认)`)

const childMatters = new Set(['minor-protection', 'children', 'adoption'])

// A question about the rules names no child; a request for one does.
const isAboutChild = ({ matterId, type, urgency, statement }: PublicationFacts): boolean =>
  urgency?.danger === 'child' ||
  (matterId !== null && childMatters.has(matterId) && (type !== 'consultation' || /(?:我|他|她|邻居|隔壁|家)[^。，]{0,6}(?:孩子|小孩|儿子|女儿|孙|侄|外甥|伢|妹子|崽)/.test(statement.text)) && type !== 'suggestion')

const never = (facts: PublicationFacts): string | null => {
  if (facts.type === 'report' || facts.path === 'accusation' || (facts.path === 'enforcement' && facts.type !== 'complaint')) return '举报、检举件不公开，只计入统计（信访工作条例第30条）'
  if (isAboutChild(facts)) return '涉及未成年人，整件不公开（未成年人保护法第4条）'
  if (facts.urgency?.danger === 'violence' || (facts.matterId === 'domestic-violence' && facts.type !== 'consultation')) return '涉及家庭暴力或者人身侵害，不公开（反家庭暴力法第5条）'
  if (facts.urgency?.danger === 'life') return '有生命危险，不公开（个人信息保护法第28条）'
  const found = findCue(facts.statement, neverCues)
  return found && `${found.says}（“${found.words}”），不公开（个人信息保护法第25、28条）`
}

/**
 * What may be published of a case, the strictest that applies. A proposal for the person who prepares the public copy; a text
 * may be made stricter, never looser, without that person. Sources: domain.md §1.3, §6.3; 个人信息保护法 第25、28条.
 */
export const classifyPublication = (facts: PublicationFacts): PublicationProposal => {
  const forbidden = never(facts)
  if (forbidden !== null) return { publication: 'never', reason: forbidden }
  if (facts.urgency !== null) return { publication: 'statistics-only', reason: '写到了生活急难，只计入统计（个人信息保护法第28条）' }
  const counted = findCue(facts.statement, statisticsCues)
  const asks = (facts.type === 'consultation' || facts.type === 'suggestion') && facts.spans === 0
  if (counted !== null && !(asks && WORDS_OF_RULES.test(counted.words))) return { publication: 'statistics-only', reason: `${counted.says}（“${counted.words}”），只计入统计（个人信息保护法第28条）` }
  if (facts.spans === 0 && facts.type !== 'suggestion' && PERSONAL.test(facts.statement.text)) return { publication: 'masked', reason: '写到了个人或者家庭的具体情况，概括以后可以公开（个人信息保护法第25条）' }
  if (facts.spans > 0) return { publication: 'masked', reason: `有${facts.spans}处个人信息，遮盖后可以公开（个人信息保护法第25条）` }
  return { publication: 'public', reason: '没有需要遮盖的个人信息，可以公开' }
}
