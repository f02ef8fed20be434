import { type Cue, type FoundCue, findCue } from './cues.ts'
import type { Accused } from './accused.ts'
import { type LegalPath, pathNames } from '../clock/paths.ts'
import { pathDuties, reportedDangers } from './legal-paths.ts'
import { applicationCues, disclosureCues, elsewhereCues, enforcementCues, filing, objectionCues, paperCues, petitionCues, rejectsDecision, repeatCues, reviewCues, unlicensedCues } from './path-cues.ts'
import type { Statement } from './read-statement.ts'
import type { TypeSuggestion } from './suggest-type.ts'
import type { DangerSign } from './urgency.ts'

/** The path proposed at intake, with the words it rests on; `elsewhere` when a court, arbitration or the police has the matter. */
export type PathSuggestion = { path: LegalPath, words: string | null, reason: string, elsewhere: FoundCue | null }

/** What is known of a statement before its path is asked. `own`: the matter is the bureau's. */
export type PathFacts = { statement: Statement, type: TypeSuggestion, accused: Accused, urgency: DangerSign | null, own: boolean }

type Door = { path: LegalPath, leads: (facts: PathFacts) => { words: string, says: string } | null }

const explicitObjection: readonly Cue[] = objectionCues.slice(0, 2)
const cueOr = (cues: readonly Cue[]) => ({ statement }: PathFacts) => findCue(statement, cues)

const danger = ({ urgency }: PathFacts) => (urgency !== null && reportedDangers.includes(urgency.danger) ? urgency : null)
const accusation = ({ accused: { official, deed } }: PathFacts) => (official === null ? null : { words: official, says: deed ?? '检举干部' })
// Of a decision of another body only an express objection is certain: 停 and 取消 are said of buses too.
const objection = ({ statement, own, type }: PathFacts) => {
  if (type.type === 'report' || type.type === 'suggestion') return null
  const found = findCue(statement, own ? objectionCues : explicitObjection)
  if (found === null) return own ? rejectsDecision(statement) : null
  if (/验收|消防|体检|书面告知/.test(found.words) || /(?:须|应)(?:通过|书面)[^。]{0,12}告知申请人|函告/.test(statement.text)) return null
  // A payment that stopped for want of a yearly proof of life is set going again, not reviewed.
  if (/认证|认征/.test(statement.text) && !/不服|复议|决定/.test(statement.text)) return null
  // 会不会停, 怕停: nothing is decided yet.
  return /(?:会不会|会被|是不是要|什么情况|怕|担心|听说要?|如果|假如|避免)[^，。,]{0,8}$/.test(statement.text.slice(Math.max(0, found.at - 12), found.at)) || /会不会|会被/.test(found.words) ? (own ? rejectsDecision(statement) : null) : found
}
const SHORT = 150
const disclosure = ({ statement, type }: PathFacts) => {
  if (type.type === 'report' || type.type === 'suggestion' || /处理费|缴费/.test(statement.text)) return null
  return findCue(statement, disclosureCues) ?? (statement.text.length <= SHORT ? findCue(statement, paperCues) : null)
}
const enforcement = ({ statement, type }: PathFacts) => {
  const unlicensed = findCue(statement, unlicensedCues)
  if (unlicensed) return unlicensed
  if (type.type === 'report') return findCue(statement, enforcementCues) ?? { words: type.words.join('、'), says: type.says }
  return type.type === 'complaint' ? findCue(statement, enforcementCues) : null
}
// Papers are in, or the office itself writes of them: the item runs. A petition that was accepted is none.
const underWay = ({ statement: { text }, own, type }: PathFacts) => {
  const found = own && type.type !== 'report' && type.type !== 'suggestion' && !/信访/.test(text) ? filing.exec(text) : null
  return found && { words: found[0], says: '材料已经交来' }
}
const ofType = (types: readonly string[], says: string) => ({ type }: PathFacts) => (types.includes(type.type) ? { words: type.words.join('、'), says } : null)

/** The doors in the order they are tried: danger first, then what has a lawful procedure of its own, petition last. */
const doorsInOrder: readonly Door[] = [
  { path: 'mandatory-report', leads: danger },
  { path: 'accusation', leads: accusation },
  { path: 'petition', leads: cueOr([...reviewCues, ...repeatCues, ...petitionCues]) },
  { path: 'disclosure', leads: disclosure },
  { path: 'reconsideration', leads: objection },
  { path: 'enforcement', leads: enforcement },
  { path: 'service', leads: ({ own, urgency }) => (own ? urgency : null) },
  { path: 'service', leads: underWay },
  { path: 'petition', leads: ofType(['suggestion'], '属于建议意见') },
  { path: 'consultation', leads: ofType(['consultation'], '只是询问') },
  { path: 'service', leads: (facts) => (facts.own && facts.type.type === 'help' ? (cueOr(applicationCues)(facts) ?? ofType(['help'], '请求帮助')(facts)) : null) },
  { path: 'petition', leads: () => ({ words: '', says: '属于申诉求决' }) }
]

/**
 * The lawful path of a statement, as a proposal to the first receiver with the words it rests on (信访工作条例 第23条: tell
 * which road is open). The first door that leads somewhere is taken.
 */
export const suggestPath = (facts: PathFacts): PathSuggestion => {
  const elsewhere = findCue(facts.statement, elsewhereCues)
  for (const { path, leads } of doorsInOrder) {
    const found = leads(facts)
    if (!found) continue
    const { does, source } = pathDuties[path]
    const quoted = found.words ? `（“${found.words}”）` : ''
    return { path, words: found.words || null, elsewhere, reason: `${found.says}${quoted}，走“${pathNames[path]}”：${does}（${source}）` }
  }
  throw new RangeError('the last door leads always')
}
