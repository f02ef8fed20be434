import { createPushReceiver, type PushMode, type PushQuery } from '@minsheng/api/gateways/wechat/push.ts'
import type { PushEvent } from '@minsheng/api/gateways/wechat/push-event.ts'
import type { PushTarget } from '@minsheng/sandbox/pusher.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answeredTemplate, appId, openid, progress, progressTemplate, serviceApp, startStand, type Stand } from './wechat-stand.ts'

const secrets = { token: 'push-token', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
let stand: Stand
let office: FastifyInstance
let events: PushEvent[]

const open = async (target: Partial<PushTarget> = {}, mode: PushMode = 'safe') => {
  events = []
  const mini = createPushReceiver({ appId, ...secrets, mode, now: Date.now })
  const service = createPushReceiver({ appId: serviceApp.appId, ...secrets, now: Date.now })
  office = fastify({ forceCloseConnections: true })
  office.removeAllContentTypeParsers()
  office.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  for (const [path, receiver] of [['/mini', mini], ['/service', service]] as const) {
    office.get<{ Querystring: PushQuery }>(path, ({ query }) => receiver.verifyAddress(query) ?? '')
    office.post<{ Querystring: PushQuery, Body: string }>(path, async ({ query, body }, reply) => {
      const outcome = await receiver.receive(query, body, async (read) => { events.push(...read) })
      return outcome.ok ? 'success' : reply.code(403).send(outcome.reason)
    })
  }
  const url = await office.listen({ host: '127.0.0.1', port: 0 })
  stand = await startStand({ push: { url: `${url}/mini`, ...secrets, retryAfterMs: 20, ...target }, service: { ...serviceApp, push: { url: `${url}/service`, ...secrets, format: 'xml' } } })
  await stand.reset()
}
afterEach(async () => {
  await stand.close()
  await office.close()
})
const heard = (count: number) => vi.waitFor(() => expect(events).toHaveLength(count), 20_000)

describe('the forms a push may take', () => {
  it.each([
    ['JSON in the safe mode', {}, 'safe'], ['XML in the safe mode', { format: 'xml' }, 'safe'], ['JSON in the plain mode', { mode: 'plain' }, 'plain'],
    ['XML in the plain mode', { mode: 'plain', format: 'xml' }, 'both'], ['the safe mode while both are taken', {}, 'both'],
  ] as const)('%s is understood', async (_form, target, mode) => {
    await open(target, mode)
    await stand.consent()
    await stand.gateway().sendSubscribeMessage(progress())
    await heard(2)
    expect(events.map(({ type }) => type).toSorted()).toEqual(['consent-chosen', 'message-delivered'])
    expect(events.every((event) => event.openid === openid && 'templateId' in event && event.templateId === progressTemplate)).toBe(true)
  })

  it('plain, where the safe mode is agreed, is not let in', async () => {
    await open({ mode: 'plain' }, 'safe')
    await stand.consent()
    await vi.waitFor(async () => expect(await stand.pushes()).toHaveLength(4), 20_000)
    expect(events).toEqual([])
  })

  it('the service account\'s are told in XML: who follows, who leaves, what became of a message', async () => {
    await open()
    const { serviceOpenid } = await stand.control<{ serviceOpenid: string }>('POST', '/identity', { openid })
    await stand.control('POST', '/follow', { openid, following: true })
    const sent = await stand.service().sendTemplateMessage({ openid: serviceOpenid, templateId: 'Sv8kLm3PqRt6WxYz1BcDf4GhJn7Ks0VuAi9Eo2TyXw5', page: null, key: 'n1', data: { character_string1: 'AH1', thing2: '低保', time3: '2026-12-01 15:01', phrase4: '已受理' } })
    await stand.control('POST', '/follow', { openid, following: false })
    await heard(3)
    expect(events.find(({ type }) => type === 'template-finished')).toMatchObject({ openid: serviceOpenid, outcome: 'success', messageId: sent.kind === 'sent' ? sent.messageId : 'not sent' })
    expect(events.map(({ type }) => type).toSorted()).toEqual(['followed', 'template-finished', 'unfollowed'])
  })

  it('a kind withdrawn in the settings is told', async () => {
    await open()
    await stand.control('POST', '/withdraw', { openid, templateId: progressTemplate })
    await heard(1)
    expect(events).toMatchObject([{ type: 'consent-changed', choice: 'reject', templateId: progressTemplate }])
  })
})

describe('pushes in bad weather', () => {
  it('one sent twice has one key', async () => {
    await open()
    await stand.fault({ match: 'popup', times: 1, duplicatePush: true })
    await stand.consent()
    await heard(2)
    expect(new Set(events.map(({ key }) => key)).size).toBe(1)
  })

  it('one that is late comes late', async () => {
    await open()
    await stand.fault({ match: 'popup', times: 1, delayPushMs: 400 })
    const asked = Date.now()
    await stand.consent()
    await heard(1)
    expect(Date.now() - asked).toBeGreaterThanOrEqual(390)
  })

  it('one overtaken by the next comes after it', async () => {
    await open()
    await stand.fault({ match: 'popup', times: 1, reorderPush: true })
    await stand.consent()
    await stand.consent(answeredTemplate)
    await heard(2)
    expect(events.map((event) => 'templateId' in event && event.templateId)).toEqual([answeredTemplate, progressTemplate])
  })

  it('one that is lost never comes, and a rule for calls is not used up by it', async () => {
    await open()
    await stand.fault({ match: 'subscribe', times: 1, errcode: 45009 })
    await stand.fault({ match: 'popup', times: 1, losePush: true })
    await stand.consent()
    expect(await stand.gateway().sendSubscribeMessage(progress())).toMatchObject({ kind: 'failed', errcode: 45009 })
    expect((await stand.pushes()).map(({ answer }) => answer)).toEqual(['lost'])
    expect(events).toEqual([])
    await stand.reset()
    expect(await stand.pushes()).toEqual([])
  })
})
