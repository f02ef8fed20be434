/** Access tokens live this many seconds; whoever is dismissed or moved keeps old rights no longer. */
export const accessTokenSeconds = { citizen: 1_200, staff: 600 } as const

/** What an access token says about its holder. */
export type Claims =
  | { kind: 'citizen', sub: string }
  | { kind: 'staff', sub: string, name: string, unitId: string, roles: readonly string[] }
