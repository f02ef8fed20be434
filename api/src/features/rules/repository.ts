import type { CalendarDay } from '@minsheng/domain/calendar/working-days.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { versionColumns, type VersionRow } from './rows.ts'

/** A change as proposed: what it is of, from when, and its content. `days` only for a year of the calendar. */
export type Change = {
  kind: VersionRow['kind'], subject: string, validFrom: string | null, body: object, source: string, days?: readonly CalendarDay[]
}

const inForceId = async (tx: Tx, { kind, subject }: Pick<Change, 'kind' | 'subject'>): Promise<string | null> => {
  const [row] = await tx.query<{ id: string }>(sql`
    SELECT id FROM rule_version WHERE kind = ${kind} AND subject = ${subject} AND state = 'in-force' ORDER BY valid_from DESC NULLS LAST, no DESC LIMIT 1`)
  return row?.id ?? null
}

/** Writes a proposal down, with what was in force when it was made. Proposing again under the same id is the same proposal. */
export const insertProposal = async (tx: Tx, ctx: StaffContext, versionId: string, reason: string, change: Change): Promise<void> => {
  const { kind, subject, validFrom, body, source, days = [] } = change
  const inserted = await tx.query<{ id: string }>(sql`
    INSERT INTO rule_version (id, kind, subject, valid_from, body, source, state, base_id, reason, proposed_by, proposed_at)
    VALUES (${versionId}::uuid, ${kind}, ${subject}, ${validFrom}, ${JSON.stringify(body)}::jsonb, ${source}, 'proposed', ${await inForceId(tx, change)}::uuid, ${reason}, ${ctx.actor.id}, ${ctx.now})
    ON CONFLICT (id) DO NOTHING RETURNING id`)
  if (inserted.length === 0) return assertOwn(tx, ctx, versionId)
  await appendAudit(tx, { at: ctx.now, actorId: ctx.actor.id, action: 'rule-proposed', subject: versionId, data: { kind, subject } })
  await tx.query(sql`
    INSERT INTO calendar_day (version_id, day, work, name, notice)
    SELECT ${versionId}::uuid, d.day, d.work, d.name, d.notice
    FROM unnest(${days.map(({ day }) => day)}::text[], ${days.map(({ work }) => work)}::boolean[], ${days.map(({ name }) => name)}::text[], ${days.map(({ notice }) => notice)}::text[]) AS d(day, work, name, notice)`)
}

const assertOwn = async (tx: Tx, { actor }: StaffContext, versionId: string): Promise<void> => {
  const [row] = await tx.query<{ proposed_by: string }>(sql`SELECT proposed_by FROM rule_version WHERE id = ${versionId}::uuid`)
  if (row?.proposed_by !== actor.id) throw new Refused('submission-taken')
}

/** Locks a version so that two people decide one after the other; one decision on rules at a time, whatever they are of. */
export const lockVersion = async (tx: Tx, versionId: string): Promise<VersionRow> => {
  await tx.query(sql`SELECT pg_advisory_xact_lock(724002)`)
  const [row] = await tx.query<VersionRow>(sql`SELECT ${versionColumns} FROM rule_version v WHERE v.id = ${versionId}::uuid FOR UPDATE OF v`)
  if (!row) throw new Refused('rule-version-not-found')
  return row
}

/** Whether nothing else came into force of the same subject since the proposal was made. */
export const isUpToDate = async (tx: Tx, row: VersionRow): Promise<boolean> => await inForceId(tx, row) === row.base_id

/** Puts a version in force in place of the one that held from the same day. */
export const putInForce = async (tx: Tx, { id, kind, subject, valid_from }: VersionRow, { actor, now }: StaffContext): Promise<void> => {
  await tx.query(sql`
    UPDATE rule_version SET state = 'superseded' WHERE kind = ${kind} AND subject = ${subject} AND state = 'in-force' AND valid_from IS NOT DISTINCT FROM ${valid_from}`)
  await tx.query(sql`UPDATE rule_version SET state = 'in-force', decided_by = ${actor.id}, decided_at = ${now} WHERE id = ${id}::uuid`)
  await appendAudit(tx, { at: now, actorId: actor.id, action: 'rule-approved', subject: id, data: { kind, subject } })
}

/** Keeps a proposal as refused, with the reason. */
export const refuseProposal = async (tx: Tx, id: string, reason: string, { actor, now }: StaffContext): Promise<void> => {
  await tx.query(sql`UPDATE rule_version SET state = 'rejected', decided_by = ${actor.id}, decided_at = ${now}, decision = ${reason} WHERE id = ${id}::uuid`)
  await appendAudit(tx, { at: now, actorId: actor.id, action: 'rule-rejected', subject: id })
}
