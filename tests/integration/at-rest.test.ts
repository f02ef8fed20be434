import { randomUUID } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFieldCipher } from '@minsheng/api/security/field-cipher.ts'
import { freePort } from '@minsheng/db/free-port.ts'
import { startStand, type Stand } from '../support/api.ts'
import { clientAt } from '../support/client.ts'
import { dump } from '../support/dump.ts'
import { aCase, caseAt, type Filed } from '../support/factories.ts'
import { createCitizen, password } from '../support/people.ts'
import { environmentFor } from '../support/settings.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const secret = { name: '欧阳满香', phone: '13873719876', id: '430923194703152426' }
let stand: Stand
let filed: Filed
beforeAll(async () => {
  stand = await startStand()
  filed = await caseAt(stand, 'published', { statement: '低保没有到账，请查一查。', contactName: secret.name, contactPhone: secret.phone })
})
afterAll(async () => { await stand.stop() })

describe('what lies in the database', () => {
  it('shows no name, number, openid, password or token of anybody in any column', async () => {
    const values = await dump(stand.database)
    expect(values.length).toBeGreaterThan(200)
    const secrets = [secret.name, secret.phone, filed.citizen.openid, password, filed.citizen.refreshToken, filed.citizen.refreshToken.split('.')[1] ?? '', filed.receipt.queryCode]
    for (const each of secrets) expect(values.filter(({ value }) => value.includes(each)).map(({ place }) => place), each.slice(0, 3)).toEqual([])
  })

  it('is read with the keys of today after the keys were rotated, and new texts use the new key', async () => {
    const { rows } = await stand.database.pool.query<{ contact_cipher: string }>('SELECT contact_cipher FROM cases WHERE case_no = $1', [filed.caseNo])
    const stored = rows[0]?.contact_cipher ?? ''
    const { fieldKeys, lookupKey } = stand.config
    const rotated = createFieldCipher({ ...fieldKeys, 2: '22'.repeat(32) }, lookupKey)
    expect(JSON.parse(rotated.decrypt(stored))).toEqual({ name: secret.name, phone: secret.phone })
    expect([stored.split('.')[0], rotated.encrypt('x').split('.')[0]]).toEqual(['1', '2'])
  })
})

type Api = { baseUrl: string, output: () => string, stop: () => Promise<void> }

const startProcess = async (over: Record<string, string>): Promise<Api> => {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/src/main.ts'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environmentFor({ databaseUrl: stand.database.url, wechatUrl: stand.config.wechat.baseUrl, PORT: String(port), LOG_LEVEL: 'trace', ...over }) }
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString() })
  const baseUrl = `http://127.0.0.1:${port}`
  await expect.poll(() => fetch(`${baseUrl}/health/ready`).then(({ status }) => status, () => 0), { timeout: 90_000 }).toBe(200)
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { baseUrl, output: () => output, stop }
}

describe('a running API process', () => {
  it('with a new key serves people of the old one, keeps its logs free of what people typed and who they are, and stops at once', async () => {
    const api = await startProcess({ FIELD_KEYS: `1:${'11'.repeat(32)},2:${'22'.repeat(32)}` })
    const citizen = await createCitizen(api.baseUrl, stand.wechat)
    const typed = `我叫${secret.name}，电话${secret.phone}，身份证${secret.id}`
    const { caseNo } = await citizen.client.ok('POST /cases', { body: aCase({ statement: typed, contactName: secret.name, contactPhone: secret.phone }) })
    await citizen.client.ok('POST /cases', { body: aCase({ type: 'report', identity: 'confidential', statement: typed, contactName: secret.name, contactPhone: secret.phone }) })
    await citizen.client.call('POST /cases', { body: { ...aCase({ statement: typed }), type: 'wrong' as never } })
    await clientAt(api.baseUrl).call('GET /answers', { querystring: { q: secret.name } })
    await clientAt(api.baseUrl).call('POST /staff/session', { body: { login: secret.phone, password: 'a-secret-password' } })
    await citizen.client.call('POST /bookings/:bookingId/confirm', { params: { bookingId: randomUUID() }, body: { parties: [{ name: secret.name, idNumber: secret.id }], contactName: secret.name, contactPhone: secret.phone, address: typed, townshipCode: null } })
    // A failure nobody foresaw: the table is gone while the citizen files again.
    await stand.database.pool.query('ALTER TABLE cases RENAME TO cases_away')
    const failure = await citizen.client.call('POST /cases', { body: aCase({ statement: typed }) })
    await stand.database.pool.query('ALTER TABLE cases_away RENAME TO cases')
    expect([failure.status, failure.problem?.code]).toEqual([500, 'internal'])
    const { rows } = await stand.database.pool.query<{ contact_cipher: string }>('SELECT contact_cipher FROM cases WHERE case_no = $1', [caseNo])
    expect(rows[0]?.contact_cipher.startsWith('2.')).toBe(true)

    await api.stop()
    expect(api.output()).toContain(failure.problem?.requestId)
    for (const each of [secret.name, secret.phone, secret.id, citizen.openid, citizen.refreshToken, 'a-secret-password', encodeURIComponent(secret.name)]) expect(api.output()).not.toContain(each)
  }, 180_000)

  it('that is not told what it needs says all of it and does not start', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'api/src/main.ts'], { cwd: root, env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: 'x' }, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
    const [code] = await once(child, 'exit') as [number]
    expect(code).not.toBe(0)
    for (const name of ['JWT_SECRET', 'FIELD_KEYS', 'LOOKUP_KEY', 'WECHAT_APP_ID', 'WECHAT_TEMPLATE_PUBLISHED']) expect(said).toContain(name)
  })
})
