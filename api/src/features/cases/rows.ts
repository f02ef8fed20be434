import { day } from '@minsheng/domain/calendar/day.ts'
import type { Case, OpenPause } from '@minsheng/domain/case/case.ts'
import { isForwarded } from '@minsheng/domain/case/channels.ts'
import { sql } from '@minsheng/db/client.ts'

/** The columns decisions rest on, of `cases c`, for every statement that reads a case. */
export const caseColumns = sql`c.id, c.case_no, c.citizen_id, c.type, c.path, c.status, c.reply_status, c.publication, c.publicity, c.identity, c.urgency, c.channel,
  c.unit_id, c.handler_id, c.drafter_id, c.preparer_id, c.received_on, c.due_on, c.due_provisional, c.due_text, c.contact_count, c.finding_count, c.supplement_count,
  c.rated, c.solved, c.round, c.hand_backs, c.arbitrated, c.pause_reason, c.pause_since, c.pause_until, c.correction_count, c.extension_asked, c.extended,
  c.supervised_until, c.joint_units, c.recused, c.accused, c.keepers, c.frozen, c.code_no, c.version`

/** Those columns as PostgreSQL gives them. */
export type CaseRow = {
  id: string, case_no: string, citizen_id: string | null, type: string, path: string, status: string, reply_status: string, publication: string, publicity: string
  identity: string, urgency: string | null, channel: string, unit_id: string | null, handler_id: string | null, drafter_id: string | null, preparer_id: string | null
  received_on: string, due_on: string, due_provisional: boolean, due_text: string, contact_count: number, finding_count: number, supplement_count: number
  rated: boolean, solved: string | null, round: number, hand_backs: number, arbitrated: boolean
  pause_reason: string | null, pause_since: string | null, pause_until: string | null, correction_count: number, extension_asked: boolean, extended: boolean
  supervised_until: string | null, joint_units: string[], recused: string[], accused: string[], keepers: string[], frozen: boolean, code_no: number, version: number
}

const toPause = ({ pause_reason, pause_since, pause_until }: CaseRow): OpenPause | null =>
  pause_reason && pause_since && pause_until ? { reason: pause_reason as OpenPause['reason'], since: day(pause_since), until: day(pause_until) } : null

/** Row → what the domain decides on. */
export const toCase = (row: CaseRow): Case => ({
  id: row.id, caseNo: row.case_no, type: row.type as Case['type'], path: row.path as Case['path'], status: row.status as Case['status'],
  replyStatus: row.reply_status as Case['replyStatus'], publication: row.publication as Case['publication'], publicity: row.publicity as Case['publicity'],
  identity: row.identity as Case['identity'], urgency: row.urgency as Case['urgency'], forwarded: isForwarded(row.channel), unitId: row.unit_id, handlerId: row.handler_id, drafterId: row.drafter_id,
  preparerId: row.preparer_id, receivedOn: day(row.received_on), dueOn: day(row.due_on), contactCount: row.contact_count,
  findingCount: row.finding_count, supplementCount: row.supplement_count, rated: row.rated, solved: row.solved as Case['solved'], round: row.round === 2 ? 2 : 1,
  handBacks: row.hand_backs, arbitrated: row.arbitrated, pause: toPause(row), correctionCount: row.correction_count, extensionAsked: row.extension_asked,
  extended: row.extended, supervisedUntil: row.supervised_until ? day(row.supervised_until) : null, jointUnits: row.joint_units, recused: row.recused,
  accused: row.accused, keepers: row.keepers, frozen: row.frozen, version: row.version
})
