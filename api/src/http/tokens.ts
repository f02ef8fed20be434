import type { FastifyInstance } from 'fastify'
import fastifyJwt from '@fastify/jwt'
import type { Actor } from '../context.ts'
import { accessTokenSeconds, type Claims } from '../security/claims.ts'

declare module '@fastify/jwt' {
  interface FastifyJWT { payload: Claims, user: Claims }
}

/** Registers signing and checking of access tokens. */
export const registerTokens = async (app: FastifyInstance, secret: string): Promise<void> => {
  await app.register(fastifyJwt, { secret, sign: { algorithm: 'HS256' }, verify: { algorithms: ['HS256'], cache: 1000 } })
}

/** Signs a short access token with what the plugin above holds. */
export const signWith = (app: FastifyInstance) => (claims: Claims): string => app.jwt.sign(claims, { expiresIn: accessTokenSeconds[claims.kind] })

/** Who a checked token speaks for. */
export const actorOf = (claims: Claims): Actor =>
  claims.kind === 'citizen'
    ? { kind: 'citizen', id: claims.sub }
    : { kind: 'staff', id: claims.sub, name: claims.name, unitId: claims.unitId, roles: claims.roles }
