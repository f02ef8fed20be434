import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { encrypt, sign } from './push-cipher.ts'

export type PushTarget = { url: string, token: string, aesKey: string, retryAfterMs?: number, timeoutMs?: number }
export type PushAttempt = { event: string, openid: string, attempt: number, answer: string }
export type Pusher = {
  push: (openid: string, event: { Event: string } & Record<string, unknown>) => void
  attempts: readonly PushAttempt[]
  /** Resolves when nothing is under way. */
  idle: () => Promise<void>
  close: () => Promise<void>
}
type PusherOptions = { target: PushTarget | undefined, appId: string, now: () => number }

const ACCOUNT = 'gh_5f1c0e77a3b2'
const TRIES = 4

const signedQuery = ({ token }: PushTarget, now: number) => {
  const [timestamp, nonce] = [String(Math.floor(now / 1000)), String(randomInt(1e9))]
  return { timestamp, nonce, signature: sign(token, timestamp, nonce) }
}

const addressed = (url: string, query: Record<string, string>) => {
  const address = new URL(url)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address
}

const heard = async (request: Promise<Response>): Promise<string> => {
  try {
    const response = await request
    const text = await response.text()
    return response.status === 200 ? text : `http ${response.status}`
  } catch (error) {
    return error instanceof Error ? error.name : 'failed'
  }
}

const verify = async (target: PushTarget, now: number) => {
  const echostr = String(randomInt(1e12))
  const address = addressed(target.url, { ...signedQuery(target, now), echostr })
  return (await heard(fetch(address, { signal: AbortSignal.timeout(target.timeoutMs ?? 5000) }))) === echostr
}

const deliver = (target: PushTarget, { appId, now }: PusherOptions, openid: string, message: string) => {
  const query = signedQuery(target, now())
  const Encrypt = encrypt(target.aesKey, appId, message)
  const signature = sign(target.token, query.timestamp, query.nonce, Encrypt)
  const address = addressed(target.url, { ...query, openid, encrypt_type: 'aes', msg_signature: signature })
  return heard(fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ToUserName: ACCOUNT, Encrypt }),
    signal: AbortSignal.timeout(target.timeoutMs ?? 5000),
  }))
}

/** Pushes events the way WeChat does: the address verified once, five seconds to answer, three more tries. */
export const createPusher = (options: PusherOptions): Pusher => {
  const { target, now } = options
  const attempts: PushAttempt[] = []
  const underWay = new Set<Promise<void>>()
  const stop = new AbortController()
  let verified = false

  const tryOnce = async (to: PushTarget, openid: string, message: string) => {
    verified ||= await verify(to, now())
    return verified ? deliver(to, options, openid, message) : 'address not verified'
  }
  const run = async (to: PushTarget, openid: string, event: string, message: string) => {
    for (let attempt = 1; attempt <= TRIES && !stop.signal.aborted; attempt++) {
      const answer = await tryOnce(to, openid, message)
      attempts.push({ event, openid, attempt, answer })
      if (answer === 'success' || answer === '') return
      if (attempt < TRIES) await wait(to.retryAfterMs ?? 5000, undefined, { signal: stop.signal, ref: false }).catch(() => undefined)
    }
  }

  return {
    attempts,
    push: (openid, event) => {
      if (!target) return
      const message = JSON.stringify({ ToUserName: ACCOUNT, FromUserName: openid, CreateTime: Math.floor(now() / 1000), MsgType: 'event', ...event })
      const running: Promise<void> = run(target, openid, event.Event, message).finally(() => underWay.delete(running))
      underWay.add(running)
    },
    idle: async () => { while (underWay.size > 0) await Promise.all(underWay) },
    close: async () => {
      stop.abort()
      await Promise.all(underWay)
    },
  }
}
