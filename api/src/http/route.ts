import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, HTTPMethods } from 'fastify'
import { contract, type Input, type Output, type RouteKey } from '@minsheng/contract/index.ts'
import { scopeOf, type Verb } from '@minsheng/domain/permissions/permissions.ts'
import type { Actor, CitizenContext, Context, StaffContext } from '../context.ts'
import { Refused } from '../refused.ts'
import { cleanInput } from './clean-input.ts'

/** Who may call a route: anyone on purpose, a citizen, any member of staff, or staff whose roles hold a verb. */
export type Access = 'public' | 'citizen' | 'staff' | Verb

type ContextFor<A extends Access> = A extends 'public' ? Context : A extends 'citizen' ? CitizenContext : StaffContext
type Exchange = { request: FastifyRequest, reply: FastifyReply }
type Handler<K extends RouteKey, A extends Access> = (ctx: ContextFor<A>, input: Input<K>, exchange: Exchange) => Promise<Output<K>>

declare module 'fastify' {
  interface FastifyInstance {
    contextFor: (request: FastifyRequest, actor: Actor) => Promise<Context>
    accessTable: Map<string, Access>
    readToken: (authorization: string) => Actor
  }
}

const nobody: Actor = { kind: 'anyone' }

const assertAccess = (actor: Actor, access: Access): void => {
  if (access === 'public') return
  if (actor.kind === 'anyone') throw new Refused('login-required')
  if (access === 'citizen') {
    if (actor.kind !== 'citizen') throw new Refused('forbidden')
    return
  }
  if (actor.kind !== 'staff') throw new Refused('forbidden')
  if (access !== 'staff' && scopeOf(actor.roles, access) === null) throw new Refused('forbidden')
}

const identify = (app: FastifyInstance, { headers }: FastifyRequest, access: Access): Actor => {
  if (access === 'public' || !headers.authorization) return nobody
  try {
    return app.readToken(headers.authorization)
  } catch {
    throw new Refused('session-ended')
  }
}

const successOf = (response: Record<number, unknown>) => (201 in response ? 201 : 200)

/** Registers one contract entry: schema in, access checked before the body is read, handler run, allow-listed fields out. `bodyLimit` in bytes where a whole document is sent. */
export const route = <K extends RouteKey, A extends Access>(app: FastifyInstance, key: K, access: A, handler: Handler<K, A>, { bodyLimit }: { bodyLimit?: number } = {}): void => {
  const [method, url] = key.split(' ') as [HTTPMethods, string]
  const { response } = contract[key]
  const success = successOf(response)
  const actors = new WeakMap<FastifyRequest, Actor>()
  app.accessTable.set(key, access)
  app.route({
    method,
    url,
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    schema: contract[key] as FastifySchema,
    onRequest: async (request) => {
      const actor = identify(app, request, access)
      assertAccess(actor, access)
      actors.set(request, actor)
    },
    preValidation: async (request) => {
      request.body = cleanInput(request.body)
      request.query = cleanInput(request.query)
    },
    handler: async (request, reply) => {
      const ctx = await app.contextFor(request, actors.get(request) ?? nobody) as ContextFor<A>
      const input = { params: request.params, querystring: request.query, body: request.body } as unknown as Input<K>
      const output = await handler(ctx, input, { request, reply })
      if (reply.sent) return reply
      if (reply.statusCode === 200) reply.code(success)
      return output
    }
  })
}
