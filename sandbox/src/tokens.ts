import { randomBytes } from 'node:crypto'
import { refuse, type WechatError } from './answer.ts'

const LIFETIME_S = 7200
const OVERLAP_MS = 5 * 60_000
const FORCED_APART_MS = 30_000
const FORCED_PER_DAY = 20
const DAY_MS = 86_400_000

type Issued = { kind: 'stable' | 'plain', token: string, expiresAt: number }
export type TokenAnswer = { access_token: string, expires_in: number }

export type Tokens = {
  stable: (force: boolean) => TokenAnswer | WechatError
  plain: () => TokenAnswer
  check: (token: string | undefined) => WechatError | null
  revokeAll: () => void
}

const create = (kind: Issued['kind'], now: number): Issued =>
  ({ kind, token: `${randomBytes(102).toString('base64url')}`, expiresAt: now + LIFETIME_S * 1000 })

const answer = ({ token, expiresAt }: Issued, now: number): TokenAnswer =>
  ({ access_token: token, expires_in: Math.floor((expiresAt - now) / 1000) })

const forceRefusal = (forcedAt: number[], now: number): WechatError | null => {
  if (now - (forcedAt.at(-1) ?? -Infinity) < FORCED_APART_MS) return refuse(45011, 'api minute-quota reach limit  mustslower  retry next minute')
  if (forcedAt.filter((at) => now - at < DAY_MS).length >= FORCED_PER_DAY) return refuse(45009, 'reach max api daily quota limit')
  return null
}

/** Two kinds apart from each other, as at WeChat: asking for a plain token never invalidates a stable one. */
export const createTokens = (now: () => number): Tokens => {
  let issued: Issued[] = []
  const forcedAt: number[] = []
  const latest = (kind: Issued['kind']) => issued.findLast((each) => each.kind === kind)
  const issue = (kind: Issued['kind']) => {
    const fresh = create(kind, now())
    issued.push(fresh)
    return answer(fresh, now())
  }

  return {
    stable: (force) => {
      if (force) {
        const refusal = forceRefusal(forcedAt, now())
        if (refusal) return refusal
        forcedAt.push(now())
        issued = issued.filter(({ kind }) => kind !== 'stable')
      }
      const current = latest('stable')
      return current && current.expiresAt - now() > OVERLAP_MS ? answer(current, now()) : issue('stable')
    },
    plain: () => {
      const overlapEnds = now() + OVERLAP_MS
      issued = issued.map((each) => (each.kind === 'plain' ? { ...each, expiresAt: Math.min(each.expiresAt, overlapEnds) } : each))
      return issue('plain')
    },
    check: (token) => {
      if (!token) return refuse(41001, 'access_token missing')
      const known = issued.find((each) => each.token === token)
      if (!known) return refuse(40001, 'invalid credential, access_token is invalid or not latest,')
      return known.expiresAt > now() ? null : refuse(42001, 'access_token expired')
    },
    revokeAll: () => { issued = [] },
  }
}
