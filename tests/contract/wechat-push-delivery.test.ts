import { createPushReceiver, type PushQuery } from '@minsheng/api/gateways/wechat/push.ts'
import type { PushEvent } from '@minsheng/api/gateways/wechat/push-event.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appId, progress, progressTemplate, startStand, type Stand } from './wechat-stand.ts'

const token = 'push-token'
const aesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
let stand: Stand
let receiving: FastifyInstance
let events: PushEvent[]
let failures: number
let verified: number

const receivePushes = async () => {
  const push = createPushReceiver({ appId, token, aesKey, now: Date.now })
  const app = fastify({ forceCloseConnections: true })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.get<{ Querystring: PushQuery }>('/push', ({ query }) => {
    verified++
    return push.verifyAddress(query) ?? ''
  })
  app.post<{ Querystring: PushQuery, Body: string }>('/push', async ({ query, body }, reply) => {
    if (failures-- > 0) return reply.code(500).send('')
    const outcome = await push.receive(query, body, async (read) => { events.push(...read) })
    return outcome.ok ? 'success' : reply.code(403).send(outcome.reason)
  })
  return app
}

beforeEach(async () => {
  [events, failures, verified] = [[], 0, 0]
  receiving = await receivePushes()
  const url = `${await receiving.listen({ host: '127.0.0.1', port: 0 })}/push`
  stand = await startStand({ push: { url, token, aesKey, retryAfterMs: 20 } })
  await stand.reset()
})
afterEach(async () => {
  await stand.close()
  await receiving.close()
})

it('a consent and the message it pays for are both reported, over an address verified once', async () => {
  await stand.consent()
  const result = await stand.gateway().sendSubscribeMessage(progress())
  await vi.waitFor(() => expect(events).toHaveLength(2), 20_000)
  const byType = (type: string) => events.find((event) => event.type === type)
  expect(byType('consent-chosen')).toMatchObject({ templateId: progressTemplate, choice: 'accept' })
  expect(byType('message-delivered')).toMatchObject({ messageId: result.kind === 'sent' ? result.messageId : 'not sent', delivered: true })
  expect(verified).toBe(1)
})

it('when the answer to a send is lost, the report of its delivery still arrives', async () => {
  await stand.consent()
  await stand.fault({ match: 'subscribe/send', times: 1, dropConnection: true, afterEffect: true })
  expect(await stand.gateway().sendSubscribeMessage(progress())).toEqual({ kind: 'unknown', retryable: false })
  await vi.waitFor(() => expect(events.some(({ type }) => type === 'message-delivered')).toBe(true), 20_000)
})

it('a push that finds the office closed is tried three times more, then given up', async () => {
  failures = 3
  await stand.consent()
  await vi.waitFor(() => expect(events).toHaveLength(1), 20_000)
  expect((await stand.pushes()).map(({ answer }) => answer)).toEqual(['http 500', 'http 500', 'http 500', 'success'])
  failures = 9
  await stand.consent()
  await vi.waitFor(async () => expect(await stand.pushes()).toHaveLength(8), 20_000)
  expect(events).toHaveLength(1)
})
