import { type CaseType, caseTypeNames } from '../case/case.ts'
import { findCue } from '../routing/cues.ts'
import { type Accused, findAccused } from '../routing/accused.ts'
import { assignOwner, type Owner } from '../routing/assign-owner.ts'
import { findCoHandlers } from '../routing/co-handlers.ts'
import { type PathSuggestion, suggestPath } from '../routing/suggest-path.ts'
import { reviewCues, siteFault } from '../routing/path-cues.ts'
import { readStatement, type Statement } from '../routing/read-statement.ts'
import { type PartMatter, splitMatters } from '../routing/split-matters.ts'
import { type MatterSuggestion, suggestMatter, suggestMatters } from '../routing/suggest-matter.ts'
import { suggestType, type TypeSuggestion } from '../routing/suggest-type.ts'
import { findTownships } from '../routing/township-mentions.ts'
import { type Township, townshipUnitId } from '../routing/units.ts'
import { type Danger, findUrgency, type DangerSign } from '../routing/urgency.ts'
import type { RehearsalRules } from './rehearsal.ts'

/** Who must be consulted, and why. */
export type Partner = { partnerId: string, why: string }

/** What the writer chose beside the text, null where nobody asked. */
export type Chosen = { township: Township | null, type: CaseType | null }

/** All that the rules read out of a text. `matterId` null: not a matter of the bureau. */
export type Understanding = {
  statement: Statement
  type: TypeSuggestion
  path: PathSuggestion
  category: string
  matterId: string | null
  owner: Owner
  partners: readonly Partner[]
  parts: readonly PartMatter[]
  urgency: DangerSign | null
  accused: Accused
}

const categoryOf = (matter: MatterSuggestion | null, { path }: PathSuggestion, owner: Owner): string => {
  if (path === 'disclosure') return '政府信息公开'
  if (owner.ownerId === 'discipline') return '纪检监察'
  if (matter === null) return '其他'
  return matter.kind === 'own' ? matter.matter.name : matter.field
}

// Where no word tells, the writer's own choice does. Whoever chose nothing and asks nothing tells what is wrong: with the bureau's matters to be helped, with others to complain.
const TOPIC_ONLY = 12
const withoutSigns = (type: TypeSuggestion, { text }: Statement, matter: MatterSuggestion | null, chosen: CaseType | null): TypeSuggestion => {
  if (type.words.length > 0) return type
  if (chosen) return { ...type, type: chosen, says: `写信人选了“${caseTypeNames[chosen]}”` }
  if (text.length < TOPIC_ONLY) return type
  return { ...type, type: matter?.kind === 'own' ? 'help' : 'complaint', says: '陈述情况，没有提问' }
}

// An accusation or an act of violence decides the type, whatever the writer calls it; an objection is more than a question.
const settleType = (type: TypeSuggestion, { path, reason }: PathSuggestion, urgency: DangerSign | null): TypeSuggestion => {
  if (path === 'accusation') return { ...type, type: 'report', says: '检举控告' }
  if (path === 'enforcement' && (type.type === 'consultation' || type.type === 'help' || reason.startsWith('没有登记或者审批'))) return { ...type, type: 'report', says: reason.split('（')[0] ?? '' }
  if (path === 'service' && type.type === 'complaint' && reason.startsWith('材料已经交来')) return { ...type, type: 'help', says: '材料已经交来' }
  if (path === 'reconsideration' && (type.type !== 'help' || type.words.length === 0)) return { ...type, type: 'complaint', says: reason.split('，')[0] ?? '' }
  if (path === 'mandatory-report' && type.type !== 'report') return { ...type, type: 'help', says: '有人正受侵害' }
  if (path === 'service' && urgency !== null && type.type !== 'report') return { ...type, type: 'help', says: '有人急需救助' }
  return path === 'disclosure' ? { ...type, type: 'consultation', says: '申请信息公开' } : type
}

// Whoever is in danger names no benefit: the danger says who must come.
const dangerMatters: Readonly<Record<Danger, string>> = {
  child: 'minor-protection', violence: 'domestic-violence', life: 'temporary-aid', hunger: 'temporary-aid', alone: 'elderly-services'
}
const HOMELESS = /桥洞|桥底|桥下|车站|候车室|路边|街上|流浪|露宿|纸壳/
const matterOfDanger = ({ danger, words }: DangerSign, { text }: Statement, { matters }: RehearsalRules): MatterSuggestion | null => {
  const known = (danger === 'life' || danger === 'hunger') && HOMELESS.test(text) ? 'vagrants' : dangerMatters[danger]
  const matter = matters.topics.find(({ id }) => id === known)?.matter
  return matter ? { kind: 'own', matter, words: [words], score: 0, sure: true } : null
}

// Who keeps the document somebody asks for: the likeliest matter beside the request itself.
const documentMatter = (statement: Statement, { matters }: RehearsalRules): MatterSuggestion | null =>
  suggestMatters(statement, matters).find((matter) => matter.sure && !(matter.kind === 'own' && matter.matter.id === 'disclosure')) ?? null

const holders = (statement: Statement, rules: RehearsalRules): Partner[] => {
  const asked = documentMatter(statement, rules)
  return asked?.kind === 'own' ? [{ partnerId: asked.matter.unitId, why: `“${asked.matter.name}”的材料由该单位保存` }] : []
}

type Joint = { path: PathSuggestion, matter: MatterSuggestion | null, owner: Owner, statement: Statement, urgency: DangerSign | null, parts: readonly PartMatter[], local: Township | null }
// Life, violence, somebody lost: the police come first, whoever else is asked.
const ALARM: ReadonlySet<Danger> = new Set(['life', 'violence', 'alone'])

const partnersOf = ({ path, matter, owner, statement, urgency, parts, local }: Joint, rules: RehearsalRules): Partner[] => {
  if (owner.outside) return []
  const own = matter?.kind === 'own' ? matter.matter : null
  return [
    ...(own && path.path !== 'disclosure' ? findCoHandlers(own.id, statement.text, rules.coHandlers) : []),
    ...(path.path === 'accusation' ? [{ partnerId: 'discipline', why: '违纪违法线索移送（监察法第35条）' }] : []),
    ...(path.path === 'mandatory-report' ? [{ partnerId: 'public-security', why: '立即报警（未成年人保护法第11条、反家庭暴力法第15条）' }] : []),
    ...(path.path === 'enforcement' && own ? [{ partnerId: 'policy-law', why: '查处按执法程序办理（民办发〔2024〕40号）' }] : []),
    ...(urgency && path.path !== 'mandatory-report' && ALARM.has(urgency.danger) ? [{ partnerId: 'public-security', why: '有生命危险的立即报警、急救（110、120）' }] : []),
    ...(parts.length > 1 ? parts.map(({ name, ownerId }) => ({ partnerId: ownerId, why: `其中“${name}”部分` })) : []),
    ...(path.path === 'disclosure' ? holders(statement, rules) : []),
    ...(local && own?.atTownship && path.path === 'service' ? [{ partnerId: townshipUnitId(local.code), why: `“${own.name}”由${local.name}调查核实` }] : []),
    ...(owner.ownerId.startsWith('township-') && own ? [{ partnerId: own.unitId, why: `“${own.name}”由该股室审核确认` }] : [])
  ]
}

// The bureau's own pages and a review of its own answer are the office's, whatever they are about.
const ofOffice = (statement: Statement, { matters }: RehearsalRules): MatterSuggestion | null => {
  const matter = siteFault.test(statement.text) || findCue(statement, reviewCues) ? matters.topics.find(({ id }) => id === 'conduct')?.matter : null
  return matter ? { kind: 'own', matter, words: [], score: 0, sure: true } : null
}

/**
 * Reads a text by all rules. The township its writer chose goes before those the text names, the type only where no word of the
 * text tells one. Nothing is decided here: every part is a proposal to the first receiver.
 */
export const understand = (text: string, rules: RehearsalRules, { township, type: chosen }: Chosen = { township: null, type: null }): Understanding => {
  const statement = readStatement(text)
  const named = ofOffice(statement, rules) ?? suggestMatter(statement, rules.matters)
  const accused = findAccused(statement)
  const urgency = findUrgency(statement, named === null || named.kind === 'own')
  const matter = urgency !== null && (!named?.sure || named.kind === 'outside' || named.matter.id === 'marriage') ? matterOfDanger(urgency, statement, rules) : named
  const first = withoutSigns(suggestType(statement, rules.types), statement, matter, chosen)
  const path = suggestPath({ statement, type: first, accused, urgency, own: matter?.kind === 'own' })
  const type = settleType(first, path, urgency)
  const asked = path.path === 'disclosure' ? documentMatter(statement, rules) ?? matter : matter
  const townships = [...(township ? [township] : []), ...findTownships(statement.text)]
  const owner = assignOwner({ text: statement.text, type: type.type, path: path.path, matter: asked, accused, urgency, townships })
  const parts = splitMatters(statement, rules.matters)
  return {
    statement, type, path, owner, urgency, accused, parts, category: categoryOf(matter, path, owner),
    matterId: matter?.kind === 'own' && !owner.outside ? matter.matter.id : null,
    partners: partnersOf({ path, matter, owner, statement, urgency, parts, local: townships.find(({ code }) => !accused.unitIds.includes(townshipUnitId(code))) ?? null }, rules)
  }
}
