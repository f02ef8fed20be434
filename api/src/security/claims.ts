import type { Actor } from '../context.ts'

/** Access tokens live this many seconds; whoever is dismissed or moved keeps old rights no longer. */
export const accessTokenSeconds = { citizen: 1_200, staff: 600 } as const

/** What an access token says about its holder. */
export type Claims =
  | { kind: 'citizen', sub: string }
  | { kind: 'staff', sub: string, name: string, unitId: string, roles: readonly string[] }

/** Who a checked token speaks for. */
export const actorOf = (claims: Claims): Actor =>
  claims.kind === 'citizen'
    ? { kind: 'citizen', id: claims.sub }
    : { kind: 'staff', id: claims.sub, name: claims.name, unitId: claims.unitId, roles: claims.roles }
