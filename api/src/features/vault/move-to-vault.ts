import { NOT_YET_RETYPED } from '@minsheng/domain/case/citizen-words.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import { sealSecret } from './store.ts'

type OpenRow = { citizen_id: string | null, contact_cipher: string | null, title: string, statement: string, township_code: string | null }

/** Nobody's id: what stands in a column that must say whose a thing is and may not. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Takes who filed a case and their words out of it when it becomes confidential later on. What the history already said
 * before that day stays in it, since history is never changed; it is not shown to those who see the retold text.
 */
export const moveToVault = async (ctx: Pick<Services, 'vault' | 'cipher'>, tx: Tx, caseId: string): Promise<void> => {
  const [row] = await tx.query<OpenRow>(sql`SELECT citizen_id, contact_cipher, title, statement, township_code FROM cases WHERE id = ${caseId}::uuid`)
  if (!row) throw new Error('there is no such case')
  const contact = row.contact_cipher === null ? null : JSON.parse(ctx.cipher.decrypt(row.contact_cipher)) as { name: string | null, phone: string | null }
  await sealSecret(ctx, tx, caseId, {
    citizenId: row.citizen_id, name: contact?.name ?? null, phone: contact?.phone ?? null, title: row.title, statement: row.statement, townshipCode: row.township_code
  })
  await tx.query(sql`
    UPDATE cases SET citizen_id = NULL, contact_cipher = NULL, phone_index = NULL, title = ${NOT_YET_RETYPED}, statement = ${NOT_YET_RETYPED}, township_code = NULL WHERE id = ${caseId}::uuid`)
  await tx.query(sql`UPDATE case_file SET owner_id = ${NOBODY}::uuid WHERE case_id = ${caseId}::uuid`)
  await tx.query(sql`UPDATE notice SET case_id = NULL, case_no = NULL, fields = '{}', dedupe_key = id::text, status = CASE WHEN status = 'created' THEN 'in-app-only' ELSE status END WHERE case_id = ${caseId}::uuid`)
  await tx.query(sql`UPDATE rating SET comment = NULL WHERE case_id = ${caseId}::uuid`)
}
