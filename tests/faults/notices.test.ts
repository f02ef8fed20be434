import { describe, expect, it } from 'vitest'
import { drill } from '../drill/drill.ts'
import { redisProgram, startRedis } from '../support/redis.ts'

const NOTICES = 2_000

const survive = async (name: string, redisUrl: string | null): Promise<void> => {
  const { counts, disagreements, killed, died } = await drill(name, redisUrl, NOTICES, () => {})
  expect(disagreements.slice(0, 20)).toEqual([])
  expect({ killed, died }).toEqual({ killed: ['workers', 'second workers', 'database'], died: [] })
  expect(counts.get('notices')).toBe(NOTICES)
  // The weather really was bad, and every way was taken.
  for (const name of ['delivered by WeChat', 'in doubt at WeChat', 'delivered as SMS', 'failed as SMS', 'tasks for people']) expect(counts.get(name), name).toBeGreaterThan(0)
}

// Much of each is waiting: the two go side by side.
describe.concurrent('two thousand notices in bad weather, both workers and the database killed: each delivered once or ended with a reason and a task', () => {
  it('with the queue in PostgreSQL', () => survive('drill-postgres', null), 600_000)

  it.skipIf(redisProgram === '')('with the queue in Redis', async () => {
    const { url, stop } = await startRedis()
    await survive('drill-redis', url).finally(stop)
  }, 600_000)
})
