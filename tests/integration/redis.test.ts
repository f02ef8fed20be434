import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '@minsheng/api/app.ts'
import { compose, type Composition } from '@minsheng/api/composition.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf, clientAt } from '../support/client.ts'
import { caseAt } from '../support/factories.ts'
import { redisProgram, startRedis } from '../support/redis.ts'

describe.skipIf(redisProgram === '')('two API processes on one Redis', () => {
  let stand: Stand
  let second: { baseUrl: string, composition: Composition, stop: () => Promise<void> }
  let stopRedis: () => Promise<void>

  beforeAll(async () => {
    const { url, stop } = await startRedis()
    stopRedis = stop
    stand = await startStand({ REDIS_URL: url })
    const composition = compose(stand.config)
    const app = await createApp(composition)
    const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 })
    second = { baseUrl, composition, stop: async () => { await app.close(); await composition.close() } }
  })
  afterAll(async () => {
    await second.stop()
    await stand.stop()
    await stopRedis()
  })

  it('count wrong logins together: ten at either are ten, and the database keeps no count', async () => {
    const enter = (baseUrl: string) => clientAt(baseUrl).refusal('POST /staff/session', { body: { login: 'nobody', password: 'wrong' } })
    const codes = []
    for (let i = 0; i < 11; i += 1) codes.push(await enter(i % 2 ? stand.baseUrl : second.baseUrl))
    expect([new Set(codes.slice(0, 10)), codes[10]]).toEqual([new Set(['credentials-wrong']), 'too-many-attempts'])
    expect((await stand.database.pool.query('SELECT 1 FROM attempt')).rows).toEqual([])
  })

  it('hear of each other\'s changes: a panel at one learns of what was done at the other, and public pages are made anew', async () => {
    const { client } = await stand.logInAs('intake', 'office')
    const gone = new AbortController()
    const line = await fetch(addressOf(second.baseUrl, 'GET /staff/live'), { headers: { authorization: `Bearer ${client.token}` }, signal: gone.signal })
    let heard = ''
    const reading = (async () => { for await (const chunk of line.body ?? []) heard += new TextDecoder().decode(chunk as Uint8Array) })().catch(() => {})
    const list = addressOf(second.baseUrl, 'GET /answers', { querystring: { type: 'suggestion' } })
    const etag = (await fetch(list)).headers.get('etag') ?? ''
    const { caseNo } = await caseAt(stand, 'published', { type: 'suggestion' })
    await stand.composition.live.publish({ topic: 'case', caseNo, seen: { unitId: null, identity: 'named', jointUnits: [], accused: [], recused: [], keepers: [], frozen: false } })
    await stand.composition.live.publish({ topic: 'answers' })
    await expect.poll(() => heard.includes(caseNo)).toBe(true)
    await expect.poll(async () => (await fetch(list, { headers: { 'if-none-match': etag } })).status, { timeout: 4_500 }).toBe(200)
    gone.abort()
    await reading
  })
})
