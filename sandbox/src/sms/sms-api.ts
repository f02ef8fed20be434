import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { aliyunSaying, answerAliyun, type Answer } from './aliyun-api.ts'
import type { Provider } from './options.ts'
import type { SmsFault, SmsSimulation } from './simulation.ts'
import { answerTencent, tencentSaying } from './tencent-api.ts'
import type { Signed } from './verify.ts'

const providers: Record<Provider, { answer: (simulation: SmsSimulation, signed: Signed) => Answer, saying: (code: string) => Answer }> = {
  aliyun: { answer: answerAliyun, saying: aliyunSaying },
  tencent: { answer: answerTencent, saying: tencentSaying },
}

const spoilt = (provider: Provider, { code, httpStatus }: SmsFault): Answer | string | null => {
  if (httpStatus !== undefined) return `<html><body>${httpStatus}</body></html>`
  return code === undefined ? null : providers[provider].saying(code)
}

const hangUp = (request: FastifyRequest, reply: FastifyReply) => {
  reply.hijack()
  request.raw.socket.destroy()
}

const callOf = ({ headers }: FastifyRequest): { provider: Provider, action: string } | null => {
  if (headers['x-acs-action']) return { provider: 'aliyun', action: String(headers['x-acs-action']) }
  return headers['x-tc-action'] ? { provider: 'tencent', action: String(headers['x-tc-action']) } : null
}

/** The two providers at the root of the address, told apart by the header that names the call. */
export const smsApi = (simulation: SmsSimulation) => async (app: FastifyInstance) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  app.post<{ Body: string | undefined }>('/', async (request, reply) => {
    const call = callOf(request)
    if (!call) return reply.code(404).send({ message: 'no provider has such a call' })
    const { method, url, headers } = request
    const body = request.body ?? ''
    const fault = simulation.faults.take(`${call.provider} ${call.action}`)
    const answered = simulation.log.add({ at: simulation.clock.now(), method: call.provider, path: call.action, query: request.query, body })
    const before = fault?.afterEffect ? null : fault
    if (before?.latencyMs) await wait(before.latencyMs)
    const plain = (before && (before.dropConnection || spoilt(call.provider, before))) ? null : providers[call.provider].answer(simulation, { method, url, headers, body })
    if (fault?.afterEffect && fault.latencyMs) await wait(fault.latencyMs)
    if (fault?.dropConnection) {
      answered('dropped')
      return hangUp(request, reply)
    }
    const said = (fault && spoilt(call.provider, fault)) ?? plain
    answered(said)
    if (typeof said === 'string') return reply.code(fault?.httpStatus ?? 500).type('text/html').send(said)
    return reply.code(said?.status ?? 500).type('application/json').send(JSON.stringify(said?.body))
  })
}
