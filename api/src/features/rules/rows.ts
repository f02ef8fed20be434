import { sql } from '@minsheng/db/client.ts'

/** The columns of `rule_version v` that are shown, with the names of the people behind it. */
export const versionColumns = sql`v.id, v.no, v.kind, v.subject, v.valid_from, v.body, v.source, v.state, v.base_id, v.reason, v.proposed_by, v.proposed_at, v.decided_by, v.decided_at, v.decision,
  v.seed_key IS NOT NULL AS shipped, (SELECT name FROM staff WHERE id::text = v.proposed_by) AS proposer, (SELECT name FROM staff WHERE id::text = v.decided_by) AS decider`

/** Those columns as PostgreSQL gives them. */
export type VersionRow = {
  id: string, no: number, kind: 'calendar' | 'clock' | 'matters' | 'notices' | 'routing', subject: string, valid_from: string | null, body: object, source: string
  state: 'proposed' | 'in-force' | 'rejected' | 'superseded', base_id: string | null, reason: string, proposed_by: string, proposed_at: Date
  decided_by: string | null, decided_at: Date | null, decision: string | null, shipped: boolean, proposer: string | null, decider: string | null
}

/** A named day of a year's version. */
export type DayRow = { day: string, work: boolean, name: string, notice: string }
