import { sql, type Tx } from '@minsheng/db/client.ts'

/** A citizen's allowance for one template: each tap on 允许 is one message. */
type Allowance = { citizenId: string, templateId: string }

/** Spends one consent; false when there is none left. Two sendings at once cannot spend the same one. */
export const spendConsent = async (tx: Tx, { citizenId, templateId }: Allowance): Promise<boolean> => {
  const spent = await tx.query<{ balance: number }>(sql`
    UPDATE consent_balance SET balance = balance - 1 WHERE citizen_id = ${citizenId}::uuid AND template_id = ${templateId} AND balance > 0 RETURNING balance`)
  return spent.length > 0
}

/** Gives back a consent whose message certainly did not go out. */
export const returnConsent = async (tx: Tx, { citizenId, templateId }: Allowance): Promise<void> => {
  await tx.query(sql`UPDATE consent_balance SET balance = balance + 1 WHERE citizen_id = ${citizenId}::uuid AND template_id = ${templateId}`)
}

/** WeChat says that none is left: its count is the one that holds. */
export const forgetConsents = async (tx: Tx, { citizenId, templateId }: Allowance): Promise<void> => {
  await tx.query(sql`UPDATE consent_balance SET balance = 0 WHERE citizen_id = ${citizenId}::uuid AND template_id = ${templateId}`)
}
