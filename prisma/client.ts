import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { Prisma, PrismaClient } from './generated/client.ts'

/** SQL text with its values bound, never spliced in. */
export const sql = Prisma.sql
export type Sql = Prisma.Sql
export type { PrismaClient } from './generated/client.ts'

/** One statement on a connection; the row type is stated where the columns are listed. */
export type Query = <Row extends pg.QueryResultRow = never>(statement: Sql) => Promise<Row[]>

/** What a use case may touch inside one transaction. */
export type Tx = { query: Query }

/**
 * One pool for both ways in: Prisma's builder where a statement is not hot, typed SQL where it is (docs/decisions/0004).
 * `transaction` commits when the work returns and rolls back when it throws.
 */
export type Database = {
  prisma: PrismaClient
  pool: pg.Pool
  query: Query
  transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

/** A transaction that Prisma opened, for what is written in typed SQL. */
export const viaPrisma = (prisma: Pick<PrismaClient, '$queryRaw'>): Tx => ({ query: (statement) => prisma.$queryRaw(statement) })

// A name makes PostgreSQL parse and plan a statement once per connection. Texts are few: values never enter them.
const names = new Map<string, string>()
const nameOf = (text: string): string => {
  const known = names.get(text)
  if (known) return known
  const name = `q${names.size + 1}`
  names.set(text, name)
  return name
}

const queryOn = (on: pg.Pool | pg.PoolClient): Query => async <Row extends pg.QueryResultRow>(statement: Sql) => {
  const text = statement.text
  const { rows } = await on.query<Row>({ name: nameOf(text), text, values: statement.values as unknown[] })
  return rows
}

// Who finds no connection by then is told to come back: waiting longer only makes the queue longer.
const WAIT_MS = 15_000
// A server or a process that vanishes without a word must not hold anybody for ever: neither who waits for an answer nor who waits for a lock.
const LIMITS = { keepAlive: true, keepAliveInitialDelayMillis: 10_000, lock_timeout: 30_000, statement_timeout: 60_000, query_timeout: 65_000, idle_in_transaction_session_timeout: 60_000 }

/** Opens the pool. `poolSize` 10 serves two cores best (measured); PostgreSQL counts every process's pool. `waitMs`: how long a request waits for a connection. */
export const connectDatabase = (connectionString: string, poolSize = 10, waitMs = WAIT_MS): Database => {
  const pool = new pg.Pool({ connectionString, max: poolSize, application_name: 'minsheng', allowExitOnIdle: true, connectionTimeoutMillis: waitMs, ...LIMITS })
  // An idle connection that the server closes is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {})
  // Nor may one end it that goes away while it is being handed out, when nobody listens yet.
  pool.on('connect', (client) => { client.on('error', () => {}) })
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })

  const transaction = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let broken: Error | undefined
    // A server that goes away in the middle tells so here as well; without a listener that would end the process.
    const onLost = (lost: Error) => { broken = lost }
    client.on('error', onLost)
    try {
      await client.query('BEGIN')
      const result = await work({ query: queryOn(client) })
      await client.query('COMMIT')
      return result
    } catch (problem) {
      await client.query('ROLLBACK').catch((lost: Error) => { broken = lost })
      throw problem
    } finally {
      client.off('error', onLost)
      client.release(broken)
    }
  }

  return { prisma, pool, query: queryOn(pool), transaction, close: async () => { await prisma.$disconnect(); await pool.end() } }
}
