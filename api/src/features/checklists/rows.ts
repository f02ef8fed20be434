import type { Answered } from '@minsheng/domain/guides/guide.ts'
import type { PrecheckStatus } from '@minsheng/domain/guides/precheck.ts'
import { sql } from '@minsheng/db/client.ts'
import type { FieldCipher } from '../../security/field-cipher.ts'

/** What somebody answered for themselves and ticked off: said of their household, so it lies encrypted. */
export type ChecklistText = { answered: Answered, ticked: readonly string[], whom: string | null }
export type ChecklistRow = { id: string, citizen_id: string, guide_id: string, guide_version: number, township_code: string | null, body_cipher: string, version: number, updated_at: Date }
export type PaperRow = { paper_id: string, name: string, file_ids: string[], filled_form_id: string | null, verdict: 'ok' | 'wrong' | null, note: string | null }
export type PrecheckRow = {
  id: string, checklist_id: string, citizen_id: string, guide_id: string, guide_name: string, unit_id: string, township_code: string | null, code: string, contact_cipher: string, status: PrecheckStatus, version: number
  sent_at: Date, due_on: string, decided_at: Date | null, note: string | null, wrong_lists: number, second_because: string | null, trips: number | null
}

/** The columns of a checklist `l`, of a pre-check `k`, of one of its papers `r`. */
export const checklistColumns = sql`l.id, l.citizen_id, l.guide_id, l.guide_version, l.township_code, l.body_cipher, l.version, l.updated_at`
export const precheckColumns = sql`k.id, k.checklist_id, k.citizen_id, k.guide_id, k.guide_name, k.unit_id, k.township_code, k.code, k.contact_cipher, k.status, k.version, k.sent_at, k.due_on, k.decided_at, k.note, k.wrong_lists, k.second_because, k.trips`
export const paperColumns = sql`r.paper_id, r.name, r.file_ids, r.filled_form_id, r.verdict, r.note`

export const sealText = (cipher: FieldCipher, text: ChecklistText): string => cipher.encrypt(JSON.stringify(text))
export const openText = (cipher: FieldCipher, { body_cipher }: Pick<ChecklistRow, 'body_cipher'>): ChecklistText => JSON.parse(cipher.decrypt(body_cipher)) as ChecklistText
