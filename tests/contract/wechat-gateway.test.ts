import { createWechatGateway } from '@minsheng/api/gateways/wechat/client.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answeredTemplate, appId, openid, progress, progressTemplate, secret, startStand, type Stand } from './wechat-stand.ts'

const rid = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/
let stand: Stand
beforeAll(async () => { stand = await startStand({ pages: ['packages/mine/case/index'] }) })
afterAll(() => stand.close())
beforeEach(() => stand.reset())

describe('logging in with WeChat', () => {
  it('a fresh code gives the citizen\'s openid', async () => {
    expect(await stand.gateway().exchangeCode(await stand.loginCode())).toEqual({ ok: true, openid })
  })

  it('a code works once', async () => {
    const code = await stand.loginCode()
    await stand.gateway().exchangeCode(code)
    expect(await stand.gateway().exchangeCode(code)).toEqual({ ok: false, reason: 'code-used', errcode: 40163, rid: expect.stringMatching(rid) })
  })

  it('a code older than five minutes is invalid, and so is an invented one', async () => {
    const code = await stand.loginCode()
    await stand.advance(5 * 60_000 + 1)
    const expected = { ok: false, reason: 'code-invalid', errcode: 40029 }
    expect(await stand.gateway().exchangeCode(code)).toMatchObject(expected)
    expect(await stand.gateway().exchangeCode('invented')).toMatchObject(expected)
  })

  it('a citizen WeChat holds back is told apart from a wrong code', async () => {
    await stand.block()
    expect(await stand.gateway().exchangeCode(await stand.loginCode())).toMatchObject({ reason: 'blocked', errcode: 40226 })
  })

  it('the hundred and first login within a minute is too often', async () => {
    const gateway = stand.gateway()
    await stand.advance(60_000)
    const exchanges = []
    for (let count = 0; count < 101; count++) exchanges.push(await gateway.exchangeCode(await stand.loginCode()))
    expect(exchanges.slice(0, 100).every(({ ok }) => ok)).toBe(true)
    expect(exchanges[100]).toMatchObject({ reason: 'too-often', errcode: 45011 })
  })

  it.each([
    ['the app id', { appId: 'wx0000000000000000' }, 40013],
    ['the secret', { secret: 'wrong' }, 40125],
  ])('with %s wrong, logging in is unavailable and the code of WeChat says why', async (_what, over, errcode) => {
    expect(await stand.gateway(over).exchangeCode(await stand.loginCode())).toMatchObject({ reason: 'unavailable', errcode })
  })

  it.each([
    ['WeChat is busy', { errcode: -1 }, -1],
    ['a proxy in between breaks', { httpStatus: 502 }, null],
    ['the line is cut', { dropConnection: true }, null],
  ])('when %s, logging in is unavailable for now', async (_what, fault, errcode) => {
    await stand.fault({ match: 'jscode2session', times: 1, ...fault })
    expect(await stand.gateway().exchangeCode(await stand.loginCode())).toMatchObject({ ok: false, reason: 'unavailable', errcode })
  })

  it('when WeChat does not answer in time, logging in is unavailable for now', async () => {
    await stand.fault({ match: 'jscode2session', times: 1, latencyMs: 400 })
    expect(await stand.gateway({ timeoutMs: 100 }).exchangeCode(await stand.loginCode())).toMatchObject({ reason: 'unavailable', errcode: null })
  })
})

describe('sending a subscribe message', () => {
  it('reaches the citizen with every field, and its number survives beyond 2^53', async () => {
    await stand.consent()
    const result = await stand.gateway().sendSubscribeMessage(progress())
    const { count, messages: [message] } = await stand.messages()
    expect(count).toBe(1)
    expect(message).toMatchObject({ title: '诉求办理进度通知', page: 'packages/mine/case/index?id=1' })
    expect(message?.fields).toEqual([
      { label: '受理编号', value: 'AH2026000123' },
      { label: '事项', value: '低保补助未到账' },
      { label: '办结期限', value: '2026-12-14' },
      { label: '办理状态', value: '已受理' },
    ])
    expect(result).toEqual({ kind: 'sent', messageId: message?.messageId })
    expect(BigInt(message?.messageId ?? 0)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER))
  })

  it('a long matter is cut to nineteen characters and an ellipsis, line breaks become spaces', async () => {
    await stand.consent()
    const thing2 = '家住高明乡的母亲\n今年八十一岁低保从三月起没有到账'
    expect(await stand.gateway().sendSubscribeMessage(progress({ data: { ...progress().data, thing2 } }))).toMatchObject({ kind: 'sent' })
    expect((await stand.messages()).messages[0]?.fields[1]?.value).toBe('家住高明乡的母亲 今年八十一岁低保从三…')
  })

  it('spends exactly one consent per message, and none is left after the last', async () => {
    await stand.consent(progressTemplate, 2)
    const gateway = stand.gateway()
    const results = []
    for (let count = 0; count < 3; count++) results.push(await gateway.sendSubscribeMessage(progress()))
    expect(results.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'refused'])
    expect(results[2]).toEqual({ kind: 'refused', errcode: 43101, final: true, noConsent: true, rid: expect.stringMatching(rid) })
    expect((await stand.messages()).count).toBe(2)
  })

  it('of ten sends at once with three consents, three arrive', async () => {
    await stand.consent(progressTemplate, 3)
    const gateway = stand.gateway()
    const results = await Promise.all(Array.from({ length: 10 }, () => gateway.sendSubscribeMessage(progress())))
    expect(results.filter(({ kind }) => kind === 'sent')).toHaveLength(3)
    expect((await stand.messages()).count).toBe(3)
    expect(await stand.consentsLeft()).toBe(0)
  })

  it('a consent for one kind of message does not carry another', async () => {
    await stand.consent(answeredTemplate)
    expect(await stand.gateway().sendSubscribeMessage(progress())).toMatchObject({ kind: 'refused', noConsent: true })
    expect(await stand.consentsLeft(answeredTemplate)).toBe(1)
  })

  it.each([
    ['an openid nobody has', { openid: 'oNobody' }, 40003],
    ['a template the mini program lacks', { templateId: 'x'.repeat(43) }, 40037],
    ['a page the mini program lacks', { page: 'packages/mine/nowhere/index' }, 41030],
    ['a field left out', { data: { thing2: '低保' } }, 47003],
  ])('%s is refused for good and costs no consent', async (_what, over, errcode) => {
    await stand.consent()
    expect(await stand.gateway().sendSubscribeMessage(progress(over))).toMatchObject({ kind: 'refused', errcode, final: true, noConsent: false, rid: expect.stringMatching(rid) })
    expect(await stand.consentsLeft()).toBe(1)
  })

  it.each([
    ['character_string1', '受理123'],
    ['date3', '下周一'],
    ['phrase4', '已受理并转办'],
    ['phrase4', 'OK'],
    ['thing2', '   '],
  ])('%s cannot hold “%s”: refused before anything leaves', async (field, value) => {
    await stand.consent()
    const before = (await stand.requests('subscribe/send')).length
    expect(await stand.gateway().sendSubscribeMessage(progress({ data: { ...progress().data, [field]: value } }))).toMatchObject({ kind: 'refused', errcode: 47003 })
    expect((await stand.requests('subscribe/send')).length).toBe(before)
  })

  it.each([
    ['WeChat is busy', { errcode: -1 }, -1],
    ['the day\'s quota is used up', { errcode: 45009 }, 45009],
    ['a proxy turns the request away', { httpStatus: 503 }, undefined],
  ])('when %s, the same message may be tried again and then arrives once', async (_what, fault, errcode) => {
    await stand.consent()
    await stand.fault({ match: 'subscribe/send', times: 1, ...fault })
    const first = await stand.gateway().sendSubscribeMessage(progress())
    expect(first).toMatchObject({ kind: 'failed', retryable: true, ...(errcode === undefined ? {} : { errcode }) })
    expect(await stand.gateway().sendSubscribeMessage(progress())).toMatchObject({ kind: 'sent' })
    expect((await stand.messages()).count).toBe(1)
  })

  it.each([
    ['the line is cut before WeChat acts', { dropConnection: true }, 0],
    ['the line is cut after WeChat acted', { dropConnection: true, afterEffect: true }, 1],
    ['WeChat acts and answers too late', { latencyMs: 400, afterEffect: true }, 1],
    ['WeChat acts and a proxy spoils the answer', { httpStatus: 502, afterEffect: true }, 1],
  ])('when %s, the outcome is unknown and must not be tried again', async (_what, fault, arrived) => {
    await stand.consent(progressTemplate, 2)
    await stand.fault({ match: 'subscribe/send', times: 1, ...fault })
    expect(await stand.gateway({ timeoutMs: 200 }).sendSubscribeMessage(progress())).toEqual({ kind: 'unknown', retryable: false })
    expect((await stand.messages()).count).toBe(arrived)
    expect(await stand.requests('subscribe/send')).toHaveLength(1)
  })

  it('where nobody listens any more, nothing was sent and the message may be tried again', async () => {
    const closing = await startStand()
    await closing.reset()
    await closing.consent()
    const gateway = closing.gateway()
    expect(await gateway.sendSubscribeMessage(progress())).toMatchObject({ kind: 'sent' })
    await closing.close()
    expect(await gateway.sendSubscribeMessage(progress())).toEqual({ kind: 'failed', retryable: true, rid: null })
  })
})

describe('the address of WeChat', () => {
  it('must be https in production', () => {
    const options = { appId, secret, now: Date.now, production: true }
    expect(() => createWechatGateway({ ...options, baseUrl: 'http://127.0.0.1:1' })).toThrow('https')
    expect(() => createWechatGateway({ ...options, baseUrl: 'https://wechat.example' })).not.toThrow()
  })
})
