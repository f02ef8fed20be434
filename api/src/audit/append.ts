import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'

/**
 * What somebody did. `actorId` is a member of staff, `system`, or anybody else, who is written down as the citizen: who they
 * are is no business of the audit. `data` holds kinds, counts and ids of the office, never what a citizen typed or who they are.
 */
export type Deed = {
  at: Date
  actorId: string | null
  action: string
  subject: string | null
  result?: 'done' | 'refused'
  data?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The INSERT of one deed, so that it can ride in the statement of the deed itself. `subject` may be a column of `from`. */
export const auditInsert = ({ at, actorId, action, subject, result = 'done', data = {} }: Omit<Deed, 'subject'> & { subject: Sql }, from: Sql = sql`(SELECT 1) AS one`): Sql => {
  const staffId = actorId !== null && uuid.test(actorId) ? actorId : null
  return sql`
    INSERT INTO audit_waiting (at, actor, roles, action, subject, result, data)
    SELECT ${at}::timestamptz, coalesce(s.id::text, ${actorId === 'system' ? 'system' : 'citizen'}::text), coalesce(s.roles, '{}'), ${action}::text, ${subject}, ${result}::text, ${JSON.stringify(data)}::text
    FROM ${from} LEFT JOIN staff s ON s.id = ${staffId}::uuid`
}

/** Writes a deed down in the transaction that does it: both are kept or neither. The chain takes it up within seconds. */
export const appendAudit = async (tx: Tx, deed: Deed): Promise<void> => {
  await tx.query(auditInsert({ ...deed, subject: sql`${deed.subject}::text` }))
}
