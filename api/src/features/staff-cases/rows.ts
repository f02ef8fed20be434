import type { caseLinks } from '@minsheng/contract/case-words.ts'
import { sql } from '@minsheng/db/client.ts'
import { caseColumns, type CaseRow } from '../cases/index.ts'

/** Until when somebody must have spoken to the citizen of an urgent case (P05, P05c); NULL once somebody has. */
export const firstContactBy = sql`CASE WHEN c.urgency IN ('danger', 'child') THEN (
  SELECT min(k.due_at) FROM case_clock k WHERE k.case_id = c.id AND k.round = c.round AND k.rule_id IN ('P05', 'P05c') AND k.satisfied_on IS NULL) END`

/** The rule a paused case is answered by, to tell whether the pause stops it; NULL while nothing is paused. */
const governingRule = sql`CASE WHEN c.pause_reason IS NOT NULL THEN (
  SELECT k.rule_id FROM case_clock k WHERE k.case_id = c.id AND k.round = c.round AND k.governs) END`

/** The columns of a line in a staff list; `h` is the handler. */
export const staffColumns = sql`${caseColumns}, c.title, c.township_code, h.name AS handler_name, ${firstContactBy} AS first_contact_by, ${governingRule} AS governing_rule`

export type StaffRow = CaseRow & { title: string, township_code: string | null, handler_name: string | null, first_contact_by: Date | null, governing_rule: string | null }
export type FullRow = StaffRow & { statement: string, contact_cipher: string | null }

/** Another case this one hangs on; its title and stage only for whoever may see that case too. */
export type LinkRow = { kind: (typeof caseLinks)[number], caseNo: string, title: string | null, stage: string | null }

type Json<T> = T | null
/** What hangs on a case, as one statement brings it. */
export type StaffParts = {
  events: Json<{ seq: number, type: string, at: string, actor_id: string | null, name: string | null, unit_id: string | null, data: object }[]>
  files: Json<{ id: string, width: number, height: number }[]>
  reply: Json<{ status: 'drafted' | 'returned' | 'approved', text: string, at: string, name: string, reason: string | null }>
  publication: Json<{ title: string, question: string, reply: string, parties: string[], name: string | null, answer_no: string | null, status: string }>
  evidence: Json<{ id: string, name: string | null, media_type: string }[]>
  recused: Json<string[]>
  rating: Json<{ solved: string, treated: number, comment: string | null }>
  links: LinkRow[]
}
