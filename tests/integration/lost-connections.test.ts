import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDatabaseAway } from '@minsheng/api/database-away.ts'
import { connectDatabase, sql, type Database } from '@minsheng/db/client.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let db: Database
beforeAll(async () => {
  database = await createDatabase()
  db = connectDatabase(database.url, 2)
})
afterAll(async () => {
  await db.close()
  await database.drop()
})

const isThere = () => db.query<{ one: number }>(sql`SELECT 1 AS one`)

describe('a connection', () => {
  it.each([['lock_timeout', '30s'], ['statement_timeout', '1min'], ['idle_in_transaction_session_timeout', '1min']])('waits for nothing without an end: %s is %s', async (name, limit) => {
    const { rows } = await db.pool.query<Record<string, string>>(`SHOW ${name}`)
    expect(rows).toEqual([{ [name]: limit }])
  })
})

describe('a connection none of which is free', () => {
  it('is waited for as long as was said and no longer', async () => {
    const small = connectDatabase(database.url, 1, 200)
    const held = await small.pool.connect()
    try {
      const asked = small.query(sql`SELECT 1`).catch((problem: unknown) => isDatabaseAway(problem))
      // Well before the fifteen seconds it would be without.
      expect(await Promise.race([asked, delay(10_000, 'still waiting')])).toBe(true)
    } finally {
      held.release()
      await small.close()
    }
  })
})

describe('a connection the server takes away', () => {
  it('while it is being handed out ends no process and is not used again', async () => {
    const client = await db.pool.connect()
    try {
      expect(() => client.emit('error', new Error('terminating connection due to unexpected postmaster exit'))).not.toThrow()
    } finally {
      client.release(true)
    }
    expect(await isThere()).toEqual([{ one: 1 }])
  })

  it('in the middle of a transaction fails that one alone', async () => {
    const lost = db.transaction(async (tx) => {
      const [row] = await tx.query<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)
      await database.pool.query('SELECT pg_terminate_backend($1)', [row?.pid])
      await delay(100)
      return tx.query(sql`SELECT 1`)
    })
    await expect(lost).rejects.toThrow()
    for (let each = 0; each < 4; each += 1) expect(await isThere()).toEqual([{ one: 1 }])
  })
})
