import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse, withRequestId, wordingOf } from './answer.ts'
import type { Fault } from './faults.ts'
import type { Simulation } from './simulation.ts'

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? url

const answered = (simulation: Simulation, request: FastifyRequest, answer: unknown) =>
  simulation.log.add({ at: simulation.clock.now(), method: request.method, path: pathOf(request), query: request.query, body: request.body, answer })

const spoiled = ({ clock }: Simulation, { errcode, httpStatus }: Fault, reply: FastifyReply): string | null => {
  if (httpStatus !== undefined) {
    reply.code(httpStatus).type('text/html')
    return `<html><body>${httpStatus}</body></html>`
  }
  return errcode === undefined ? null : withRequestId(refuse(errcode, wordingOf(errcode)), clock.now())
}

const cut = (simulation: Simulation, request: FastifyRequest, reply: FastifyReply) => {
  answered(simulation, request, 'dropped')
  reply.hijack()
  request.raw.socket.destroy()
}

/** Applies the fault rules to every call and writes the request log. */
export const addFaultHooks = (app: FastifyInstance, simulation: Simulation) => {
  const pending = new WeakMap<FastifyRequest, Fault>()

  app.addHook('preHandler', async (request, reply) => {
    const fault = simulation.faults.take(`${request.method} ${pathOf(request)}`)
    if (!fault) return
    if (fault.afterEffect) {
      pending.set(request, fault)
      return
    }
    if (fault.latencyMs) await wait(fault.latencyMs)
    if (fault.dropConnection) return cut(simulation, request, reply)
    const instead = spoiled(simulation, fault, reply)
    if (instead !== null) return reply.send(instead)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const fault = pending.get(request)
    if (fault?.latencyMs) await wait(fault.latencyMs)
    if (fault?.dropConnection) return cut(simulation, request, reply)
    const sent = (fault && spoiled(simulation, fault, reply)) ?? payload
    answered(simulation, request, sent)
    return sent
  })
}
