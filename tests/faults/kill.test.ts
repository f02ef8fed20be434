import { rmSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { redisProgram, startRedis } from '../support/redis.ts'
import { inventMessages } from './messages.ts'
import { prepareGround, startReplay, type Ground } from './under-fire.ts'

const MESSAGES = 60
const KILLS = 7

/** Kills programs with SIGKILL at random moments while messages are played, until there have been enough kills. */
const rage = async ({ stack, killDatabase }: Ground, isOver: () => boolean): Promise<string[]> => {
  const victims: Record<string, () => Promise<void>> = {
    api: async () => { await stack.api.kill(); await stack.api.start() },
    workers: async () => { await stack.workers.kill(); await stack.workers.start() },
    database: killDatabase
  }
  // Each at least twice, the database once, in an order nobody knows beforehand.
  const order = ['api', 'workers', 'workers', 'api', 'workers', 'api', 'database'].toSorted(() => Math.random() - 0.5)
  const killed: string[] = []
  for (const name of order.slice(0, KILLS)) {
    await delay(500 + Math.random() * 1_500)
    if (isOver()) break
    await victims[name]?.()
    killed.push(name)
  }
  return killed
}

const playOn = async (ground: Ground): Promise<void> => {
  const replay = startReplay(ground, inventMessages(MESSAGES))
  const killed = await rage(ground, replay.done)
  const { code, said } = await replay.result
  // The replay's own verdict: every case once, word for word, published, and each of its three messages delivered once.
  expect({ code, killed, said: code === 0 ? '' : said.slice(-6_000) }).toMatchObject({ code: 0, said: '' })
  expect(killed.length).toBeGreaterThanOrEqual(5)
  // A database that goes away ends nobody.
  expect([ground.stack.api.pid(), ground.stack.workers.pid()]).not.toContain(null)
  expect(await ground.leftovers()).toEqual({ outbox: 0, sending: 0 })
  // After everything has settled: nothing came twice, and what did not come because its sender was killed is written as in doubt.
  expect(await ground.disagreements(3 * MESSAGES)).toEqual([])
}

const playUnderFire = async (redisUrl: string | null): Promise<void> => {
  const ground = await prepareGround(redisUrl ? 'redis' : 'postgres', redisUrl)
  await playOn(ground).finally(ground.stop)
  rmSync(ground.dataDir, { recursive: true, force: true })
}

// Much of each is waiting: the two go side by side.
describe.concurrent('killing API, workers and database at random moments loses nothing and sends nothing twice', () => {
  it('with the queue in PostgreSQL', () => playUnderFire(null))

  it.skipIf(redisProgram === '')('with the queue in Redis', async () => {
    const { url, stop } = await startRedis()
    await playUnderFire(url).finally(stop)
  })
})
