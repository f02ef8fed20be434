import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context, Services } from '../../context.ts'

/** What a confidential case does not hold: who filed it, how to reach them, where they live, and their own words. */
export type Secret = { citizenId: string | null, name: string | null, phone: string | null, title: string, statement: string, townshipCode: string | null }

type Vault = Pick<Services, 'vault'>

// A case filed without a login has nobody to be found by.
const indexOf = ({ vault }: Vault, citizenId: string | null): string => citizenId === null ? '' : vault.index('citizen', citizenId)

/** Puts a case's secret into the vault; the same submission again changes nothing. */
export const sealSecret = async (ctx: Vault, tx: Tx, caseId: string, secret: Secret): Promise<void> => {
  await tx.query(sql`
    INSERT INTO vault_case (case_id, citizen_index, sealed) VALUES (${caseId}::uuid, ${indexOf(ctx, secret.citizenId)}, ${ctx.vault.encrypt(JSON.stringify(secret))})
    ON CONFLICT (case_id) DO NOTHING`)
}

/** Takes a case's secret out. Whoever calls this has decided that its reader may see it. */
export const openSecret = async ({ vault }: Vault, tx: Tx, caseId: string): Promise<Secret> => {
  const [row] = await tx.query<{ sealed: string }>(sql`SELECT sealed FROM vault_case WHERE case_id = ${caseId}::uuid`)
  if (!row) throw new Error('a confidential case has nothing in the vault')
  return JSON.parse(vault.decrypt(row.sealed)) as Secret
}

/** Keeps what the citizen said in later steps; `seq` is the event whose text points here. */
export const sealWords = async ({ vault }: Vault, tx: Tx, caseId: string, words: readonly { seq: number, text: string }[]): Promise<void> => {
  if (words.length === 0) return
  await tx.query(sql`
    INSERT INTO vault_word (case_id, seq, sealed)
    SELECT ${caseId}::uuid, w.seq, w.sealed FROM unnest(${words.map(({ seq }) => seq)}::int[], ${words.map(({ text }) => vault.encrypt(text))}::text[]) AS w(seq, sealed)`)
}

/** Those words, by event. */
export const openWords = async ({ vault }: Vault, tx: Tx, caseId: string): Promise<Map<number, string>> => {
  const rows = await tx.query<{ seq: number, sealed: string }>(sql`SELECT seq, sealed FROM vault_word WHERE case_id = ${caseId}::uuid`)
  return new Map(rows.map(({ seq, sealed }) => [seq, vault.decrypt(sealed)]))
}

/** The confidential cases a citizen filed, found by an index only the vault's key makes. */
export const keptCasesOf = async ({ vault, db }: Pick<Context, 'vault' | 'db'>, citizenId: string): Promise<string[]> => {
  const rows = await db.query<{ case_id: string }>(sql`SELECT case_id FROM vault_case WHERE citizen_index = ANY(${vault.indexes('citizen', citizenId)})`)
  return rows.map(({ case_id }) => case_id)
}

/** Takes the account out of what somebody filed; name, number and words stay as they were filed. */
export const unlinkCitizen = async (ctx: Vault, tx: Tx, citizenId: string): Promise<void> => {
  const rows = await tx.query<{ case_id: string, sealed: string }>(sql`SELECT case_id, sealed FROM vault_case WHERE citizen_index = ANY(${ctx.vault.indexes('citizen', citizenId)}) FOR UPDATE`)
  for (const { case_id, sealed } of rows) {
    const secret = { ...JSON.parse(ctx.vault.decrypt(sealed)) as Secret, citizenId: null }
    await tx.query(sql`UPDATE vault_case SET citizen_index = ${indexOf(ctx, null)}, sealed = ${ctx.vault.encrypt(JSON.stringify(secret))} WHERE case_id = ${case_id}::uuid`)
  }
}

/** Whether this citizen filed this confidential case. */
export const isKeptFor = async ({ vault }: Vault, tx: Tx, caseId: string, citizenId: string): Promise<boolean> => {
  const rows = await tx.query(sql`SELECT 1 FROM vault_case WHERE case_id = ${caseId}::uuid AND citizen_index = ANY(${vault.indexes('citizen', citizenId)})`)
  return rows.length > 0
}
