import type { Database } from '@minsheng/db/client.ts'
import type { FieldCipher } from '../security/field-cipher.ts'
import type { IndexedColumn, SealedColumn } from './columns.ts'

/** What was done in one column. */
export type Rotated = { table: string, column: string, changed: number, left: number }
type Ciphers = { field: FieldCipher, vault: FieldCipher }
type Row = Record<string, string> & { stored: string | string[] }

const BATCH = 500
const NOTHING_BEFORE = ''

// Names of tables and columns come from the list in columns.ts, never from outside.
const stale = ({ column, list }: SealedColumn): string => list ? `EXISTS (SELECT 1 FROM unnest(${column}) AS one WHERE one NOT LIKE $1)` : `${column} NOT LIKE $1`

const sealAnew = (cipher: FieldCipher, stored: string | string[]) => {
  const again = (text: string) => text.startsWith(`${cipher.version}.`) ? text : cipher.encrypt(cipher.decrypt(text))
  return Array.isArray(stored) ? stored.map(again) : again(stored)
}

type Run = (text: string, values: unknown[]) => Promise<{ rows: Row[] }>

const rotateBatch = async (run: Run, cipher: FieldCipher, sealed: SealedColumn): Promise<number> => {
  const { table, key, column } = sealed
  const { rows } = await run(`SELECT ${key.map((name) => `${name}::text`).join(', ')}, ${column} AS stored FROM ${table} WHERE ${stale(sealed)} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`, [`${cipher.version}.%`])
  for (const row of rows) {
    const where = key.map((name, i) => `${name}::text = $${i + 2}`).join(' AND ')
    await run(`UPDATE ${table} SET ${column} = $1 WHERE ${where}`, [sealAnew(cipher, row.stored), ...key.map((name) => row[name])])
  }
  return rows.length
}

const inTransaction = async <T>({ pool }: Pick<Database, 'pool'>, work: (run: Run) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work((text, values) => client.query<Row>(text, values))
    await client.query('COMMIT')
    return result
  } catch (problem) {
    await client.query('ROLLBACK').catch(() => {})
    throw problem
  } finally {
    client.release()
  }
}

/**
 * Seals every text of a column under the newest key, five hundred rows at a time, beside the running system: what is not yet
 * done is still read with its old key. Broken off, it goes on where it stopped.
 */
export const rotateSealed = async (db: Pick<Database, 'pool'>, ciphers: Ciphers, sealed: SealedColumn): Promise<Rotated> => {
  const cipher = ciphers[sealed.under]
  let changed = 0
  for (;;) {
    const done = await inTransaction(db, (run) => rotateBatch(run, cipher, sealed))
    changed += done
    if (done === 0) break
  }
  const { rows } = await db.pool.query<{ left: number }>(`SELECT count(*)::int AS left FROM ${sealed.table} WHERE ${stale(sealed)}`, [`${cipher.version}.%`])
  return { table: sealed.table, column: sealed.column, changed, left: rows[0]?.left ?? 0 }
}

const indexBatch = async (run: Run, cipher: FieldCipher, { table, key, column, sealed, purpose, value }: IndexedColumn, after: string) => {
  const { rows } = await run(`SELECT ${key}::text AS key, ${column} AS index, ${sealed} AS stored FROM ${table} WHERE ${column} IS NOT NULL AND ${column} <> '' AND ${sealed} IS NOT NULL AND ${key}::text > $1 ORDER BY ${key}::text LIMIT ${BATCH} FOR UPDATE`, [after])
  let changed = 0
  for (const row of rows) {
    const plain = value(cipher.decrypt(String(row.stored)))
    const index = plain === null ? null : cipher.index(purpose, plain)
    if (index === null || index === row['index']) continue
    await run(`UPDATE ${table} SET ${column} = $1 WHERE ${key}::text = $2`, [index, row['key']])
    changed += 1
  }
  return { changed, last: rows.length === BATCH ? rows.at(-1)?.['key'] : undefined }
}

/** Makes every blind index of a column anew under the look-up key of today. Until then rows are found by the old keys. */
export const rotateIndex = async (db: Pick<Database, 'pool'>, ciphers: Ciphers, indexed: IndexedColumn): Promise<Rotated> => {
  let changed = 0
  let after: string | undefined = NOTHING_BEFORE
  while (after !== undefined) {
    const from: string = after
    const batch: Awaited<ReturnType<typeof indexBatch>> = await inTransaction(db, (run) => indexBatch(run, ciphers[indexed.under], indexed, from))
    changed += batch.changed
    after = batch.last
  }
  return { table: indexed.table, column: indexed.column, changed, left: 0 }
}

