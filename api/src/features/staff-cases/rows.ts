import { sql } from '@minsheng/db/client.ts'
import type { CaseRow } from '../cases/index.ts'

/** The columns of a line in a staff list; `h` is the handler. */
export const staffColumns = sql`c.id, c.case_no, c.citizen_id, c.type, c.title, c.status, c.reply_status, c.publication, c.publicity, c.unit_id, c.handler_id,
  c.drafter_id, c.preparer_id, c.received_on, c.due_on, c.contact_count, c.finding_count, c.supplement_count, c.rated, c.version, c.township_code,
  h.name AS handler_name`

export type StaffRow = CaseRow & { title: string, township_code: string | null, handler_name: string | null }
export type FullRow = StaffRow & { statement: string, channel: string, contact_cipher: string | null }

type Json<T> = T | null
/** What hangs on a case, as one statement brings it. */
export type StaffParts = {
  events: Json<{ type: string, at: string, actor_id: string | null, name: string | null, unit_id: string | null, data: object }[]>
  files: Json<{ id: string, width: number, height: number }[]>
  reply: Json<{ status: 'drafted' | 'returned' | 'approved', text: string, at: string, name: string, reason: string | null }>
  publication: Json<{ title: string, question: string, reply: string, parties: string[], name: string | null, answer_no: string | null, status: string }>
  rating: Json<{ solved: string, treated: number, comment: string | null }>
}
