import type { Output } from '@minsheng/contract/index.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'

type Presented = Output<'GET /staff/vault/requests'>['items'][number]
type RequestRow = {
  id: string, case_no: string, asker: string, reason: string, asked_at: Date, status: Presented['status'], decider: string | null, decided_at: Date | null
  note: string | null, open_until: Date | null, read_at: Date | null
}

const iso = (at: Date | null): string | null => at && at.toISOString()
const MOST = 200

const present = (row: RequestRow): Presented => ({
  requestId: row.id, caseNo: row.case_no, askedBy: row.asker, reason: row.reason, askedAt: row.asked_at.toISOString(), status: row.status,
  decidedBy: row.decider, decidedAt: iso(row.decided_at), note: row.note, openUntil: iso(row.open_until), readAt: iso(row.read_at)
})

/** Requests to see an identity, those waiting first. `where` speaks of `cases c` and `vault_request r`. */
export const listRequests = async ({ query }: Tx, where: Sql): Promise<Presented[]> => {
  const rows = await query<RequestRow>(sql`
    SELECT r.id, c.case_no, a.name AS asker, r.reason, r.asked_at, r.status, d.name AS decider, r.decided_at, r.note, r.open_until, r.read_at
    FROM vault_request r JOIN cases c ON c.id = r.case_id JOIN staff a ON a.id = r.asker_id LEFT JOIN staff d ON d.id = r.decider_id
    WHERE ${where} ORDER BY r.status = 'waiting' DESC, r.asked_at DESC LIMIT ${MOST}`)
  return rows.map(present)
}
