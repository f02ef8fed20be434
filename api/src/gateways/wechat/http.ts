import { neverConnected } from '../never-connected.ts'
import { isRecord, parseJson } from './json.ts'

/**
 * `answered`: WeChat said no, with an errcode. `not-sent`: no connection, so nothing happened there.
 * `unknown`: the request left and no readable answer came back.
 */
export type WechatFailure = 'answered' | 'not-sent' | 'unknown'

type Details = { path: string, failure: WechatFailure, errcode?: number, rid?: string | null, httpStatus?: number }

/** Carries path, errcode and rid only: queries hold the secret and the token, bodies hold the openid. */
export class WechatError extends Error {
  override readonly name = 'WechatError'
  readonly path: string
  readonly failure: WechatFailure
  readonly errcode: number | null
  readonly rid: string | null

  constructor({ path, failure, errcode, rid, httpStatus }: Details) {
    super(`wechat ${path}: ${failure}${errcode === undefined ? '' : ` errcode ${errcode}`}${httpStatus ? ` http ${httpStatus}` : ''}${rid ? ` rid ${rid}` : ''}`)
    this.path = path
    this.failure = failure
    this.errcode = errcode ?? null
    this.rid = rid ?? null
  }
}

export type WechatRequest = { method: 'GET' | 'POST', path: string, query?: Record<string, string>, body?: unknown }
export type WechatHttp = (request: WechatRequest) => Promise<Record<string, unknown>>
/** For the few calls that answer with a file, and with JSON when they refuse. */
export type WechatFileHttp = (request: WechatRequest) => Promise<{ bytes: Uint8Array, type: string }>
export type HttpOptions = { baseUrl: string, fetch?: typeof fetch, timeoutMs?: number }

const turnedAway = new Set([429, 503])

const networkFailure = (error: unknown): WechatFailure => {
  const cause = error instanceof Error ? error.cause : undefined
  const code = isRecord(cause) || cause instanceof Error ? (cause as { code?: unknown }).code : undefined
  return typeof code === 'string' && neverConnected(code) ? 'not-sent' : 'unknown'
}

const ridOf = (errmsg: unknown) =>
  (typeof errmsg === 'string' ? /rid: ?([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})/.exec(errmsg)?.[1] : undefined) ?? null

const readAnswer = (path: string, status: number, text: string): Record<string, unknown> => {
  if (status !== 200) throw new WechatError({ path, failure: turnedAway.has(status) ? 'not-sent' : 'unknown', httpStatus: status })
  const answer = parsed(path, text)
  const errcode = Number(answer['errcode'] ?? 0)
  if (errcode !== 0) throw new WechatError({ path, failure: 'answered', errcode, rid: ridOf(answer['errmsg']) })
  return answer
}

const parsed = (path: string, text: string) => {
  let answer: unknown
  try {
    answer = parseJson(text)
  } catch {
    throw new WechatError({ path, failure: 'unknown' })
  }
  if (!isRecord(answer)) throw new WechatError({ path, failure: 'unknown' })
  return answer
}

type Raw = { status: number, type: string, bytes: Uint8Array }

const createExchange = ({ baseUrl, fetch: send = fetch, timeoutMs = 8000 }: HttpOptions) =>
  async <T>({ method, path, query, body }: WechatRequest, read: (raw: Raw) => T): Promise<T> => {
    const url = new URL(path, baseUrl)
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
    // A kept-alive connection may be closed by the other side just as it is used again,
    // and then nobody can say whether a message went out: each request takes its own.
    const headers = { connection: 'close', ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    try {
      const response = await send(url, {
        method,
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return read({ status: response.status, type: response.headers.get('content-type') ?? '', bytes: new Uint8Array(await response.arrayBuffer()) })
    } catch (error) {
      if (error instanceof WechatError) throw error
      throw new WechatError({ path, failure: networkFailure(error) })
    }
  }

const textOf = ({ bytes }: Raw) => new TextDecoder().decode(bytes)

export const createHttp = (options: HttpOptions): WechatHttp => {
  const exchange = createExchange(options)
  return (request) => exchange(request, (raw) => readAnswer(request.path, raw.status, textOf(raw)))
}

export const createFileHttp = (options: HttpOptions): WechatFileHttp => {
  const exchange = createExchange(options)
  return (request) => exchange(request, (raw) => {
    // A refusal comes as JSON; some gateways in between name it text.
    if (raw.status === 200 && raw.type.startsWith('image/') && raw.bytes.length > 0) return { bytes: raw.bytes, type: raw.type }
    readAnswer(request.path, raw.status, textOf(raw))
    throw new WechatError({ path: request.path, failure: 'unknown' })
  })
}

/** Refuses an address that is not https in production: secrets and openids travel there. */
export const assertSafeBase = (baseUrl: string, production = false): void => {
  if (production && new URL(baseUrl).protocol !== 'https:') throw new Error('WeChat is reached over https in production: the base address must begin with https://')
}
