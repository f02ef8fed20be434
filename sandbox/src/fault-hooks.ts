import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse, withRequestId, wordingOf } from './answer.ts'
import type { Fault } from './faults.ts'
import type { Simulation } from './simulation.ts'

const pathOf = ({ url }: FastifyRequest) => url.split('?')[0] ?? url

const spoiled = ({ clock }: Simulation, { errcode, httpStatus }: Fault, reply: FastifyReply): string | null => {
  if (httpStatus !== undefined) {
    reply.code(httpStatus).type('text/html')
    return `<html><body>${httpStatus}</body></html>`
  }
  return errcode === undefined ? null : withRequestId(refuse(errcode, wordingOf(errcode)), clock.now())
}

type Call = { fault: Fault | null, answered: (answer: unknown) => void }

const cut = ({ answered }: Call, request: FastifyRequest, reply: FastifyReply) => {
  answered('dropped')
  reply.hijack()
  request.raw.socket.destroy()
}

/** Applies the fault rules to every call and writes the request log. */
export const addFaultHooks = (app: FastifyInstance, simulation: Simulation) => {
  const { faults, log, clock } = simulation
  const calls = new WeakMap<FastifyRequest, Call>()

  app.addHook('preHandler', async (request, reply) => {
    const { method, query, body } = request
    const path = pathOf(request)
    const call: Call = { fault: faults.take(`${method} ${path}`), answered: log.add({ at: clock.now(), method, path, query, body }) }
    calls.set(request, call)
    if (!call.fault || call.fault.afterEffect) return
    if (call.fault.latencyMs) await wait(call.fault.latencyMs)
    if (call.fault.dropConnection) return cut(call, request, reply)
    const instead = spoiled(simulation, call.fault, reply)
    if (instead !== null) return reply.send(instead)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const call = calls.get(request)
    const fault = call?.fault?.afterEffect ? call.fault : null
    if (fault?.latencyMs) await wait(fault.latencyMs)
    if (call && fault?.dropConnection) return cut(call, request, reply)
    const sent = (fault && spoiled(simulation, fault, reply)) ?? payload
    call?.answered(Buffer.isBuffer(sent) ? `${sent.length} bytes` : sent)
    return sent
  })
}
