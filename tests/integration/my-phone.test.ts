import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStand, type Stand } from '../support/api.ts'
import { dump } from '../support/dump.ts'
import type { Citizen } from '../support/people.ts'

let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(async () => { await stand.stop() })

const tap = async ({ openid }: Citizen) => (await stand.wechat<{ code: string }>('POST', '/phone-code', { openid })).code
const numberOf = async ({ openid }: Citizen) => (await stand.wechat<{ phone: string }>('POST', '/identity', { openid })).phone
const keep = async (citizen: Citizen) => citizen.client.ok('PUT /me/phone', { body: { code: await tap(citizen) } })
const row = async ({ id }: Citizen) =>
  (await stand.database.pool.query<{ phone_cipher: string | null, phone_index: string | null, phone_at: Date | null }>('SELECT phone_cipher, phone_index, phone_at FROM citizen WHERE id = $1', [id])).rows[0]

describe('the number for text messages', () => {
  it('is there after one tap, shown with its middle hidden, and lies sealed and found by an index', async () => {
    const citizen = await stand.newCitizen()
    expect(await citizen.client.ok('GET /me/phone')).toEqual({ phone: null, verifiedAt: null })
    const phone = await numberOf(citizen)
    const shown = await keep(citizen)
    expect(shown.phone).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`)
    expect(await citizen.client.ok('GET /me/phone')).toEqual(shown)
    const kept = await row(citizen)
    const { cipher } = stand.composition.services
    expect([cipher.decrypt(kept?.phone_cipher ?? ''), kept?.phone_index]).toEqual([phone, cipher.index('phone', phone)])
    expect((await dump(stand.database)).filter(({ value }) => value.includes(phone))).toEqual([])
  })

  it('is taken away on the citizen\'s word and leaves nothing behind', async () => {
    const citizen = await stand.newCitizen()
    await keep(citizen)
    expect(await citizen.client.ok('DELETE /me/phone')).toEqual({ phone: null, verifiedAt: null })
    expect(await row(citizen)).toEqual({ phone_cipher: null, phone_index: null, phone_at: null })
    expect(await citizen.client.ok('DELETE /me/phone')).toEqual({ phone: null, verifiedAt: null })
  })

  it.each([['taken away', async ({ client }: Citizen) => client.ok('DELETE /me/phone')], ['another', keep]])('once %s is no more found in what was sent to it', async (_how, change) => {
    const citizen = await stand.newCitizen()
    await keep(citizen)
    const { cipher } = stand.composition.services
    const [phone, index] = ['13800000001', cipher.index('phone', '13800000001')]
    const { pool } = stand.database
    await pool.query('UPDATE citizen SET phone_cipher = $1, phone_index = $2 WHERE id = $3', [cipher.encrypt(phone), index, citizen.id])
    await pool.query("INSERT INTO notice (id, dedupe_key, citizen_id, event, purpose, title, text, fields, created_at) VALUES (gen_random_uuid(), gen_random_uuid(), $1, 'x', 'x', 'x', 'x', '{}', now())", [citizen.id])
    await pool.query("INSERT INTO delivery (id, notice_id, channel, template, recipient, state, created_at) SELECT gen_random_uuid(), id, 'sms', 'of-the-test', $1, 'sent', now() FROM notice WHERE citizen_id = $2", [index, citizen.id])
    await pool.query("INSERT INTO sms_receipt (provider, message_id, delivered, code, phone_index, at, received_at) VALUES ('aliyun', gen_random_uuid(), true, 'DELIVERED', $1, now(), now())", [index])
    expect((await dump(stand.database)).filter(({ value }) => value.includes(index)).length).toBeGreaterThan(2)
    await change(citizen)
    expect((await dump(stand.database)).filter(({ value }) => value.includes(index))).toEqual([])
  })

  it('comes from the citizen\'s own tap only, once', async () => {
    const [citizen, other] = [await stand.newCitizen(), await stand.newCitizen()]
    expect(await citizen.client.refusal('PUT /me/phone', { body: { code: await tap(other) } })).toBe('phone-code-invalid')
    expect(await citizen.client.refusal('PUT /me/phone', { body: { code: 'invented' } })).toBe('phone-code-invalid')
    const code = await tap(citizen)
    await citizen.client.ok('PUT /me/phone', { body: { code } })
    expect(await citizen.client.refusal('PUT /me/phone', { body: { code } })).toBe('phone-code-invalid')
  })

  it('is not asked of WeChat before the privacy notice was agreed to, and not by strangers', async () => {
    const citizen = await stand.newCitizen({ agreed: false })
    expect(await citizen.client.refusal('PUT /me/phone', { body: { code: await tap(citizen) } })).toBe('privacy-not-accepted')
    expect(await stand.anyone.refusal('GET /me/phone')).toBe('login-required')
  })

  it.each([
    [{ errcode: 45009 }, 'phone-not-to-be-had'], [{ errcode: 48001 }, 'phone-not-to-be-had'], [{ errcode: 45011 }, 'too-many-attempts'],
    [{ errcode: -1 }, 'wechat-unavailable'], [{ dropConnection: true }, 'wechat-unavailable'],
  ])('when WeChat answers %o, the citizen hears %s and keeps the number of before', async (fault, code) => {
    const citizen = await stand.newCitizen()
    const before = await keep(citizen)
    await stand.wechat('POST', '/faults', { match: 'getuserphonenumber', times: 1, ...fault })
    expect(await citizen.client.refusal('PUT /me/phone', { body: { code: await tap(citizen) } })).toBe(code)
    expect(await citizen.client.ok('GET /me/phone')).toEqual(before)
  })

  it('is asked for twenty times a day and no more: each look-up costs the bureau', async () => {
    const citizen = await stand.newCitizen()
    for (let count = 0; count < 20; count++) await citizen.client.refusal('PUT /me/phone', { body: { code: 'invented' } })
    expect(await citizen.client.refusal('PUT /me/phone', { body: { code: await tap(citizen) } })).toBe('too-many-attempts')
  })
})
