import type { Redis } from 'ioredis'
import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from '../refused.ts'

/**
 * What is counted, how many are let through, in how many seconds. `guards: true` protects a secret: counted across every
 * process, in Redis or else PostgreSQL. The others keep one sender from flooding: in Redis, or else per process.
 */
export const attemptRules = {
  'staff-login': { points: 10, duration: 900, guards: true },
  // One sender's tries are counted apart, so that nobody can lock somebody else out of their case by ten wrong codes.
  'lookup-by-sender': { points: 10, duration: 3600, guards: true, refusal: 'too-many-lookups' },
  'lookup-by-case': { points: 60, duration: 3600, guards: true, refusal: 'too-many-lookups' },
  'lookup-by-address': { points: 120, duration: 3600, guards: true, refusal: 'too-many-lookups' },
  'citizen-login': { points: 120, duration: 60, guards: false },
  // Each look-up costs the bureau money, or a part of a quota.
  'bind-phone': { points: 20, duration: 86_400, guards: true },
  'submit-case': { points: 100, duration: 3600, guards: false },
  'export': { points: 60, duration: 3600, guards: false },
  'fill-form': { points: 120, duration: 3600, guards: false },
  'save-checklist': { points: 300, duration: 3600, guards: false },
  'send-precheck': { points: 60, duration: 3600, guards: false },
  // A person looks at a slot before they take it; a programme does not. Many people may share one address.
  'hold-slot': { points: 15, duration: 60, guards: false, refusal: 'challenge-needed' },
  'hold-slot-by-address': { points: 600, duration: 60, guards: false, refusal: 'challenge-needed' },
  'answer-challenge': { points: 1, duration: 600, guards: true, refusal: 'challenge-wrong' },
  // Whoever enters numbers one after another would learn who has booked, and keep others from it. A wave confirms from few addresses.
  'told-of-others': { points: 3, duration: 86_400, guards: true },
  'confirm-booking': { points: 12, duration: 3600, guards: true },
  'confirm-booking-by-address': { points: 2_000, duration: 3600, guards: true },
  'join-waiting': { points: 60, duration: 3600, guards: false },
  'mini-code': { points: 300, duration: 3600, guards: false },
  'print': { points: 600, duration: 3600, guards: false },
  // WeChat fetches what it checks from few addresses; a guesser has nothing to guess faster by.
  'checked-file': { points: 600, duration: 60, guards: false },
  'upload': { points: 300, duration: 3600, guards: false },
  'request': { points: 1200, duration: 60, guards: false }
} as const
export type AttemptKind = keyof typeof attemptRules

const ownAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** The machine itself floods nobody: it is the operator, a replay, a test. What guards a secret is counted all the same. */
export const isOwnMachine = (address: string): boolean => ownAddresses.has(address)

/** Counts attempts and refuses with `too-many-attempts` past the limit; `forgive` forgets them once one was right, `areSpent` asks and counts nothing. */
export type Attempts = {
  take: (kind: AttemptKind, key: string) => Promise<void>
  forgive: (kind: AttemptKind, key: string) => Promise<void>
  areSpent: (kind: AttemptKind, key: string) => Promise<boolean>
}

const refusalFor = (kind: AttemptKind): string => {
  const rule = attemptRules[kind]
  return 'refusal' in rule ? rule.refusal : 'too-many-attempts'
}

const limiterFor = (kind: AttemptKind, redis: Redis | null, pool: pg.Pool) => {
  const { points, duration, guards } = attemptRules[kind]
  const options = { points, duration, keyPrefix: kind }
  if (redis) return new RateLimiterRedis({ ...options, storeClient: redis })
  if (guards) return new RateLimiterPostgres({ ...options, storeClient: pool, storeType: 'pool', tableName: 'attempt', tableCreated: true })
  return new RateLimiterMemory(options)
}

/** A limiter that is down lets nobody through: a login that cannot be counted is not safe. */
export const createAttempts = (redis: Redis | null, pool: pg.Pool): Attempts => {
  const kinds = Object.keys(attemptRules) as AttemptKind[]
  const limiters = new Map(kinds.map((kind) => [kind, limiterFor(kind, redis, pool)]))
  return {
    take: async (kind, key) => {
      if (!attemptRules[kind].guards && isOwnMachine(key)) return
      try {
        await limiters.get(kind)?.consume(key)
      } catch (problem) {
        if (problem instanceof RateLimiterRes) throw new Refused(refusalFor(kind))
        throw problem
      }
    },
    forgive: async (kind, key) => { await limiters.get(kind)?.delete(key) },
    areSpent: async (kind, key) => ((await limiters.get(kind)?.get(key))?.remainingPoints ?? 1) <= 0
  }
}
