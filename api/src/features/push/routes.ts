import type { FastifyInstance } from 'fastify'
import type { Services } from '../../context.ts'
import { createPushReceiver, type PushQuery } from '../../gateways/wechat/push.ts'
import { storeReceipts } from './store-receipts.ts'

const LARGEST = 65_536

/** WeChat's own callback. Not part of the contract: the form is WeChat's, and its signature is the permission. */
export const pushRoutes = async (app: FastifyInstance, services: Services): Promise<void> => {
  const { appId, pushToken, pushAesKey } = services.config.wechat
  const receiver = createPushReceiver({ appId, token: pushToken, aesKey: pushAesKey, now: () => Date.now() })
  // The signature is over the bytes as they came.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST }, (_request, body, done) => done(null, body))

  app.get<{ Querystring: PushQuery }>('/wechat/push', { schema: { hide: true } }, async (request, reply) => {
    const echo = receiver.verifyAddress(request.query)
    return reply.code(echo === null ? 403 : 200).type('text/plain').send(echo ?? '')
  })
  app.post<{ Querystring: PushQuery, Body: string }>('/wechat/push', { schema: { hide: true } }, async (request, reply) => {
    const outcome = await receiver.receive(request.query, request.body ?? '', (events) => storeReceipts(services, events))
    // A repetition was already taken in: WeChat only needs to hear so.
    const heard = outcome.ok || outcome.reason === 'replayed'
    return reply.code(heard ? 200 : 403).type('text/plain').send(heard ? 'success' : '')
  })
}
