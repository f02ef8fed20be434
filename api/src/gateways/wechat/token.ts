import { setTimeout as wait } from 'node:timers/promises'
import { WechatError, type WechatHttp } from './http.ts'
import { createMemoryTokenStore, type FreshToken, type HeldToken, type TokenStore } from './token-store.ts'

const PATH = '/cgi-bin/stable_token'
// Within its last five minutes WeChat hands out the successor and keeps both valid.
const REFRESH_EARLY_MS = 5 * 60_000
// A token that comes already near its end is still used for a moment: otherwise every call would ask anew.
const SHORTEST_USE_MS = 10_000
const LOOK_AGAIN_MS = 60
const PATIENCE_MS = 15_000
const tokenRefused = new Set([40001, 40014, 42001])

export type TokenOptions = { http: WechatHttp, appId: string, secret: string, now: () => number, store?: TokenStore }

export type TokenSource = {
  withToken: <T>(call: (token: string) => Promise<T>) => Promise<T>
}

/** Why a call under a token failed before the call itself was made. */
export class TokenUnavailable extends Error {
  override readonly name = 'TokenUnavailable'
  readonly reason: WechatError

  constructor(reason: WechatError, cause?: unknown) {
    super(reason.message, { cause })
    this.reason = reason
  }
}

// Never with force_refresh: that would take the token from under every other process.
const requestToken = async ({ http, appId, secret, now }: TokenOptions): Promise<FreshToken> => {
  const askedAt = now()
  const answer = await http({ method: 'POST', path: PATH, body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: false } })
  const { access_token: token, expires_in: expiresIn } = answer
  if (typeof token !== 'string' || typeof expiresIn !== 'number') throw new WechatError({ path: PATH, failure: 'unknown' })
  const expiresAt = askedAt + expiresIn * 1000
  return { token, expiresAt, useUntil: Math.max(expiresAt - REFRESH_EARLY_MS, askedAt + SHORTEST_USE_MS) }
}

const requestAndKeep = async (options: TokenOptions, store: TokenStore): Promise<HeldToken> => {
  try {
    return await store.save(await requestToken(options))
  } catch (error) {
    await store.giveUp()
    throw error
  }
}

// Whoever gets the claim asks WeChat; the others look until the new token is there.
const renew = async (options: TokenOptions, store: TokenStore, refused: number | null): Promise<HeldToken> => {
  const { now } = options
  for (const giveUpAt = Date.now() + PATIENCE_MS; Date.now() < giveUpAt; await wait(LOOK_AGAIN_MS)) {
    const kept = await store.read()
    if (kept && now() < kept.useUntil && kept.generation !== refused) return kept
    if (await store.claim(now(), refused)) return requestAndKeep(options, store)
  }
  throw new WechatError({ path: PATH, failure: 'not-sent' })
}

// Whatever went wrong on the way to a token, the call itself was certainly not made.
const unavailable = (error: unknown) =>
  error instanceof WechatError ? new TokenUnavailable(error) : new TokenUnavailable(new WechatError({ path: PATH, failure: 'not-sent' }), error)

/** Holds one stable access token; however many ask at once in however many processes, one request is made. */
export const createTokenSource = (options: TokenOptions): TokenSource => {
  const { now, store = createMemoryTokenStore() } = options
  let held: HeldToken | undefined
  let pending: Promise<HeldToken> | undefined

  const refresh = (refused: number | null) => {
    pending ??= renew(options, store, refused)
      .then((fresh) => (held = fresh))
      .finally(() => { pending = undefined })
    return pending
  }
  // Another caller may have replaced it meanwhile: only the token that was refused is thrown away.
  const current = async (refused: number | null): Promise<HeldToken> => {
    if (held && held.generation !== refused && now() < held.useUntil) return held
    const early = held && held.generation !== refused && now() < held.expiresAt ? held : undefined
    try {
      return await refresh(refused)
    } catch (error) {
      // In its last minutes the old one still works.
      if (early) return early
      throw unavailable(error)
    }
  }

  return {
    withToken: async (call) => {
      const { token, generation } = await current(null)
      try {
        return await call(token)
      } catch (error) {
        if (!(error instanceof WechatError) || error.errcode === null || !tokenRefused.has(error.errcode)) throw error
        return call((await current(generation)).token)
      }
    }
  }
}
