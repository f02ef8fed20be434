import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export type TestDatabase = { url: string, pool: pg.Pool, drop: () => Promise<void> }

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('postgres').url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** How many connections of a database wait for a lock. */
export const waitingForLocks = async ({ pool }: TestDatabase): Promise<number> =>
  (await pool.query<{ n: number }>("SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).rows[0]?.n ?? 0

/** A database of this test file's own, copied from the migrated template. `pool` is for looking and for bad weather. */
export const createDatabase = async (): Promise<TestDatabase> => {
  const { url, template } = inject('postgres')
  const name = `t_${randomBytes(6).toString('hex')}`
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  const own = url.replace(/[^/]+$/, name)
  const pool = new pg.Pool({ connectionString: own, max: 2 })
  pool.on('error', () => {})
  const drop = async () => {
    await pool.end()
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
  }
  return { url: own, pool, drop }
}
