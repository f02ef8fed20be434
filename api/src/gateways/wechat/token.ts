import { WechatError, type WechatHttp } from './http.ts'

// Within its last five minutes WeChat hands out the successor and keeps both valid.
const REFRESH_EARLY_MS = 5 * 60_000
const tokenRefused = new Set([40001, 40014, 42001])

type Held = { token: string, useUntil: number }
export type TokenOptions = { http: WechatHttp, appId: string, secret: string, now: () => number }

export type TokenSource = {
  withToken: <T>(call: (token: string) => Promise<T>) => Promise<T>
}

/** Why a call under a token failed before the call itself was made. */
export class TokenUnavailable extends Error {
  override readonly name = 'TokenUnavailable'
  readonly reason: WechatError

  constructor(reason: WechatError) {
    super(reason.message)
    this.reason = reason
  }
}

const requestToken = async ({ http, appId, secret, now }: TokenOptions): Promise<Held> => {
  const path = '/cgi-bin/stable_token'
  const askedAt = now()
  const answer = await http({ method: 'POST', path, body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: false } })
  const { access_token: token, expires_in: expiresIn } = answer
  if (typeof token !== 'string' || typeof expiresIn !== 'number') throw new WechatError({ path, failure: 'unknown' })
  return { token, useUntil: askedAt + expiresIn * 1000 - REFRESH_EARLY_MS }
}

/** Holds one stable access token; however many ask at once, one request is made. */
export const createTokenSource = (options: TokenOptions): TokenSource => {
  let held: Held | undefined
  let pending: Promise<Held> | undefined

  const refresh = () => {
    pending ??= requestToken(options)
      .then((fresh) => (held = fresh))
      .finally(() => { pending = undefined })
    return pending
  }
  const current = async () => {
    if (held && options.now() < held.useUntil) return held.token
    try {
      return (await refresh()).token
    } catch (error) {
      throw error instanceof WechatError ? new TokenUnavailable(error) : error
    }
  }
  // Another caller may have replaced it meanwhile: only the token that was refused is thrown away.
  const drop = (token: string) => {
    if (held?.token === token) held = undefined
  }

  return {
    withToken: async (call) => {
      const token = await current()
      try {
        return await call(token)
      } catch (error) {
        if (!(error instanceof WechatError) || error.errcode === null || !tokenRefused.has(error.errcode)) throw error
        drop(token)
        return call(await current())
      }
    },
  }
}
