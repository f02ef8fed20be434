import { randomBytes } from 'node:crypto'
import { refuse, type WechatError } from './answer.ts'
import { unionidOf } from './identities.ts'
import type { Simulation } from './simulation.ts'

const CODE_LIVES_MS = 5 * 60_000
const PER_MINUTE = 100

export type CodeQuery = { appid?: string, secret?: string, js_code?: string, grant_type?: string }

const refusedCredentials = ({ appId, secret }: Simulation, query: CodeQuery): WechatError | null => {
  if (!query.appid) return refuse(41002, 'appid missing')
  if (query.appid !== appId) return refuse(40013, 'invalid appid')
  if (!query.secret) return refuse(41004, 'appsecret missing')
  if (query.secret !== secret) return refuse(40125, 'invalid appsecret')
  if (query.grant_type !== 'authorization_code') return refuse(40002, 'invalid grant_type')
  return query.js_code ? null : refuse(41008, 'missing code')
}

const createMinuteQuota = (now: () => number) => {
  const asked = new Map<string, number[]>()
  return (openid: string) => {
    const recent = (asked.get(openid) ?? []).filter((at) => now() - at < 60_000)
    asked.set(openid, [...recent, now()])
    return recent.length < PER_MINUTE
  }
}

/** GET /sns/jscode2session. A code lives five minutes and works once. */
export const createCodeExchange = (simulation: Simulation) => {
  const { world, clock } = simulation
  const withinQuota = createMinuteQuota(clock.now)

  return (query: CodeQuery): object => {
    const refusal = refusedCredentials(simulation, query)
    if (refusal) return refusal
    const known = world.codes.get(query.js_code ?? '')
    if (!known) return refuse(40029, 'invalid code,')
    if (known.used) return refuse(40163, 'code been used,')
    if (clock.now() - known.at > CODE_LIVES_MS) return refuse(40029, 'invalid code,')
    if (!withinQuota(known.openid)) return refuse(45011, 'api minute-quota reach limit  mustslower  retry next minute')
    const account = world.accounts.get(known.openid)
    if (!account) return refuse(40029, 'invalid code,')
    if (account.blocked) return refuse(40226, 'code blocked,')
    world.record({ type: 'code-used', code: known.code, at: clock.now() })
    const { openid } = account
    // Only a mini program bound to an open platform account hears who the person is there.
    const unionid = simulation.service ? unionidOf(account) : account.unionid
    return { session_key: randomBytes(16).toString('base64'), openid, ...(unionid === undefined ? {} : { unionid }) }
  }
}
