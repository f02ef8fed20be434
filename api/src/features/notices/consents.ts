import { sql, type Tx } from '@minsheng/db/client.ts'

/** A citizen's allowance for one template: each tap on 允许 is one message. */
type Allowance = { citizenId: string, templateId: string }
/** Why a balance changes, and by which sending or report: the ledger holds each once. */
type Entry = Allowance & { source: string, at: Date }

const write = (tx: Tx, { citizenId, templateId, source, at }: Entry, kind: string, delta: number) =>
  tx.query(sql`
    INSERT INTO consent_entry (citizen_id, template_id, kind, delta, source, at) VALUES (${citizenId}::uuid, ${templateId}, ${kind}, ${delta}, ${source}, ${at})`)

/** Spends one consent; false when there is none left. Two sendings at once cannot spend the same one. */
export const spendConsent = async (tx: Tx, entry: Entry): Promise<boolean> => {
  const spent = await tx.query<{ balance: number }>(sql`
    UPDATE consent_balance SET balance = balance - 1 WHERE citizen_id = ${entry.citizenId}::uuid AND template_id = ${entry.templateId} AND balance > 0 RETURNING balance`)
  if (spent.length === 0) return false
  await write(tx, entry, 'spent', -1)
  return true
}

/** Gives back a consent whose message certainly did not go out; not to an account that was closed meanwhile, which has none any more. */
export const returnConsent = async (tx: Tx, entry: Entry): Promise<void> => {
  const back = await tx.query<{ balance: number }>(sql`
    UPDATE consent_balance SET balance = balance + 1 WHERE citizen_id = ${entry.citizenId}::uuid AND template_id = ${entry.templateId} RETURNING balance`)
  if (back.length > 0) await write(tx, entry, 'returned', 1)
}

/** WeChat says that none is left, or the citizen has turned them off: that count is the one that holds. Said twice by one source it takes nothing more: what was allowed since is left. */
export const forgetConsents = async (tx: Tx, entry: Entry): Promise<void> => {
  const [before] = await tx.query<{ balance: number }>(sql`SELECT balance FROM consent_balance WHERE citizen_id = ${entry.citizenId}::uuid AND template_id = ${entry.templateId} FOR UPDATE`)
  if (!before || before.balance === 0) return
  const written = await tx.query<{ id: string }>(sql`
    INSERT INTO consent_entry (citizen_id, template_id, kind, delta, source, at) VALUES (${entry.citizenId}::uuid, ${entry.templateId}, 'none-left', ${-before.balance}, ${entry.source}, ${entry.at})
    ON CONFLICT (citizen_id, template_id, kind, source) DO NOTHING RETURNING id::text`)
  if (written.length > 0) await tx.query(sql`UPDATE consent_balance SET balance = 0 WHERE citizen_id = ${entry.citizenId}::uuid AND template_id = ${entry.templateId}`)
}

/** Banks one tap on 允许. */
export const addConsent = async (tx: Tx, entry: Entry): Promise<void> => {
  await tx.query(sql`
    INSERT INTO consent_balance (citizen_id, template_id, balance) VALUES (${entry.citizenId}::uuid, ${entry.templateId}, 1)
    ON CONFLICT (citizen_id, template_id) DO UPDATE SET balance = consent_balance.balance + 1`)
  await write(tx, entry, 'tapped', 1)
}

/** The phone reports a tap: banked, unless WeChat's own word for it was faster and is banked already. */
export const takeReport = async (tx: Tx, entry: Entry): Promise<void> => {
  const [row] = await tx.query<{ ahead: number }>(sql`
    SELECT (count(*) FILTER (WHERE kind = 'tapped' AND source LIKE 'push %') - count(*) FILTER (WHERE kind = 'reported'))::int AS ahead
    FROM consent_entry WHERE citizen_id = ${entry.citizenId}::uuid AND template_id = ${entry.templateId}`)
  await ((row?.ahead ?? 0) > 0 ? write(tx, entry, 'reported', 0) : addConsent(tx, entry))
}
