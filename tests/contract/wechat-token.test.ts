import { createHttp, WechatError } from '@minsheng/api/gateways/wechat/http.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appId, openid, progress, progressTemplate, secret, startStand, type Stand } from './wechat-stand.ts'

const MINUTE = 60_000
let stand: Stand
beforeAll(async () => { stand = await startStand() })
afterAll(() => stand.close())
beforeEach(() => stand.reset())

const tokenRequests = async () => (await stand.requests('stable_token')).length

describe('the access token', () => {
  it('is asked for once when fifty messages leave at the same moment', async () => {
    await stand.consent(progressTemplate, 50)
    const gateway = stand.gateway()
    const results = await Promise.all(Array.from({ length: 50 }, () => gateway.sendSubscribeMessage(progress())))
    expect(results.every(({ kind }) => kind === 'sent')).toBe(true)
    expect(new Set(results.map((result) => (result.kind === 'sent' ? result.messageId : ''))).size).toBe(50)
    expect(await tokenRequests()).toBe(1)
  })

  it('is kept until five minutes before its end, then renewed without a failed send', async () => {
    await stand.consent(progressTemplate, 3)
    let ahead = 0
    const gateway = stand.gateway({ now: () => Date.now() + ahead })
    const pass = async (ms: number) => {
      ahead += ms
      await stand.advance(ms)
      return gateway.sendSubscribeMessage(progress())
    }
    await pass(0)
    await pass(114 * MINUTE)
    expect(await tokenRequests()).toBe(1)
    expect(await pass(MINUTE + 5000)).toMatchObject({ kind: 'sent' })
    expect(await tokenRequests()).toBe(2)
    expect((await stand.requests('subscribe/send')).every(({ answer }) => String(answer).includes('"errcode":0'))).toBe(true)
  })

  it.each([40001, 40014, 42001])('refused with %i in flight, is renewed and the message is sent once', async (errcode) => {
    await stand.consent()
    await stand.fault({ match: 'subscribe/send', times: 1, errcode })
    expect(await stand.gateway().sendSubscribeMessage(progress())).toMatchObject({ kind: 'sent' })
    expect(await tokenRequests()).toBe(2)
    expect((await stand.messages()).count).toBe(1)
  })

  it('revoked under fifty sends on their way, all fifty still arrive once', async () => {
    await stand.consent(progressTemplate, 51)
    const gateway = stand.gateway()
    await gateway.sendSubscribeMessage(progress())
    await stand.revokeTokens()
    const results = await Promise.all(Array.from({ length: 50 }, () => gateway.sendSubscribeMessage(progress())))
    expect(results.every(({ kind }) => kind === 'sent')).toBe(true)
    expect((await stand.messages()).count).toBe(51)
    expect(await tokenRequests()).toBe(2)
  })

  it('refused late to one send, is not thrown away when another send has renewed it meanwhile', async () => {
    await stand.consent(progressTemplate, 3)
    const gateway = stand.gateway()
    await gateway.sendSubscribeMessage(progress())
    await stand.revokeTokens()
    await stand.fault({ match: 'subscribe/send', times: 1, errcode: 40001, latencyMs: 300 })
    const results = await Promise.all([gateway.sendSubscribeMessage(progress()), gateway.sendSubscribeMessage(progress())])
    expect(results.map(({ kind }) => kind)).toEqual(['sent', 'sent'])
    expect(await tokenRequests()).toBe(2)
  })

  it('refused twice, is not tried a third time', async () => {
    await stand.consent()
    await stand.fault({ match: 'subscribe/send', times: 9, errcode: 40001 })
    expect(await stand.gateway().sendSubscribeMessage(progress())).toMatchObject({ kind: 'failed', errcode: 40001 })
    expect(await stand.requests('subscribe/send')).toHaveLength(2)
  })

  it('not to be had, means the message certainly did not leave', async () => {
    await stand.consent()
    await stand.fault({ match: 'stable_token', times: 1, dropConnection: true })
    expect(await stand.gateway().sendSubscribeMessage(progress())).toMatchObject({ kind: 'failed', retryable: true })
    await stand.fault({ match: 'stable_token', times: 1, errcode: 45011 })
    expect(await stand.gateway().sendSubscribeMessage(progress())).toMatchObject({ kind: 'failed', errcode: 45011 })
    expect(await stand.requests('subscribe/send')).toHaveLength(0)
  })
})

describe('what an error says', () => {
  it('names path, code and WeChat\'s request number, never the secret, the token or the citizen', async () => {
    const http = createHttp({ baseUrl: stand.baseUrl })
    const query = { appid: appId, secret, js_code: 'invented', grant_type: 'authorization_code' }
    const error = await http({ method: 'GET', path: '/sns/jscode2session', query }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(WechatError)
    expect(error).toMatchObject({ errcode: 40029, failure: 'answered', rid: expect.stringMatching(/^[0-9a-f-]{26}$/) })
    await stand.fault({ match: 'subscribe/send', times: 1, dropConnection: true })
    const lost = await http({ method: 'POST', path: '/cgi-bin/message/subscribe/send', query: { access_token: 'a-token' }, body: { touser: openid } }).catch((caught: unknown) => caught)
    for (const each of [error, lost]) {
      const { message, stack, cause } = each as Error
      expect(JSON.stringify([each, message, stack, String(cause)])).not.toMatch(new RegExp(`${secret}|a-token|${openid}|invented`))
    }
  })
})
