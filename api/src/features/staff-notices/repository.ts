import { randomUUID } from 'node:crypto'
import type { StaffNoticeKind } from '@minsheng/domain/notices/staff-notices.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { appendToOutbox } from '../../outbox/append.ts'

/** One notice for one member of staff; `key`: what it is of, once for ever. */
export type NewStaffNotice = { staffId: string, key: string, kind: StaffNoticeKind, caseNo: string | null, text: string }

/** Writes what people are told, once per person and key, and puts the ringing of their bells in the outbox. Gives how many are new. */
export const insertStaffNotices = async (tx: Tx, notices: readonly NewStaffNotice[], at: Date): Promise<number> => {
  if (notices.length === 0) return 0
  const of = <T>(pick: (notice: NewStaffNotice) => T): T[] => notices.map(pick)
  const rows = await tx.query<{ staff_id: string }>(sql`
    INSERT INTO staff_notice (id, staff_id, key, kind, case_no, text, created_at)
    SELECT n.id, n.staff_id, n.key, n.kind, n.case_no, n.text, ${at}
    FROM unnest(${of(() => randomUUID())}::uuid[], ${of(({ staffId }) => staffId)}::uuid[], ${of(({ key }) => key)}::text[], ${of(({ kind }) => kind)}::text[], ${of(({ caseNo }) => caseNo)}::text[], ${of(({ text }) => text)}::text[])
      AS n(id, staff_id, key, kind, case_no, text)
    ORDER BY n.staff_id, n.key ON CONFLICT (staff_id, key) DO NOTHING RETURNING staff_id`)
  await appendToOutbox(tx, [...new Set(rows.map(({ staff_id }) => staff_id))].map((staffId) => ({ job: 'announce-staff', payload: { staffId } })))
  return rows.length
}
