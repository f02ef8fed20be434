import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SmsMessage, SmsProvider, SmsResult } from '@minsheng/api/gateways/sms/port.ts'
import { startStand, type Stand } from '../support/api.ts'
import { dump } from '../support/dump.ts'
import { smsEnvironment, smsReportSecret } from '../support/sms.ts'

let stand: Stand
beforeAll(async () => {
  // Weight 0 stands by, so that each test knows who sends; `by` asks one provider.
  stand = await startStand((url) => ({ ...smsEnvironment(url), SMS_TENCENT_WEIGHT: '0' }))
  await control('POST', '/targets', { aliyun: address('aliyun'), tencent: address('tencent') })
})
afterAll(async () => { await stand.stop() })
beforeEach(async () => {
  await control('POST', '/reset')
  await stand.database.pool.query('DELETE FROM sms_receipt')
})

const phone = '13807371234'
const control = <T>(method: string, path: string, body?: object) => stand.wechat<T>(method, `/sms${path}`, body)
const address = (provider: string, secret = smsReportSecret) => `${stand.baseUrl}/sms/report/${provider}/${secret}`
const message = (): SmsMessage => ({ id: crypto.randomUUID(), phone, template: 'answered', values: { number: 'MZ2026000123' } })
const by = async (provider: SmsProvider, asked = message()): Promise<string> => {
  if (provider === 'tencent') await control('POST', '/faults', { match: 'aliyun SendSms', times: 1, code: 'isp.SYSTEM_ERROR' })
  const result: SmsResult | undefined = await stand.composition.services.sms?.send(asked)
  if (result?.kind !== 'sent' || result.provider !== provider) throw new Error(`not sent by ${provider}`)
  return result.messageId
}
const told = () => control('POST', '/idle')
const receipts = async () => (await stand.database.pool.query<Record<string, unknown>>('SELECT provider, message_id, own_id, delivered, code, times FROM sms_receipt ORDER BY received_at, message_id')).rows
const post = (to: string, body: unknown, headers: Record<string, string> = {}) => fetch(to, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })

const row = (over: object = {}) => ({ phone_number: phone, send_time: '2026-11-23 09:00:00', report_time: '2026-11-23 09:00:05', success: true, err_code: 'DELIVERED', err_msg: '用户接收成功', sms_size: '1', biz_id: '1^0', out_id: crypto.randomUUID(), ...over })
const tencentRow = (over: object = {}) => ({ user_receive_time: '2026-11-23 09:00:00', nationcode: '86', mobile: phone, report_status: 'SUCCESS', errmsg: 'DELIVRD', description: '用户短信送达成功', sid: '2019:1', ...over })

describe('a delivery report', () => {
  it('of each provider is taken in, with our own id where it is given back', async () => {
    const asked = message()
    const [first, second] = [await by('aliyun', asked), await by('tencent')]
    await told()
    expect(await receipts()).toEqual(expect.arrayContaining([
      { provider: 'aliyun', message_id: first, own_id: asked.id, delivered: true, code: 'DELIVERED', times: 1 },
      { provider: 'tencent', message_id: second, own_id: null, delivered: true, code: 'DELIVRD', times: 1 }
    ]))
    expect(await control('GET', '/reports')).toEqual([expect.objectContaining({ attempt: 1 }), expect.objectContaining({ attempt: 1 })])
  })

  it('says what did not arrive', async () => {
    await control('POST', '/numbers', { phone, state: 'off' })
    await by('aliyun')
    await by('tencent')
    await told()
    expect((await receipts()).map(({ delivered, code }) => [delivered, code])).toEqual(expect.arrayContaining([[false, 'MOBILE_NOT_ON_SERVICE'], [false, 'MK:1026']]))
  })

  it('told twice is one, counted', async () => {
    await control('POST', '/reports', { mode: 'duplicate', times: 1 })
    await by('aliyun')
    await told()
    expect(await receipts()).toMatchObject([{ delivered: true, times: 2 }])
  })

  it('out of order, late or lost takes nothing from the others', async () => {
    await control('POST', '/reports', { mode: 'reversed', times: 2 })
    await control('POST', '/reports', { mode: 'lost', times: 1 })
    await control('POST', '/reports', { mode: 'late', times: 1, delayMs: 300 })
    const ids = [await by('aliyun'), await by('aliyun'), await by('aliyun'), await by('aliyun')]
    await told()
    expect((await receipts()).map(({ message_id }) => message_id)).toEqual([ids[1], ids[0], ids[3]])
  })

  it('held back by one test is not pushed in the next', async () => {
    await control('POST', '/reports', { mode: 'reversed', times: 2 })
    await by('aliyun')
    await told()
    await control('POST', '/reset')
    await control('POST', '/reports', { mode: 'reversed', times: 1 })
    const id = await by('aliyun')
    await told()
    expect((await receipts()).map(({ message_id }) => message_id)).toEqual([id])
  })

  it('only goes forward: a failure after the delivery takes it not back, a delivery after the failure counts', async () => {
    const fell = { success: false, err_code: 'MOBILE_NOT_ON_SERVICE' }
    await post(address('aliyun'), [row({ biz_id: 'a^0' }), row({ biz_id: 'a^0', ...fell }), row({ biz_id: 'b^0', ...fell }), row({ biz_id: 'b^0' })])
    expect(await receipts()).toMatchObject([{ message_id: 'a^0', delivered: true, code: 'DELIVERED', times: 2 }, { message_id: 'b^0', delivered: true, code: 'DELIVERED', times: 2 }])
  })

  it('of a message we do not know is kept, for it may be faster than the answer to the send', async () => {
    const answer = await post(address('tencent'), [tencentRow({ sid: '2019:unheard' })])
    expect([answer.status, await answer.json()]).toEqual([200, { result: 0, errmsg: 'OK' }])
    expect(await (await post(address('aliyun'), [row({ out_id: 'not ours' })])).json()).toEqual({ code: 0, msg: '接收成功' })
    expect(await receipts()).toMatchObject([{ message_id: '2019:unheard', own_id: null }, { message_id: '1^0', own_id: null }])
  })

  it('with a wrong secret, of a provider there is not, or read from the address, is not there', async () => {
    for (const to of [address('aliyun', 'wrong'), address('aliyun', `${smsReportSecret}0`), address('nobody'), address('constructor'), `${stand.baseUrl}/sms/report/aliyun`]) expect((await post(to, [row()])).status, to).toBe(404)
    expect((await fetch(address('aliyun'))).status).toBe(404)
    expect(await receipts()).toEqual([])
  })

  it('not in the provider\'s form is refused whole', async () => {
    for (const body of [{}, [tencentRow()], [row(), row({ success: 'true' })], [row({ biz_id: '' })], [row({ report_time: '昨天' })], [row({ phone_number: 'x' })], [null], 'not json']) expect((await post(address('aliyun'), body)).status).toBe(400)
    expect((await post(address('aliyun'), [row({ err_msg: 'x'.repeat(300_000) })])).status).toBe(413)
    expect(await receipts()).toEqual([])
  })

  it('leaves no phone number in the database', async () => {
    await by('aliyun')
    await told()
    expect((await dump(stand.database)).filter(({ value }) => value.includes(phone))).toEqual([])
  })
})

describe('with a list of addresses', () => {
  it('a report from elsewhere is not there', async () => {
    const listed = await startStand((url) => ({ ...smsEnvironment(url), SMS_REPORT_FROM: '203.0.113.0/24,198.51.100.7', TRUSTED_PROXIES: '1' }))
    const from = (ip: string) => post(`${listed.baseUrl}/sms/report/aliyun/${smsReportSecret}`, [row()], { 'x-forwarded-for': ip }).then(({ status }) => status)
    expect(await from('203.0.113.9')).toBe(200)
    expect(await from('198.51.100.7')).toBe(200)
    expect(await from('198.51.100.8')).toBe(404)
    expect((await post(`${listed.baseUrl}/sms/report/aliyun/${smsReportSecret}`, [row()])).status).toBe(404)
    await listed.stop()
  })
})
