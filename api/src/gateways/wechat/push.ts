import { sameText } from '../../security/same-text.ts'
import { isRecord, parseJson } from './json.ts'
import { decryptPush, pushSignature } from './push-crypto.ts'
import { readPushEvents, type PushEvent } from './push-event.ts'
import { parsePushXml } from './push-xml.ts'

/** `safe` is 安全模式, `plain` 明文模式, `both` 兼容模式 while an account is being changed over. */
export type PushMode = 'safe' | 'plain' | 'both'
/** With an `aesKey` only the safe mode is accepted unless `mode` says otherwise: a plain signature does not cover the body. */
export type PushOptions = { appId: string, token: string, aesKey?: string, mode?: PushMode, now: () => number }
export type PushQuery = Partial<Record<'signature' | 'msg_signature' | 'timestamp' | 'nonce' | 'echostr' | 'encrypt_type' | 'openid', string>>
/** `under-way`: the same push is being taken in; whether that succeeds nobody knows yet. */
export type PushRefusal = 'bad-signature' | 'stale' | 'replayed' | 'under-way' | 'unreadable'
export type PushOutcome = { ok: true } | { ok: false, reason: PushRefusal }
export type PushHandler = (events: PushEvent[]) => Promise<void>

export type PushReceiver = {
  /** The text to answer to WeChat's one GET when the address is set, or null when it was not WeChat. */
  verifyAddress: (query: PushQuery) => string | null
  /** Hands the events of a genuine push to `handle`; when that throws, WeChat's next try is let in again. */
  receive: (query: PushQuery, body: string, handle: PushHandler) => Promise<PushOutcome>
}

// WeChat names no window; ten minutes either way is ours.
const WINDOW_MS = 10 * 60_000

const refused = (reason: PushRefusal): PushOutcome => ({ ok: false, reason })

const parse = (text: string): unknown => {
  try {
    return text.trimStart().startsWith('<') ? parsePushXml(text) : parseJson(text)
  } catch {
    return null
  }
}

// Read before the signature is checked, so by nothing that a hostile text could make slow.
const encryptedIn = (body: string): string | undefined => {
  if (body.trimStart().startsWith('<')) return /<Encrypt>(?:<!\[CDATA\[)?([A-Za-z0-9+/=]{1,100000})(?:\]\]>)?<\/Encrypt>/.exec(body)?.[1]
  try {
    const envelope: unknown = JSON.parse(body)
    return isRecord(envelope) && typeof envelope['Encrypt'] === 'string' ? envelope['Encrypt'] : undefined
  } catch {
    return undefined
  }
}

const signedBy = (token: string, { signature = '', timestamp = '', nonce = '' }: PushQuery) =>
  sameText(pushSignature(token, timestamp, nonce), signature)

/** Remembers what was let in for as long as the window would let it in again. */
const createReplayGuard = (now: () => number) => {
  const seen = new Map<string, { at: number, done: boolean }>()
  // A Map keeps the order of coming: behind the first that is young enough all are.
  const forget = () => {
    for (const [key, { at }] of seen) {
      if (now() - at <= 2 * WINDOW_MS) return
      seen.delete(key)
    }
  }
  return {
    claim: (key: string): 'replayed' | 'under-way' | null => {
      forget()
      const known = seen.get(key)
      if (known) return known.done ? 'replayed' : 'under-way'
      seen.set(key, { at: now(), done: false })
      return null
    },
    finish: (key: string) => {
      const entry = seen.get(key)
      if (entry) entry.done = true
    },
    release: (key: string) => seen.delete(key)
  }
}

type Opened = { ok: true, message: unknown, signature: string } | { ok: false, reason: PushRefusal }

const openSafe = ({ token, appId }: PushOptions, aesKey: string, query: PushQuery, body: string): Opened => {
  const { msg_signature: signature = '', timestamp = '', nonce = '' } = query
  const encrypted = encryptedIn(body)
  if (encrypted === undefined) return { ok: false, reason: 'bad-signature' }
  if (!sameText(pushSignature(token, timestamp, nonce, encrypted), signature)) return { ok: false, reason: 'bad-signature' }
  const message = decryptPush(aesKey, appId, encrypted)
  return message === null ? { ok: false, reason: 'unreadable' } : { ok: true, message: parse(message), signature }
}

const openPlain = ({ token }: PushOptions, query: PushQuery, body: string): Opened =>
  signedBy(token, query) ? { ok: true, message: parse(body), signature: query.signature ?? '' } : { ok: false, reason: 'bad-signature' }

// Where both are accepted, what comes sealed is still opened with the key and never read beside it.
const openAs = (options: PushOptions, query: PushQuery, body: string): Opened => {
  const { aesKey, mode = aesKey === undefined ? 'plain' : 'safe' } = options
  const sealed = query.encrypt_type === 'aes' || query.msg_signature !== undefined
  if (mode === 'safe' || (mode === 'both' && sealed)) return aesKey === undefined ? { ok: false, reason: 'unreadable' } : openSafe(options, aesKey, query, body)
  return openPlain(options, query, body)
}

export const createPushReceiver = (options: PushOptions): PushReceiver => {
  const { token, now } = options
  const guard = createReplayGuard(now)
  const isStale = ({ timestamp }: PushQuery) => !(Math.abs(now() - Number(timestamp) * 1000) <= WINDOW_MS)

  return {
    verifyAddress: (query) => (signedBy(token, query) ? query.echostr ?? '' : null),
    receive: async (query, body, handle) => {
      const opened = openAs(options, query, body)
      if (!opened.ok) return opened
      if (isStale(query)) return refused('stale')
      const events = readPushEvents(opened.message)
      if (!events) return refused('unreadable')
      const repeated = guard.claim(opened.signature)
      if (repeated) return refused(repeated)
      try {
        await handle(events)
        guard.finish(opened.signature)
      } catch (error) {
        guard.release(opened.signature)
        throw error
      }
      return { ok: true }
    },
  }
}
