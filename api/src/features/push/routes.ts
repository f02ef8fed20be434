import type { FastifyInstance } from 'fastify'
import type { Services } from '../../context.ts'
import { createPushReceiver, type PushOptions, type PushQuery } from '../../gateways/wechat/push.ts'
import { hearPush } from './hear-push.ts'

const LARGEST = 65_536

const listenAt = (app: FastifyInstance, services: Services, path: string, options: Omit<PushOptions, 'now'>): void => {
  const receiver = createPushReceiver({ ...options, now: () => Date.now() })
  app.get<{ Querystring: PushQuery }>(path, { schema: { hide: true } }, async (request, reply) => {
    const echo = receiver.verifyAddress(request.query)
    return reply.code(echo === null ? 403 : 200).type('text/plain').send(echo ?? '')
  })
  app.post<{ Querystring: PushQuery, Body: string }>(path, { schema: { hide: true } }, async (request, reply) => {
    const outcome = await receiver.receive(request.query, request.body ?? '', (events) => hearPush(services, events))
    // Should the first fail, this is the one that counts: WeChat is to come again.
    if (!outcome.ok && outcome.reason === 'under-way') return reply.code(503).send()
    // A repetition was already taken in: WeChat only needs to hear so.
    const heard = outcome.ok || outcome.reason === 'replayed'
    return reply.code(heard ? 200 : 403).type('text/plain').send(heard ? 'success' : '')
  })
}

/** WeChat's own callbacks. Not part of the contract: the form is WeChat's, and its signature is the permission. */
export const pushRoutes = async (app: FastifyInstance, services: Services): Promise<void> => {
  const { appId, pushToken, pushAesKey, pushMode, serviceAccount } = services.config.wechat
  // The signature is over the bytes as they came.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST }, (_request, body, done) => done(null, body))
  listenAt(app, services, '/wechat/push', { appId, token: pushToken, aesKey: pushAesKey, mode: pushMode })
  if (serviceAccount) listenAt(app, services, '/wechat/service-push', { appId: serviceAccount.appId, token: serviceAccount.pushToken, aesKey: serviceAccount.pushAesKey })
}
