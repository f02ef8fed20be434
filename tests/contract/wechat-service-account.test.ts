import { createServiceAccount } from '@minsheng/api/gateways/wechat/service-account.ts'
import type { TemplateMessage } from '@minsheng/api/gateways/wechat/port.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answeredTemplate, appId, longTermTemplate, openid, progress, rid, serviceApp, serviceTemplate, startStand, type Stand } from './wechat-stand.ts'

type Identity = { phone: string, unionid: string, serviceOpenid: string }
let stand: Stand
let person: Identity
beforeAll(async () => { stand = await startStand({ service: serviceApp }) })
afterAll(() => stand.close())
beforeEach(async () => {
  await stand.reset()
  person = await stand.control<Identity>('POST', '/identity', { openid })
})

const follow = (following = true) => stand.control('POST', '/follow', { openid, following })
const data = { character_string1: 'AH2026000123', thing2: '低保补助未到账', time3: '2026-12-01 15:01', phrase4: '已受理' }
const message = (over: Partial<TemplateMessage> = {}): TemplateMessage =>
  ({ openid: person.serviceOpenid, templateId: serviceTemplate, page: 'packages/mine/case/index?id=1', data, key: 'notice-1', ...over })
const taken = () => stand.control<{ messageId: string, page: string, openid: string }[]>('GET', '/service-messages')

describe('who follows the service account', () => {
  it('is the same person as in the mini program by the open platform\'s id', async () => {
    const login = await stand.gateway().exchangeCode(await stand.loginCode())
    await follow()
    expect(await stand.service().follower(person.serviceOpenid)).toEqual({ ok: true, following: true, unionid: person.unionid })
    expect(login).toEqual({ ok: true, openid, unionid: person.unionid })
    expect(person.serviceOpenid).not.toBe(openid)
  })

  it('is known to have left, and nobody is nobody', async () => {
    await follow()
    await follow(false)
    expect(await stand.service().follower(person.serviceOpenid)).toMatchObject({ ok: true, following: false })
    expect(await stand.service().follower('oNobody')).toMatchObject({ ok: false, reason: 'not-this-person', errcode: 40003 })
  })

  it('is not to be had while WeChat is disturbed', async () => {
    await stand.fault({ match: 'user/info', times: 1, httpStatus: 500 })
    expect(await stand.service().follower(person.serviceOpenid)).toMatchObject({ ok: false, reason: 'unavailable' })
  })
})

describe('a template message of the service account', () => {
  it('reaches who follows, with the page of the mini program behind it', async () => {
    await follow()
    const result = await stand.service().sendTemplateMessage(message())
    const [arrived] = await taken()
    expect(arrived).toMatchObject({ openid, page: 'packages/mine/case/index?id=1', values: data })
    expect(result).toEqual({ kind: 'sent', messageId: arrived?.messageId })
    expect(BigInt(arrived?.messageId ?? 0)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER))
  })

  it('arrives with a long value cut to what the field holds', async () => {
    await follow()
    expect(await stand.service().sendTemplateMessage(message({ data: { ...data, thing2: '低保补助'.repeat(6) } }))).toMatchObject({ kind: 'sent' })
    expect(await taken()).toMatchObject([{ values: { thing2: `${'低保补助'.repeat(4)}低保补…` } }])
  })

  it('to somebody who does not follow is refused for want of consent', async () => {
    expect(await stand.service().sendTemplateMessage(message())).toEqual({ kind: 'refused', errcode: 43004, final: true, noConsent: true, rid: expect.stringMatching(rid) })
    expect(await taken()).toEqual([])
  })

  it('tried twice under one key is one message', async () => {
    await follow()
    const [first, second] = [await stand.service().sendTemplateMessage(message()), await stand.service().sendTemplateMessage(message())]
    expect(second).toEqual(first)
    expect(await taken()).toHaveLength(1)
  })

  it.each([
    ['an openid of the mini program', { openid }, 40003],
    ['a template of the mini program', { templateId: answeredTemplate }, 40037],
    ['a field left out', { data: { thing2: '低保' } }, 47003],
    ['a value of another type', { data: { ...data, phrase4: 'OK' } }, 47003],
  ])('with %s is refused for good', async (_what, over, errcode) => {
    await follow()
    expect(await stand.service().sendTemplateMessage(message(over))).toMatchObject({ kind: 'refused', errcode, final: true, noConsent: false })
  })

  it.each([
    [{ errcode: -1 }, { kind: 'failed', errcode: -1 }], [{ errcode: 45009 }, { kind: 'failed', errcode: 45009 }], [{ httpStatus: 503 }, { kind: 'failed' }],
    [{ dropConnection: true, afterEffect: true }, { kind: 'unknown' }],
  ])('with %o ends as %o', async (fault, expected) => {
    await follow()
    await stand.fault({ match: 'message/template/send', times: 1, ...fault })
    expect(await stand.service().sendTemplateMessage(message())).toMatchObject(expected)
  })

  it('goes under a token of its own, which the mini program\'s calls do not know', async () => {
    await follow()
    await stand.service().sendTemplateMessage(message())
    await stand.gateway().listTemplates()
    expect((await stand.requests('stable_token')).map(({ body }) => String(body).includes(serviceApp.appId))).toEqual([true, false])
    await stand.revokeTokens()
    expect(await stand.service().sendTemplateMessage(message({ key: 'notice-2' }))).toMatchObject({ kind: 'sent' })
  })

  it('is sent over https only in production', () => {
    expect(() => createServiceAccount({ baseUrl: 'http://127.0.0.1:1', ...serviceApp, miniProgramId: appId, now: Date.now, production: true })).toThrow('https')
  })
})

describe('the templates of the mini program', () => {
  it('are listed with their kind, their fields and the values those take', async () => {
    const list = await stand.gateway().listTemplates()
    if (!list.ok) throw new Error(list.reason)
    expect(list.templates.find(({ templateId }) => templateId === longTermTemplate)).toEqual({
      templateId: longTermTemplate, title: '政务办理进度通知', type: 'long-term',
      fields: [
        { key: 'character_string1', label: '受理编号', type: 'character_string', allowed: null },
        { key: 'thing2', label: '事项', type: 'thing', allowed: null },
        { key: 'time3', label: '时间', type: 'time', allowed: null },
        { key: 'phrase4', label: '办理状态', type: 'phrase', allowed: ['已受理', '办理中', '有答复', '已办结'] },
      ]
    })
    expect(list.templates.filter(({ type }) => type === 'one-time').length).toBeGreaterThan(3)
  })

  it.each([[{ errcode: 48001 }, 'not-permitted'], [{ httpStatus: 500 }, 'unavailable'], [{ dropConnection: true }, 'unavailable']])('with %o are not to be had: %s', async (fault, reason) => {
    await stand.fault({ match: 'gettemplate', times: 1, ...fault })
    expect(await stand.gateway().listTemplates()).toMatchObject({ ok: false, reason })
  })
})

describe('a consent for good', () => {
  const longTerm = () => progress({ templateId: longTermTemplate, data: { character_string1: 'AH1', thing2: '低保', time3: '2026-12-01 15:01', phrase4: '已受理' } })

  it('carries any number of messages until it is withdrawn in WeChat\'s settings', async () => {
    await stand.consent(longTermTemplate)
    const gateway = stand.gateway()
    for (let count = 0; count < 3; count++) expect(await gateway.sendSubscribeMessage(longTerm())).toMatchObject({ kind: 'sent' })
    await stand.control('POST', '/withdraw', { openid, templateId: longTermTemplate })
    expect(await gateway.sendSubscribeMessage(longTerm())).toMatchObject({ kind: 'refused', errcode: 43101, noConsent: true })
  })

  it('takes only the values the template lists', async () => {
    await stand.consent(longTermTemplate)
    expect(await stand.gateway().sendSubscribeMessage({ ...longTerm(), data: { ...longTerm().data, phrase4: '已转办' } })).toMatchObject({ kind: 'refused', errcode: 47003 })
  })

  it('does not help while all messages are turned off, and is there again when they are on', async () => {
    await stand.consent(longTermTemplate)
    await stand.control('POST', '/main-switch', { openid, on: false })
    expect(await stand.gateway().sendSubscribeMessage(longTerm())).toMatchObject({ kind: 'refused', errcode: 43101 })
    await stand.control('POST', '/main-switch', { openid, on: true })
    expect(await stand.gateway().sendSubscribeMessage(longTerm())).toMatchObject({ kind: 'sent' })
  })
})
