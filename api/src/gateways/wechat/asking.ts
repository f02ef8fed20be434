import { WechatError, type WechatFileHttp, type WechatHttp } from './http.ts'
import type { Refusal, Trouble } from './port.ts'
import { TokenUnavailable, type TokenSource } from './token.ts'

const troubles: Record<number, Trouble> = { 45009: 'quota-used-up', 45011: 'too-often', 44990: 'too-often', 48001: 'not-permitted', 40164: 'not-permitted' }

/** What the calls under a token need. */
export type Line = { http: WechatHttp, fileHttp: WechatFileHttp, tokens: TokenSource }

/** A refusal that is known before anything leaves. */
export const refusedHere = <Reason extends string>(reason: Reason): Refusal<Reason> => ({ ok: false, reason, errcode: null, rid: null })

const refusalOf = <Reason extends string>(error: WechatError, reasons: Record<number, Reason>): Refusal<Reason> => {
  const { errcode, rid } = error
  return { ok: false, reason: (errcode === null ? undefined : reasons[errcode] ?? troubles[errcode]) ?? 'unavailable', errcode, rid }
}

/** Runs a call under the shared token and turns whatever WeChat refuses, by its code, into a reason. Never throws for WeChat's sake. */
export const ask = async <T extends { ok: true }, Reason extends string = never>(
  tokens: TokenSource, reasons: Record<number, Reason>, call: (query: { access_token: string }) => Promise<T>
): Promise<T | Refusal<Reason>> => {
  try {
    return await tokens.withToken((token) => call({ access_token: token }))
  } catch (error) {
    // A quota of the token is not the quota of what was asked for.
    if (error instanceof TokenUnavailable) return { ok: false, reason: 'unavailable', errcode: error.reason.errcode, rid: error.reason.rid }
    if (error instanceof WechatError) return refusalOf(error, reasons)
    throw error
  }
}

/** For an answer that lacks what was asked for. */
export const unreadable = (path: string): WechatError => new WechatError({ path, failure: 'unknown' })
