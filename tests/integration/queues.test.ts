import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, sql, type Database } from '@minsheng/db/client.ts'
import { createQueue, type JobQueue } from '@minsheng/workers/queues.ts'
import { relayOnce } from '@minsheng/workers/relay.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'
import { redisProgram, startRedis } from '../support/redis.ts'

const backends = [{ name: 'in PostgreSQL', redis: false }, { name: 'in Redis', redis: true }]

for (const { name, redis } of backends) {
  describe.skipIf(redis && redisProgram === '')(`the queue ${name}`, () => {
    let database: TestDatabase
    let db: Database
    let queue: JobQueue
    let stopRedis = async (): Promise<void> => {}
    const ran: string[] = []
    let failures = 0

    beforeAll(async () => {
      database = await createDatabase()
      db = connectDatabase(database.url, 5)
      const server = redis ? await startRedis() : null
      if (server) stopRedis = server.stop
      queue = createQueue({ redisUrl: server?.url ?? null, databaseUrl: database.url })
      await queue.work(async (job, data) => {
        ran.push(`${job} ${JSON.stringify(data)}`)
        if (job === 'announce-change' && failures > 0) { failures -= 1; throw new Error('not now') }
      }, 5)
    })
    afterAll(async () => {
      await queue.close()
      await db.close()
      await database.drop()
      await stopRedis()
    })

    const put = (no: number) => db.query(sql`INSERT INTO outbox (job, payload) VALUES ('send-notice', ${JSON.stringify({ noticeId: `n${no}` })}::jsonb)`)
    const waiting = async () => (await db.query<{ count: number }>(sql`SELECT count(*)::int AS count FROM outbox WHERE relayed_at IS NULL`))[0]?.count
    const timesOf = (no: number) => ran.filter((each) => each === `send-notice {"noticeId":"n${no}"}`).length

    it('gets every waiting row of the outbox once, also from four relays at the same moment', async () => {
      for (let no = 0; no < 30; no += 1) await put(no)
      const handed = await Promise.all(Array.from({ length: 4 }, () => relayOnce(db, queue)))
      expect(handed.reduce((sum, each) => sum + each, 0)).toBe(30)
      expect(await waiting()).toBe(0)
      await expect.poll(() => ran.length).toBe(30)
      await delay(300)
      expect(new Set(ran).size).toBe(ran.length)
    })

    it('a relay that dies between handing over and writing it down hands over again, and the job still runs once', async () => {
      await put(100)
      await expect(db.transaction(async (tx) => {
        const rows = await tx.query<{ id: string, job: string, payload: object }>(sql`SELECT id::text, job, payload FROM outbox WHERE relayed_at IS NULL FOR UPDATE`)
        await queue.addAll(rows.map(({ id, job, payload }) => ({ name: job, data: payload, jobId: `outbox-${id}` })))
        throw new Error('power cut')
      })).rejects.toThrow('power cut')
      expect(await waiting()).toBe(1)
      expect(await relayOnce(db, queue)).toBe(1)
      await expect.poll(() => timesOf(100)).toBe(1)
      await delay(500)
      expect([timesOf(100), await waiting()]).toEqual([1, 0])
    })

    it('a job that fails is tried again', async () => {
      failures = 1
      const before = ran.length
      await queue.addAll([{ name: 'announce-change', data: { caseNo: 'MZ2026000001' }, jobId: 'outbox-fails-once' }])
      await expect.poll(() => ran.length - before).toBe(2)
    })
  })
}
