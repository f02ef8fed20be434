import { ask, refusedHere, unreadable, type Line } from './asking.ts'
import type { LinkRefusal, LinkTarget, Release, WechatGateway } from './port.ts'

const LONGEST_QUERY = 1024
const MOST_DAYS = 30
const reasons: Record<number, LinkRefusal> = { 40165: 'bad-path', 85079: 'not-released', 40212: 'bad-query', 85401: 'bad-days', 85402: 'bad-query', 40002: 'bad-days' }

const wrong = ({ path, query, days }: LinkTarget): LinkRefusal | null => {
  if (path === '' || path.startsWith('/') || path.includes('?')) return 'bad-path'
  if (query.length > LONGEST_QUERY || query.startsWith('?')) return 'bad-query'
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? null : 'bad-days'
}

const byInterval = ({ days }: LinkTarget) => ({ expire_type: 1, expire_interval: days })

/** An https address that opens the mini program, for text messages. */
export const createUrlLink = ({ http, tokens }: Line, release: Release): WechatGateway['urlLink'] => async (target) => {
  const path = '/wxa/generate_urllink'
  const fault = wrong(target)
  if (fault) return refusedHere(fault)
  return ask(tokens, reasons, async (query) => {
    const { url_link: url } = await http({ method: 'POST', path, query, body: { path: target.path, query: target.query, ...byInterval(target), env_version: release } })
    if (typeof url !== 'string') throw unreadable(path)
    return { ok: true as const, url }
  })
}

/** A `weixin://` address that opens the mini program, for pages in other browsers. */
export const createScheme = ({ http, tokens }: Line, release: Release): WechatGateway['scheme'] => async (target) => {
  const path = '/wxa/generatescheme'
  const fault = wrong(target)
  if (fault) return refusedHere(fault)
  return ask(tokens, reasons, async (query) => {
    const body = { jump_wxa: { path: target.path, query: target.query, env_version: release }, is_expire: true, ...byInterval(target) }
    const { openlink: url } = await http({ method: 'POST', path, query, body })
    if (typeof url !== 'string') throw unreadable(path)
    return { ok: true as const, url }
  })
}
