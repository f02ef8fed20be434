import type { Case } from '@minsheng/domain/case/case.ts'
import { day } from '@minsheng/domain/calendar/day.ts'

/** The columns decisions rest on, as PostgreSQL gives them. */
export type CaseRow = {
  id: string, case_no: string, type: string, status: string, reply_status: string, publication: string, publicity: string
  unit_id: string | null, handler_id: string | null, drafter_id: string | null, preparer_id: string | null
  received_on: string, due_on: string, contact_count: number, finding_count: number, supplement_count: number
  rated: boolean, version: number, citizen_id: string | null
}

/** Row → what the domain decides on. */
export const toCase = (row: CaseRow): Case => ({
  id: row.id, caseNo: row.case_no, type: row.type as Case['type'], status: row.status as Case['status'],
  replyStatus: row.reply_status as Case['replyStatus'], publication: row.publication as Case['publication'],
  publicity: row.publicity as Case['publicity'], unitId: row.unit_id, handlerId: row.handler_id, drafterId: row.drafter_id,
  preparerId: row.preparer_id, receivedOn: day(row.received_on), dueOn: day(row.due_on), contactCount: row.contact_count,
  findingCount: row.finding_count, supplementCount: row.supplement_count, rated: row.rated, version: row.version
})
