import dns from 'node:dns'
import { isIP, Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '@minsheng/api/config.ts'
import { isLoopback } from '@minsheng/api/gateways/reach.ts'
import type { SmsMessage } from '@minsheng/api/gateways/sms/port.ts'
import { startStand, type Stand } from '../support/api.ts'
import { environmentFor } from '../support/settings.ts'

// The addresses of the real services: what the guard must stop is exactly what production would send.
const templates = 'progress=1,answered=2,booking=3,reach=4'
const real = {
  WECHAT_BASE_URL: 'https://api.weixin.qq.com',
  SMS_ALIYUN_KEY_ID: 'LTAIexample', SMS_ALIYUN_KEY_SECRET: 'secret', SMS_ALIYUN_SIGN: '安化县民政局', SMS_ALIYUN_TEMPLATES: templates,
  SMS_TENCENT_SECRET_ID: 'AKIDexample', SMS_TENCENT_SECRET_KEY: 'secret', SMS_TENCENT_APP_ID: '1400000000', SMS_TENCENT_SIGN: '安化县民政局', SMS_TENCENT_TEMPLATES: templates
}
const listed = { phone: '13800000001', openid: 'oListed' }
const message = (phone: string): SmsMessage => ({ id: crypto.randomUUID(), phone, template: 'answered', values: { number: 'MZ2026000001' } })
const subscribe = (openid: string) => ({ openid, templateId: 't', page: 'pages/home/index', data: { thing1: '好' }, state: 'formal' as const })

/** Everything that tries to leave, and nothing that does: no name is ever found, and no socket is opened to elsewhere unseen. */
const trap = () => {
  const asked: string[] = []
  const opened: string[] = []
  const { lookup } = dns
  const connect = Reflect.get(Socket.prototype, 'connect') as (this: Socket, ...given: unknown[]) => Socket
  const nobody = (host: string, ...rest: unknown[]) => {
    asked.push(host)
    const answer = rest.at(-1) as (problem: Error) => void
    setImmediate(() => answer(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' })))
  }
  const watched = function (this: Socket, ...given: unknown[]) {
    const { host } = (Array.isArray(given[0]) ? given[0][0] : given[0]) as { host?: string }
    if (host && !(isIP(host) && host.startsWith('127.'))) opened.push(host)
    return connect.apply(this, given)
  }
  return {
    asked, opened,
    set: () => {
      dns.lookup = nobody as unknown as typeof dns.lookup
      Socket.prototype.connect = watched as typeof Socket.prototype.connect
    },
    lift: () => {
      dns.lookup = lookup
      Socket.prototype.connect = connect as typeof Socket.prototype.connect
      asked.length = opened.length = 0
    }
  }
}

let stand: Stand
const snare = trap()
beforeAll(async () => { stand = await startStand({ ...real, REACH: 'listed', REACH_ONLY: `${listed.phone},${listed.openid}` }) })
afterAll(async () => { await stand.stop() })
beforeEach(() => snare.set())
afterEach(() => snare.lift())

describe('with the addresses of the real services, away from production', () => {
  it('an SMS to a number not listed is refused, and nothing leaves', async () => {
    const { sms } = stand.composition.services
    for (const phone of ['13900000000', '+8613800000001', '138000000010', '']) {
      expect(await sms?.send(message(phone)), phone).toEqual({ kind: 'refused', provider: null, code: 'reach-not-listed', because: 'reach' })
    }
    expect(snare.asked).toEqual([])
    expect(snare.opened).toEqual([])
  })

  it('so is a message of WeChat to an account not listed', async () => {
    expect(await stand.composition.services.wechat.sendSubscribeMessage(subscribe('oSomebody'))).toEqual({ kind: 'refused', errcode: -90_001, final: true, noConsent: false, rid: null })
    expect(snare.asked).toEqual([])
    expect(snare.opened).toEqual([])
  })

  it('the trap is a real one: what is listed tries to leave by both providers', async () => {
    expect(await stand.composition.services.sms?.send(message(listed.phone))).toMatchObject({ kind: 'failed' })
    expect(new Set(snare.asked)).toEqual(new Set(['dysmsapi.aliyuncs.com', 'sms.tencentcloudapi.com']))
    expect(new Set(snare.opened)).toEqual(new Set(['dysmsapi.aliyuncs.com', 'sms.tencentcloudapi.com']))
  })
})

describe('who may be reached', () => {
  const config = (over: Record<string, string>) => readConfig({ ...environmentFor({ databaseUrl: 'postgresql://x', wechatUrl: 'https://wechat.example' }), ...over })

  it('is nobody unless somebody says otherwise', () => {
    expect(config({}).reach).toEqual({ everybody: false, only: [] })
    expect(config({ REACH_ONLY: '1' }).reach).toEqual({ everybody: false, only: [] })
    expect(config({ REACH: 'listed', REACH_ONLY: ' 1, 2 ' }).reach).toEqual({ everybody: false, only: ['1', '2'] })
  })

  it('is everybody in production only, and production has to say', () => {
    expect(() => config({ REACH: 'everybody' })).toThrow('everybody 只能用于生产环境')
    expect(() => config({ REACH: 'all' })).toThrow('REACH')
    expect(() => config({ NODE_ENV: 'production' })).toThrow('REACH')
    expect(config({ NODE_ENV: 'production', REACH: 'everybody' }).reach.everybody).toBe(true)
    expect(config({ NODE_ENV: 'production', REACH: 'listed' }).reach.everybody).toBe(false)
  })

  it('this machine is told by its digits, for a name can be made to point elsewhere', () => {
    for (const free of ['http://127.0.0.1:9930', 'http://127.8.9.1', 'http://[::1]:80', 'http://2130706433']) expect(isLoopback(free), free).toBe(true)
    for (const away of ['http://localhost:9930', 'https://127.0.0.1.example.org', 'https://sms.tencentcloudapi.com', 'http://128.0.0.1', 'http://0.0.0.0', 'http://[::ffff:8.8.8.8]', 'https://user:127.0.0.1@example.org']) expect(isLoopback(away), away).toBe(false)
  })
})
