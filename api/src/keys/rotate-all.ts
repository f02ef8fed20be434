import { sql } from '@minsheng/db/client.ts'
import { appendAudit } from '../audit/append.ts'
import type { Services } from '../context.ts'
import { plainPhone } from '../features/cases/index.ts'
import { indexedColumns, sealedColumns } from './columns.ts'
import { rotateIndex, rotateSealed, type Rotated } from './rotate.ts'

/** Rotates everything, column by column, and tells each as it is done. How many rows only an old look-up key finds is told last. */
export const rotateAll = async ({ db, cipher, vault }: Pick<Services, 'db' | 'cipher' | 'vault'>, now: Date, tell: (done: Rotated) => void): Promise<{ bound: number }> => {
  const ciphers = { field: cipher, vault }
  for (const column of sealedColumns) tell(await rotateSealed(db, ciphers, column))
  for (const column of indexedColumns(plainPhone)) tell(await rotateIndex(db, ciphers, column))
  const [row] = await db.query<{ bound: number }>(sql`SELECT count(*)::int AS bound FROM cases WHERE own_code_index IS NOT NULL OR (identity = 'anonymous' AND phone_index IS NOT NULL)`)
  await appendAudit(db, { at: now, actorId: 'system', action: 'keys-rotated', subject: null, data: { field: cipher.version, vault: vault.version } })
  return { bound: row?.bound ?? 0 }
}
