import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHttp, WechatError, type WechatHttp } from '@minsheng/api/gateways/wechat/http.ts'
import { createTokenSource, TokenUnavailable } from '@minsheng/api/gateways/wechat/token.ts'
import { createFieldCipher } from '@minsheng/api/security/field-cipher.ts'
import { createTokenStore } from '@minsheng/api/wechat-token-store.ts'
import { connectDatabase, type Database } from '@minsheng/db/client.ts'
import { appId, secret, startStand, type Stand } from '../contract/wechat-stand.ts'
import { createDatabase, type TestDatabase } from '../support/database.ts'

const MINUTE = 60_000
const cipher = createFieldCipher({ 1: '11'.repeat(32) }, 'lookup')
let stand: Stand
let database: TestDatabase
let processes: Database[]
let ahead = 0
beforeAll(async () => {
  stand = await startStand()
  database = await createDatabase()
  // As four processes have them: a pool and a local copy of the token each.
  processes = Array.from({ length: 4 }, () => connectDatabase(database.url, 5))
})
afterAll(async () => {
  await Promise.all(processes.map((each) => each.close()))
  await database.drop()
  await stand.close()
})
beforeEach(async () => {
  await stand.reset()
  await database.pool.query('TRUNCATE wechat_token')
  ahead = 0
})

const http: WechatHttp = (request) => createHttp({ baseUrl: stand.baseUrl })(request)
const now = () => Date.now() + ahead
const sources = () => processes.map((db) => createTokenSource({ http, appId, secret, now, store: createTokenStore(db, cipher, appId) }))
type Sources = ReturnType<typeof sources>

const ask = (token: string) => http({ method: 'GET', path: '/wxaapi/newtmpl/gettemplate', query: { access_token: token } })
const fiftyEach = (all: Sources, call: (token: string) => Promise<unknown> = ask) =>
  Promise.all(all.flatMap((source) => Array.from({ length: 50 }, () => source.withToken(call))))
const requested = async () => (await stand.requests('stable_token')).length
const pass = async (ms: number) => {
  ahead += ms
  await stand.advance(ms)
}

describe('the access token of four processes with fifty calls each', () => {
  it('is asked for once where none is kept yet', async () => {
    expect(await fiftyEach(sources())).toHaveLength(200)
    expect(await requested()).toBe(1)
  })

  it('is renewed once, five minutes before its end, and no call is refused', async () => {
    const all = sources()
    await fiftyEach(all)
    await pass(114 * MINUTE)
    await fiftyEach(all)
    expect(await requested()).toBe(1)
    await pass(MINUTE + 5000)
    await fiftyEach(all)
    expect(await requested()).toBe(2)
    expect((await stand.requests('gettemplate')).every(({ answer }) => String(answer).includes('"errcode":0'))).toBe(true)
  })

  it('taken away by WeChat in the middle, is asked for once more and every call gets through', async () => {
    const all = sources()
    await fiftyEach(all)
    await stand.revokeTokens()
    expect(await fiftyEach(all)).toHaveLength(200)
    expect(await requested()).toBe(2)
  })

  it('taken away again and again while calls are on their way, is never asked for by force', async () => {
    const all = sources()
    for (let round = 0; round < 5; round++) {
      await Promise.all([fiftyEach(all), stand.revokeTokens()])
    }
    const asked = await stand.requests('stable_token')
    expect(asked.length).toBeLessThanOrEqual(6)
    expect(asked.every(({ body }) => String(body).includes('"force_refresh":false'))).toBe(true)
  })
})

describe('the kept token', () => {
  it('lies sealed, and a process that starts later uses it without asking WeChat', async () => {
    const [first, second] = sources()
    let seen = ''
    await first?.withToken(async (token) => { seen = token })
    await second?.withToken(async (token) => expect(token).toBe(seen))
    expect(await requested()).toBe(1)
    const { rows } = await database.pool.query<{ row: string }>('SELECT wechat_token::text AS row FROM wechat_token')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(seen)
  })

  it('refused late to one process, is not thrown away when another has renewed it meanwhile', async () => {
    const [first, second] = sources()
    const refused = new WechatError({ path: '/x', failure: 'answered', errcode: 40001 })
    await second?.withToken(ask)
    const used: string[] = []
    await first?.withToken(async (token) => {
      used.push(token)
      if (used.length > 1) return ask(token)
      await stand.revokeTokens()
      await second?.withToken(ask)
      throw refused
    })
    expect(new Set(used).size).toBe(2)
    expect(await requested()).toBe(2)
  })
})

describe('when the token cannot be had', () => {
  it('each process says so, none waits for ever, and the next call finds it', async () => {
    const all = sources()
    await stand.fault({ match: 'stable_token', times: 4, errcode: 45011 })
    const outcomes = await Promise.allSettled(all.map((source) => source.withToken(ask)))
    expect(outcomes.every((each) => each.status === 'rejected' && each.reason instanceof TokenUnavailable && each.reason.reason.errcode === 45011)).toBe(true)
    await fiftyEach(all)
    expect(await requested()).toBe(5)
  })

  it('in its last minutes the old one goes on working', async () => {
    const [source] = sources()
    await source?.withToken(ask)
    await pass(117 * MINUTE)
    await stand.fault({ match: 'stable_token', times: 1, dropConnection: true })
    expect(await source?.withToken(ask)).toMatchObject({ errcode: 0 })
  })

  it('a process that died while asking holds the others up for seconds only', async () => {
    const [died] = processes.map((db) => createTokenStore(db, cipher, appId))
    expect(await died?.claim(now(), null)).toBe(true)
    const { rows: [lease] } = await database.pool.query<{ seconds: number }>('SELECT extract(epoch FROM lease_until - now())::float8 AS seconds FROM wechat_token')
    expect(lease?.seconds).toBeLessThanOrEqual(12)
    await database.pool.query('UPDATE wechat_token SET lease_until = now() + interval \'300 milliseconds\'')
    await fiftyEach(sources())
    expect(await requested()).toBe(1)
  })

  it('and the database is away, the call was certainly not made', async () => {
    const away = connectDatabase('postgresql://nobody:x@127.0.0.1:1/nowhere', 1)
    const source = createTokenSource({ http, appId, secret, now, store: createTokenStore(away, cipher, appId) })
    await expect(source.withToken(ask)).rejects.toMatchObject({ name: 'TokenUnavailable', reason: { failure: 'not-sent' } })
    await away.close()
  })
})
