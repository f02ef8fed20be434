import type { Output } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { Refusal, isRefusal } from './api.ts'
import { idFor, type Message } from './messages.ts'
import type { Until } from './options.ts'
import type { Crew, Team } from './team.ts'

type State = Output<'POST /staff/cases/:caseNo/sign'>
type Standing = State & { unitId: string | null, suggested: string | null, contacts: number, findings: number }
/** What is told of a case on its way: it was routed elsewhere because its own unit has nobody. */
export type Carried = { caseNo: string, message: Message & { reply: string }, until: Exclude<Until, 'submitted'>, onSpare: (unitId: string) => void }

const TURNS = 40

const look = async ({ intake }: Team, caseNo: string): Promise<Standing> => {
  const { status, publication, version, unitId, suggestion, contacts, findings } = await intake.call('看案件', 'GET /staff/cases/:caseNo', { params: { caseNo } })
  return { caseNo, status, publication, version, unitId, suggested: suggestion?.unitId ?? null, contacts: contacts.length, findings: findings.length }
}

const accept = async ({ intake, crews, spare }: Team, now: Standing, onSpare: (unitId: string) => void): Promise<Standing> => {
  // Without a proposal the office decides (首接负责).
  const wanted = now.suggested ?? 'office'
  const unitId = crews.has(wanted) ? wanted : spare.unitId
  const { caseNo, version } = now
  const state = await intake.call('受理分派', 'POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version, unitId, note: '请按承诺期限办理' } })
  if (unitId !== wanted) onSpare(wanted)
  return { ...now, ...state, unitId }
}

// The real answers were written for another house: here they stand in the frame of a 处理意见书, word for word.
const framed = ({ caseNo }: Standing, reply: string): string => [
  `您好！您反映的${caseNo}一事，现答复如下：`, `一、您的诉求\n见来信原文。`, '二、查明的事实\n经核实，所反映的情况见下。', `三、处理意见\n${reply}`, '四、依据\n依据《信访工作条例》第三十四条办理。'
].join('\n\n')

const handle = async ({ officer }: Crew, now: Standing, { id, reply }: Carried['message']): Promise<Standing> => {
  const { caseNo, version } = now
  const params = { caseNo }
  if (now.contacts === 0) {
    const body = { version, recordId: idFor(`contact ${id}`), method: 'phone', outcome: 'reached', note: '电话联系，问清情况' } as const
    return { ...now, ...await officer.call('记录联系', 'POST /staff/cases/:caseNo/contacts', { params, body }), contacts: 1 }
  }
  if (now.findings === 0) {
    const body = { version, recordId: idFor(`finding ${id}`), text: '经核实，所反映的情况和处理意见见答复。' }
    return { ...now, ...await officer.call('记录调查', 'POST /staff/cases/:caseNo/findings', { params, body }), findings: 1 }
  }
  return { ...now, ...await officer.call('起草答复', 'POST /staff/cases/:caseNo/reply', { params, body: { version, text: framed(now, reply) } }) }
}

// What is only counted, or never public, is withheld as a reviewer would; what a neighbour could guess is answered in writing.
const publish = async ({ preparer, publisher }: Crew, now: Standing): Promise<Standing> => {
  const { caseNo, version } = now
  const params = { caseNo }
  if (now.publication === 'prepared') {
    const { clues } = await publisher.call('看公开稿', 'GET /staff/cases/:caseNo/publication', { params })
    const answers = [...new Set(clues.map(({ kind }) => kind))].map((kind) => ({ kind, answer: '已核对，可以公开' }))
    return { ...now, ...await publisher.call('公开', 'POST /staff/cases/:caseNo/publication/publish', { params, body: { version, answers } }) }
  }
  const seen = await preparer.call('遮盖预览', 'POST /staff/cases/:caseNo/publication/preview', { params, body: { parties: [] } })
  const { publication, reason } = seen.classed
  if (publication === 'never' || publication === 'statistics-only') {
    return { ...now, ...await publisher.call('不公开', 'POST /staff/cases/:caseNo/publication/withhold', { params, body: { version, reason: 'other', note: reason.slice(0, limits.reason) } }) }
  }
  const body = { version, parties: seen.parties.slice(0, limits.parties), title: seen.title.masked, question: seen.question.masked, reply: seen.reply.masked }
  return { ...now, ...await preparer.call('定公开稿', 'POST /staff/cases/:caseNo/publication', { params, body }) }
}

const isThere = ({ status, publication }: Standing, until: Carried['until']): boolean => {
  if (status === 'declined' || publication === 'published' || publication === 'withheld') return true
  if (until === 'accepted') return status !== 'submitted'
  return until === 'answered' && (status === 'answered' || status === 'closed')
}

const step = async (team: Team, now: Standing, { message, onSpare }: Carried): Promise<Standing> => {
  if (now.status === 'submitted') return accept(team, now, onSpare)
  const crew = team.crews.get(now.unitId ?? '')
  if (!crew) throw new Refusal(403, 'nobody-there', `承办单位 ${now.unitId ?? '（无）'} 没有可用的账号`)
  const params = { caseNo: now.caseNo }
  const body = { version: now.version }
  switch (now.status) {
    case 'accepted': return { ...now, ...await crew.officer.call('签收', 'POST /staff/cases/:caseNo/sign', { params, body }) }
    case 'handling': return handle(crew, now, message)
    case 'drafted': return { ...now, ...await crew.reviewer.call('审核答复', 'POST /staff/cases/:caseNo/reply/approve', { params, body }) }
    default: return publish(crew, now)
  }
}

/** Carries a case from wherever it stands to where it shall. What somebody else did meanwhile is looked up and built on. */
export const carry = async (team: Team, carried: Carried): Promise<Standing> => {
  let now = await look(team, carried.caseNo)
  for (let turn = 0; turn < TURNS && !isThere(now, carried.until); turn += 1) {
    try {
      now = await step(team, now, carried)
    } catch (problem) {
      if (!isRefusal(problem, 'stale', 'not-allowed-in-this-status')) throw problem
      now = await look(team, carried.caseNo)
    }
  }
  if (!isThere(now, carried.until)) throw new Refusal(409, 'no-progress', '这一件办来办去没有进展')
  return now
}
