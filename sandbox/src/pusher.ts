import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault, Faults } from './faults.ts'
import { encrypt, sign } from './push-cipher.ts'
import { written, type PushFormat } from './push-form.ts'

/** `mode` and `format` as they are set in the account's console; safe mode and JSON unless said otherwise. */
export type PushTarget = { url: string, token: string, aesKey: string, mode?: 'safe' | 'plain', format?: PushFormat, retryAfterMs?: number, timeoutMs?: number }
export type PushAttempt = { event: string, openid: string, attempt: number, answer: string }
export type Pusher = {
  push: (openid: string, event: { Event: string } & Record<string, unknown>) => void
  attempts: readonly PushAttempt[]
  /** Forgets the attempts made so far. */
  forget: () => void
  /** Resolves when nothing is under way. */
  idle: () => Promise<void>
  close: () => Promise<void>
}
type PusherOptions = { target: PushTarget | undefined, appId: string, now: () => number, faults?: Faults }

const ACCOUNT = 'gh_5f1c0e77a3b2'
const TRIES = 4
// A push held back for the next one goes out by itself when none comes.
const HELD_BACK_MS = 3000

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

const envelope = ({ token, aesKey, mode, format = 'json' }: PushTarget, appId: string, query: { timestamp: string, nonce: string }, message: string) => {
  if (mode === 'plain') return { body: message, more: {} }
  const Encrypt = encrypt(aesKey, appId, message)
  const signature = sign(token, query.timestamp, query.nonce, Encrypt)
  return { body: written(format, { ToUserName: ACCOUNT, Encrypt }), more: { encrypt_type: 'aes', msg_signature: signature } }
}

const deliver = (target: PushTarget, { appId, now }: PusherOptions, openid: string, message: string) => {
  const query = signedQuery(target, now())
  const { body, more } = envelope(target, appId, query, message)
  return heard(fetch(addressed(target.url, { ...query, openid, ...more }), {
    method: 'POST',
    headers: { 'content-type': target.format === 'xml' ? 'text/xml' : 'application/json' },
    body,
    signal: AbortSignal.timeout(target.timeoutMs ?? 5000),
  }))
}

/** Pushes that wait until another one has gone out. */
const createWaitingRoom = () => {
  let waiting: (() => void)[] = []
  return {
    enter: () => new Promise<void>((resolve) => {
      waiting.push(resolve)
      setTimeout(resolve, HELD_BACK_MS).unref()
    }),
    letGo: () => {
      for (const go of waiting) go()
      waiting = []
    },
  }
}

type WaitingRoom = ReturnType<typeof createWaitingRoom>

const inWeather = async (fault: Fault | null, heldBack: WaitingRoom, signal: AbortSignal, run: () => Promise<void>) => {
  if (fault?.delayPushMs) await wait(fault.delayPushMs, undefined, { signal, ref: false }).catch(() => undefined)
  if (fault?.reorderPush) await heldBack.enter()
  await run()
  if (!fault?.reorderPush) heldBack.letGo()
  if (fault?.duplicatePush) await run()
}

/** Pushes events the way WeChat does: the address verified once, five seconds to answer, three more tries. */
export const createPusher = (options: PusherOptions): Pusher => {
  const { target, now } = options
  const attempts: PushAttempt[] = []
  const heldBack = createWaitingRoom()
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
    forget: () => { attempts.length = 0 },
    push: (openid, event) => {
      if (!target) return
      const message = written(target.format ?? 'json', { ToUserName: ACCOUNT, FromUserName: openid, CreateTime: Math.floor(now() / 1000), MsgType: 'event', ...event })
      const fault = options.faults?.takePush(event.Event) ?? null
      if (fault?.losePush) return void attempts.push({ event: event.Event, openid, attempt: 0, answer: 'lost' })
      const running: Promise<void> = inWeather(fault, heldBack, stop.signal, () => run(target, openid, event.Event, message)).finally(() => underWay.delete(running))
      underWay.add(running)
    },
    idle: async () => { while (underWay.size > 0) await Promise.all(underWay) },
    close: async () => {
      stop.abort()
      heldBack.letGo()
      await Promise.all(underWay)
    },
  }
}
