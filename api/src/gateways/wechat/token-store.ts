/** A token of WeChat's. `generation` tells one from the next without naming it; times are milliseconds since 1970. */
export type HeldToken = { token: string, generation: number, useUntil: number, expiresAt: number }
export type FreshToken = Omit<HeldToken, 'generation'>

/** Where all processes keep the one token. Only who holds the claim asks WeChat for the next one. */
export type TokenStore = {
  read: () => Promise<HeldToken | null>
  /** True for one caller at a time, and only while the kept token is too old at `now` or is the generation that was refused. */
  claim: (now: number, refused: number | null) => Promise<boolean>
  /** Keeps the token and ends the claim. */
  save: (fresh: FreshToken) => Promise<HeldToken>
  /** Ends the claim without a token, so that another may try. */
  giveUp: () => Promise<void>
}

/** A store for one process alone. */
export const createMemoryTokenStore = (): TokenStore => {
  let held: HeldToken | null = null
  let claimed = false
  return {
    read: async () => held,
    claim: async (now, refused) => {
      if (claimed || (held && now < held.useUntil && held.generation !== refused)) return false
      claimed = true
      return true
    },
    save: async (fresh) => {
      claimed = false
      held = { ...fresh, generation: (held?.generation ?? 0) + 1 }
      return held
    },
    giveUp: async () => { claimed = false }
  }
}
