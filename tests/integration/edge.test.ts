import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Registry } from 'prom-client'
import { serveMetrics } from '@minsheng/api/http/health.ts'
import { startStand, type Stand } from '../support/api.ts'
import { addressOf, routeKeys } from '../support/client.ts'
import { aCase } from '../support/factories.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${stand.baseUrl}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code]

describe('the edge', () => {
  it('every answer has the headers that keep browsers from guessing, framing and remembering', async () => {
    const { client } = await stand.newCitizen()
    for (const reply of [await client.call('GET /me'), await client.call('GET /cases/:caseNo', { params: { caseNo: 'MZ2026999999' } }), await stand.anyone.call('GET /me')]) {
      expect(Object.fromEntries(['x-content-type-options', 'referrer-policy', 'content-security-policy', 'cache-control'].map((name) => [name, reply.headers.get(name)]))).toEqual({
        'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'content-security-policy': 'default-src \'none\'; frame-ancestors \'none\'', 'cache-control': 'no-store'
      })
    }
  })

  it('pages may load our own scripts only, and none that are written into the page', async () => {
    const response = await fetch(`${stand.baseUrl}/health/live`)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain('script-src \'self\';')
    expect(policy).not.toContain('unsafe-eval')
    expect([response.headers.get('x-frame-options'), response.headers.get('strict-transport-security'), response.headers.get('x-powered-by')]).toEqual(['DENY', null, null])
  })

  it('no refusal tells more than its words: same shape, no stack, no database', async () => {
    for (const response of [await fetch(`${stand.baseUrl}/api/nowhere`), await post('/api/session', '{'), await post('/api/session', '{}'), await fetch(`${stand.baseUrl}/%E0%A4%A`)]) {
      const text = await response.text()
      expect(Object.keys(JSON.parse(text) as object).filter((name) => name !== 'fields').sort()).toEqual(['code', 'message', 'requestId'])
      expect(text).not.toMatch(/postgres|prisma|node_modules|Error:|at \w+ \(/i)
    }
  })

  it('too much is refused before it is read', async () => {
    const { client } = await stand.newCitizen()
    const big = JSON.stringify({ ...aCase(), statement: 'x'.repeat(600 * 1024) })
    expect(await codeOf(await post('/api/cases', big, { authorization: `Bearer ${client.token}` }))).toEqual([413, 'body-too-large'])
    expect(await codeOf(await post('/api/cases', big))).toEqual([401, 'login-required'])
  })

  it('what is not JSON, or not a form with a file, is refused with words', async () => {
    const { client } = await stand.newCitizen()
    const authorization = `Bearer ${client.token}`
    expect(await codeOf(await post('/api/session', 'code=1', { 'content-type': 'application/x-www-form-urlencoded' }))).toEqual([400, 'bad-input'])
    expect(await codeOf(await post('/api/session', '<x/>', { 'content-type': 'text/xml' }))).toEqual([400, 'bad-input'])
    expect(await codeOf(await post(`/api/files/${crypto.randomUUID()}`, '{}', { authorization }))).toEqual([400, 'bad-input'])
    const form = new FormData()
    form.set('text', 'no file')
    const response = await fetch(addressOf(stand.baseUrl, 'POST /files/:fileId', { params: { fileId: crypto.randomUUID() } }), { method: 'POST', body: form, headers: { authorization } })
    expect(await codeOf(response)).toEqual([400, 'file-not-an-image'])
    expect(await codeOf(await post('/api/session', '{"__proto__":{"x":1},"code":"x"}'))).toEqual([400, 'bad-input'])
  })

  it('a path that is not one of ours is refused in words, whatever stands in it', async () => {
    for (const path of ['/api/cases/../../etc/passwd', '/api/cases/MZ1', '/api/cases/MZ2026000001%00', '/api/staff/cases/MZ2026000001/unknown', '/../package.json']) {
      const status = await new Promise((resolve) => { request(`${stand.baseUrl}`, { path }, (response) => { response.resume(); resolve(response.statusCode) }).end() })
      expect([400, 401, 404]).toContain(status)
    }
  })

  it('a stranger who knows no token is refused on every route that is not public', async () => {
    for (const key of routeKeys) {
      const access = stand.app.accessTable.get(key)
      if (access === 'public') continue
      expect((await stand.anyone.call(key)).problem?.code, key).toBe('login-required')
    }
  })
})

describe('floods', () => {
  it('one sender from outside is slowed down after twelve hundred requests a minute; the machine itself is not', async () => {
    const behindProxy = await startStand({ TRUSTED_PROXIES: '1' })
    try {
      const ask = (address: string) => fetch(`${behindProxy.baseUrl}/api/me`, { headers: { 'x-forwarded-for': address } }).then(async (response) => { await response.text(); return response.status })
      for (let i = 0; i < 12; i += 1) await Promise.all(Array.from({ length: 100 }, () => ask('203.0.113.7')))
      expect([await ask('203.0.113.7'), await ask('203.0.113.8'), await ask('127.0.0.1')]).toEqual([429, 401, 401])
    } finally {
      await behindProxy.stop()
    }
  })
})

describe('health', () => {
  it('is alive without and ready with its database', async () => {
    const other = await startStand()
    const statusOf = async (path: string) => (await fetch(`${other.baseUrl}${path}`)).status
    expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 200])
    await other.database.drop()
    expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 503])
    other.database.drop = async () => {}
    await other.stop()
  })

  it('metrics stand on a port of their own, by route and never by address', async () => {
    const registry = new Registry()
    const metrics = await serveMetrics('127.0.0.1', 0, registry)
    const address = metrics.server.address()
    const text = await (await fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/metrics`)).text()
    await metrics.close()
    expect(text).toContain('process_cpu_seconds_total')
    expect((await fetch(`${stand.baseUrl}/metrics`)).status).toBe(404)
  })

  it('the description of the API is served with a policy of its own', async () => {
    const response = await fetch(`${stand.baseUrl}/docs/json`)
    expect([response.status, Object.keys(((await response.json()) as { paths: object }).paths).length > 30]).toEqual([200, true])
  })
})
