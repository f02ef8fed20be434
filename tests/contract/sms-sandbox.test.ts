import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAliyunSms } from '@minsheng/api/gateways/sms/aliyun.ts'
import { createTencentSms } from '@minsheng/api/gateways/sms/tencent.ts'
import type { SmsProvider } from '@minsheng/api/gateways/sms/port.ts'
import { smsAccounts, smsLinkTemplates, smsTemplates } from '../support/sms.ts'
import { message, phone, startSmsStand, type SmsStand } from './sms-stand.ts'

type Captured = { url: string, headers: IncomingHttpHeaders, body: string }

let stand: SmsStand
let listener: Server
let captured: Captured[] = []
let listening = ''

beforeAll(async () => {
  stand = await startSmsStand()
  // Takes down what the SDKs put on the wire, and answers nothing of use.
  listener = createServer((incoming, answer) => {
    void text(incoming).then((body) => {
      captured.push({ url: incoming.url ?? '', headers: incoming.headers, body })
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => { listener.listen(0, '127.0.0.1', resolve) })
  listening = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
})
afterAll(async () => {
  listener.close()
  await stand.close()
})
beforeEach(async () => {
  captured = []
  await stand.reset()
})

const capture = async (provider: SmsProvider): Promise<Captured> => {
  const { aliyun, tencent, sign } = smsAccounts
  const common = { endpoint: listening, sign, templates: smsTemplates(provider) }
  await (provider === 'aliyun' ? createAliyunSms({ ...common, ...aliyun }) : createTencentSms({ ...common, ...tencent, region: 'ap-guangzhou' })).send(message())
  const [first] = captured
  if (!first) throw new Error('nothing was sent')
  return first
}

const replay = ({ url, headers, body }: Captured): Promise<{ status: number, body: string }> => new Promise((resolve, reject) => {
  const { hostname, port } = new URL(stand.baseUrl)
  request({ hostname, port, path: url, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent: false }, (answer) => {
    void text(answer).then((said) => { resolve({ status: answer.statusCode ?? 0, body: said }) })
  }).on('error', reject).end(body)
})
const advance = (advanceMs: number) => fetch(`${stand.baseUrl}/__ctl/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advanceMs }) })

describe('the signature Aliyun\'s own SDK makes', () => {
  it('is taken once, and not again', async () => {
    const signed = await capture('aliyun')
    expect(await replay(signed)).toMatchObject({ status: 200, body: expect.stringContaining('"Code":"OK"') as string })
    expect(await replay(signed)).toMatchObject({ status: 400, body: expect.stringContaining('SignatureNonceUsed') as string })
    expect(await stand.messages()).toHaveLength(1)
  })

  it('holds for what was signed and nothing else', async () => {
    const signed = await capture('aliyun')
    const changed: Captured[] = [
      { ...signed, url: signed.url.replace(phone, '13900000000') },
      { ...signed, body: 'something' },
      { ...signed, headers: { ...signed.headers, 'x-acs-action': 'QuerySendDetails' } },
      { ...signed, headers: { ...signed.headers, 'x-acs-date': new Date(Date.now() + 1000).toISOString() } },
      { ...signed, headers: { ...signed.headers, authorization: String(signed.headers.authorization).replace(/x-acs-date;/, '') } }
    ]
    for (const each of changed) expect(await replay(each)).toMatchObject({ status: 400, body: expect.stringContaining('SignatureDoesNotMatch') as string })
    expect(await stand.messages()).toEqual([])
  })
})

describe('the signature Tencent\'s own SDK makes', () => {
  it('holds for what was signed and nothing else', async () => {
    const signed = await capture('tencent')
    expect((await replay({ ...signed, body: signed.body.replace(phone, '13900000000') })).body).toContain('AuthFailure.SignatureFailure')
    expect((await replay({ ...signed, headers: { ...signed.headers, 'x-tc-timestamp': String(Number(signed.headers['x-tc-timestamp']) + 1) } })).body).toContain('AuthFailure.SignatureFailure')
    expect((await replay({ ...signed, headers: { ...signed.headers, authorization: String(signed.headers.authorization).replace('AKIDtest', 'AKIDnone') } })).body).toContain('AuthFailure.SecretIdNotFound')
    expect(await stand.messages()).toEqual([])
    expect((await replay(signed)).body).toContain('"Code":"Ok"')
  })
})

describe('the sandbox', () => {
  it('knows no call without the header that names it', async () => {
    expect((await fetch(`${stand.baseUrl}/`, { method: 'POST' })).status).toBe(404)
  })

  it('shows each phone\'s messages on the phone page, with what became of them', async () => {
    await stand.number('off', '13907370001')
    await stand.client('aliyun').send(message())
    await stand.client('tencent').send(message({ phone: '13907370001', template: 'answered', values: { number: '<b>1</b>' } }))
    await stand.carriers()
    const page = await (await fetch(`${stand.baseUrl}/sandbox/phone/texts`)).text()
    expect(page).toContain(phone)
    expect(page).toContain('【安化县民政局】您提交的MZ2026000123号事项已受理，请打开“民声”小程序查看。')
    expect(page).toContain('阿里云，已送达')
    expect(page).toContain('腾讯云，未送达：用户关机或停机')
    expect(page).toContain('&lt;b&gt;')
    await stand.client('aliyun', { linkTemplates: smsLinkTemplates('aliyun') }).send(message({ link: async () => 'aB-3' }))
    expect(await (await fetch(`${stand.baseUrl}/sandbox/phone/texts`)).text()).toContain('查看 <a href="/sandbox/l/aB-3">https://wxaurl.cn/aB-3</a></p>')
    expect(await (await fetch(`${stand.baseUrl}/sandbox/`)).text()).toContain('手机短信')
  })

  it('lets no signature of yesterday in', async () => {
    const aliyun = await capture('aliyun')
    captured = []
    const tencent = await capture('tencent')
    await advance(16 * 60_000)
    expect((await replay(aliyun)).body).toContain('InvalidTimeStamp.Expired')
    expect((await replay(tencent)).body).toContain('AuthFailure.SignatureExpire')
  })
})
