import { type Case, caseTypeNames } from '../case/case.ts'
import type { CaseEvent } from '../case/events.ts'
import { may, type Verb } from '../permissions/permissions.ts'
import { sightOf } from '../permissions/sight.ts'

/** What members of staff are told: 新分来, 退回, 快到期, 红牌, 督办, 再次反映, 会办, the list of the morning, that a day's messages do not add up, and that WeChat flagged what is public already. */
export const staffNoticeKinds = ['assigned', 'returned', 'due-soon', 'red-card', 'supervised', 'asked-again', 'consulted', 'digest', 'reconciliation', 'content-flagged'] as const
export type StaffNoticeKind = (typeof staffNoticeKinds)[number]
type CaseKind = Exclude<StaffNoticeKind, 'digest' | 'reconciliation' | 'content-flagged'>

/** Who should hear: this person, or everybody of a unit whose post has the verb there. */
type Audience = { staffId: string } | { unitId: string, verb: Verb }
/** A member of staff as far as it decides what they are told. */
export type Colleague = { id: string, unitId: string, roles: readonly string[] }
/** One line for whoever is meant; number and kind of the case are all it says. */
export type StaffNews = { kind: CaseKind, text: string, caseNo: string | null, to: readonly Audience[] }

const says: Readonly<Record<CaseKind, string>> = {
  assigned: '分到您这里，请签收', returned: '退回来了，请看意见', 'due-soon': '快到期了', 'red-card': '亮了红牌', supervised: '列入督办', 'asked-again': '群众再次反映', consulted: '请您单位出会办意见'
}

const unit = (unitId: string | null, verb: Verb): Audience[] => unitId === null ? [] : [{ unitId, verb }]
/** Whoever has the case in hand; the clerks of the unit while nobody has. */
const handlerOf = ({ handlerId, unitId }: Case): Audience[] => handlerId === null ? unit(unitId, 'case:handle') : [{ staffId: handlerId }]

const newsOf = (event: CaseEvent, kase: Case): { kind: CaseKind, to: Audience[] } | null => {
  switch (event.type) {
    case 'case-accepted':
    case 'case-rerouted':
    case 'objection-arbitrated': return { kind: 'assigned', to: handlerOf(kase) }
    case 'reply-returned': return { kind: 'returned', to: kase.drafterId === null ? handlerOf(kase) : [{ staffId: kase.drafterId }] }
    case 'publication-returned': return { kind: 'returned', to: kase.preparerId === null ? handlerOf(kase) : [{ staffId: kase.preparerId }] }
    case 'light-raised': return event.level === 'yellow' ? { kind: 'due-soon', to: handlerOf(kase) } : { kind: 'red-card', to: [...handlerOf(kase), ...unit(kase.unitId, 'case:review')] }
    case 'supervision-opened': return { kind: 'supervised', to: [...handlerOf(kase), ...unit(kase.unitId, 'case:review')] }
    case 'asked-again': return { kind: 'asked-again', to: [...handlerOf(kase), ...unit(kase.unitId, 'case:review')] }
    case 'unit-consulted': return { kind: 'consulted', to: [{ unitId: event.unitId, verb: 'case:opinion' }] }
    default: return null
  }
}

/**
 * What these events tell the staff, one line per kind; what is late already is not told to be due soon. Of a confidential case its
 * keepers alone hear, and neither number nor kind (domain.md §6.2).
 */
export const staffNews = (events: readonly CaseEvent[], kase: Case): StaffNews[] => {
  const found = new Map<CaseKind, Audience[]>()
  for (const event of events) {
    const news = newsOf(event, kase)
    if (news) found.set(news.kind, [...found.get(news.kind) ?? [], ...news.to])
  }
  if (found.has('red-card')) found.delete('due-soon')
  return [...found].map(([kind, to]) => kase.identity === 'confidential'
    ? { kind, text: '保密件有新情况，请到“保密件”里看。', caseNo: null, to: kase.keepers.map((staffId) => ({ staffId })) }
    : { kind, text: `${kase.caseNo}（${caseTypeNames[kase.type]}）${says[kind]}。`, caseNo: kase.caseNo, to })
}

const isMeant = ({ id, unitId, roles }: Colleague) => (one: Audience): boolean => 'staffId' in one ? one.staffId === id : one.unitId === unitId && may(roles, unitId, one.verb, one.unitId)

/** Of some people those who hear it: who is meant, may see the case whole, and did not do it themselves. */
export const hearers = <P extends Colleague>(people: readonly P[], { to }: StaffNews, kase: Case, actorId: string): P[] =>
  people.filter((person) => person.id !== actorId && to.some(isMeant(person)) && sightOf(person, kase) === 'full')

/** What waits for one person in the morning. */
export type MorningCounts = { today: number, soon: number, late: number, toReview: number }

/** The line of the morning, or `null` when there is nothing to say. */
export const morningLine = ({ today, soon, late, toReview }: MorningCounts): string | null => {
  const parts = [[today, '今天到期'], [soon, '3 天内到期'], [late, '超期'], [toReview, '待审']] as const
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${what} ${count} 件`)
  return said.length > 0 ? `${said.join('、')}。` : null
}
