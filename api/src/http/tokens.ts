import type { FastifyInstance } from 'fastify'
import fastifyJwt from '@fastify/jwt'
import type { Actor } from '../context.ts'
import { accessTokenSeconds, type Claims } from '../security/claims.ts'

declare module '@fastify/jwt' {
  interface FastifyJWT { payload: Claims, user: Claims }
}

/** Registers signing and checking of access tokens. */
export const registerTokens = async (app: FastifyInstance, secret: string): Promise<void> => {
  await app.register(fastifyJwt, { secret, sign: { algorithm: 'HS256' }, verify: { algorithms: ['HS256'] } })
}

const KEPT = 5_000

/**
 * Reads the authorization header of a request, or throws. A token that was right stays right until its end, so its
 * signature is checked once; those of the last few thousand callers are remembered.
 */
export const createTokenReader = (app: FastifyInstance): ((authorization: string) => Actor) => {
  const known = new Map<string, { actor: Actor, until: number }>()
  return (authorization) => {
    const found = known.get(authorization)
    if (found && found.until > Date.now()) return found.actor
    const [, token = ''] = /^Bearer (\S+)$/i.exec(authorization) ?? []
    const claims = app.jwt.verify<Claims & { exp: number }>(token)
    const actor = actorOf(claims)
    const [oldest] = known.size >= KEPT ? known.keys() : []
    if (oldest !== undefined) known.delete(oldest)
    known.set(authorization, { actor, until: claims.exp * 1_000 })
    return actor
  }
}

/** Signs a short access token with what the plugin above holds. */
export const signWith = (app: FastifyInstance) => (claims: Claims): string => app.jwt.sign(claims, { expiresIn: accessTokenSeconds[claims.kind] })

/** Who a checked token speaks for. */
const actorOf = (claims: Claims): Actor =>
  claims.kind === 'citizen'
    ? { kind: 'citizen', id: claims.sub }
    : { kind: 'staff', id: claims.sub, name: claims.name, unitId: claims.unitId, roles: claims.roles }
