import { setTimeout as pause } from 'node:timers/promises'
import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import type { Ledger } from './ledger.ts'
import type { Token } from './tokens.ts'

/** The system said no, in its own words. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor (status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const isRefusal = (problem: unknown, ...codes: string[]): problem is Refusal =>
  problem instanceof Refusal && (codes.length === 0 || codes.includes(problem.code))

/** One try took too long or got no answer: the server is away, or was when it should have answered. */
const isAway = (problem: unknown): boolean =>
  problem instanceof Refusal ? problem.status > 500 : problem instanceof TypeError || problem instanceof DOMException

const PATIENCE_MS = 180_000
const ANSWER_MS = 30_000
const BUG_TRIES = 4

/**
 * Tries until there is an answer. A server that restarts is waited for, three minutes in all; an error of its own (500) is
 * tried four times. Every request carries its own id, so asking again changes nothing.
 */
export const persist = async <T>(ledger: Ledger, step: string, attempt: () => Promise<T>): Promise<T> => {
  const since = Date.now()
  for (let tries = 1; ; tries += 1) {
    try {
      return await ledger.time(step, attempt)
    } catch (problem) {
      const again = isAway(problem) ? Date.now() - since < PATIENCE_MS : isRefusal(problem) && problem.status === 500 && tries < BUG_TRIES
      if (!again) throw problem
      ledger.retries += 1
      await pause(Math.min(3_000, 100 * 2 ** tries) * (0.5 + Math.random() / 2))
    }
  }
}

type Parts = { params?: Record<string, unknown>, querystring?: Record<string, unknown>, body?: unknown }
export type Answered<T> = { data: T, cookies: readonly string[] }

const locate = (key: string, { params = {}, querystring = {} }: Parts) => {
  const [method = 'GET', path = ''] = key.split(' ')
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const query = new URLSearchParams(Object.entries(querystring).filter(([, value]) => value !== undefined).map(([name, value]): [string, string] => [name, String(value)]))
  return { method, path: query.size > 0 ? `/api${filled}?${query}` : `/api${filled}` }
}

/** One request of the contract, once. */
export const request = async <K extends RouteKey>(base: string, key: K, input: Input<K>, headers: Record<string, string> = {}): Promise<Answered<Output<K>>> => {
  const { method, path } = locate(key, input as Parts)
  const { body } = input as Parts
  const response = await fetch(base + path, {
    method, signal: AbortSignal.timeout(ANSWER_MS),
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await response.text()
  if (!response.ok) {
    const { code = `http-${response.status}`, message = text.slice(0, 200) } = text.startsWith('{') ? JSON.parse(text) as { code?: string, message?: string } : {}
    throw new Refusal(response.status, code, message)
  }
  return { data: JSON.parse(text) as Output<K>, cookies: response.headers.getSetCookie() }
}

/** Somebody who is logged in and asks. */
export type Caller = <K extends RouteKey>(step: string, key: K, input: Input<K>) => Promise<Output<K>>

type Desk = { base: string, ledger: Ledger, token: Token }

const asked = async <K extends RouteKey>({ base, token }: Desk, key: K, input: Input<K>): Promise<Output<K>> => {
  const held = await token(null)
  try {
    return (await request(base, key, input, { authorization: `Bearer ${held}` })).data
  } catch (problem) {
    if (!isRefusal(problem, 'session-ended', 'login-required')) throw problem
    return (await request(base, key, input, { authorization: `Bearer ${await token(held)}` })).data
  }
}

/** A caller whose token is renewed when it has run out. */
export const callerFor = (desk: Desk): Caller => (step, key, input) => persist(desk.ledger, step, () => asked(desk, key, input))
