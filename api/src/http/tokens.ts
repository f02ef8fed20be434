import type { FastifyInstance } from 'fastify'
import fastifyJwt from '@fastify/jwt'
import type { Actor } from '../context.ts'

/** Access tokens live this long; whoever is dismissed or moved keeps old rights no longer. */
export const accessTokenSeconds = { citizen: 1_200, staff: 600 } as const

export type Claims =
  | { kind: 'citizen', sub: string }
  | { kind: 'staff', sub: string, name: string, unitId: string, roles: readonly string[] }

declare module '@fastify/jwt' {
  interface FastifyJWT { payload: Claims, user: Claims }
}

/** Registers signing and checking of access tokens. */
export const registerTokens = async (app: FastifyInstance, secret: string): Promise<void> => {
  await app.register(fastifyJwt, { secret, sign: { algorithm: 'HS256' }, verify: { algorithms: ['HS256'], cache: 1000 } })
}

/** Who a checked token speaks for. */
export const actorOf = (claims: Claims): Actor =>
  claims.kind === 'citizen'
    ? { kind: 'citizen', id: claims.sub }
    : { kind: 'staff', id: claims.sub, name: claims.name, unitId: claims.unitId, roles: claims.roles }
