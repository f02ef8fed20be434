import { randomBytes } from 'node:crypto'
import { refuse, type WechatError } from './answer.ts'
import { knowsPage } from './pages.ts'
import type { Simulation } from './simulation.ts'

/** Where WeChat's links live; the rest names one of them. */
export const LINK_ADDRESS = 'https://wxaurl.cn/'

const DAY_MS = 86_400_000
const MOST_DAYS = 30
const LONGEST_QUERY = 1024
const versions = new Set(['release', 'trial', 'develop'])

type Fields = Record<string, unknown>
type Place = { path: string, query: string }

// Since 2023 every link ends, after thirty days at the latest.
const endOf = ({ expire_type: type, expire_interval: days, expire_time: at }: Fields, now: number): number | null => {
  const end = type === 1 ? now + Number(days) * DAY_MS : Number(at) * 1000
  return end > now && end <= now + MOST_DAYS * DAY_MS ? end : null
}

const placeOf = (simulation: Simulation, { path, query, env_version: version }: Fields): Place | WechatError => {
  if (version !== undefined && !versions.has(String(version))) return refuse(85402, 'invalid env_version')
  if (typeof path !== 'string' || !knowsPage(simulation, path)) return refuse(40165, 'invalid weapp pagepath')
  if (query !== undefined && (typeof query !== 'string' || query.length > LONGEST_QUERY)) return refuse(40212, 'invalid query')
  return { path, query: typeof query === 'string' ? query : '' }
}

const make = (simulation: Simulation, place: Fields, time: Fields): string | WechatError => {
  const { world, clock } = simulation
  const found = placeOf(simulation, place)
  if ('errcode' in found) return found
  const expiresAt = endOf(time, clock.now())
  if (expiresAt === null) return refuse(85401, 'invalid expire_time or expire_interval')
  const id = randomBytes(8).toString('base64url')
  world.record({ type: 'link-made', link: { id, ...found, expiresAt } })
  return id
}

/** POST /wxa/generate_urllink. What WeChat's own address would open, the sandbox opens under `/l/`. */
export const makeUrlLink = (simulation: Simulation, body: Fields): object => {
  const id = make(simulation, body, body)
  return typeof id === 'string' ? { errcode: 0, errmsg: 'ok', url_link: `${LINK_ADDRESS}${id}` } : id
}

/** POST /wxa/generatescheme */
export const makeScheme = (simulation: Simulation, body: Fields): object => {
  const jump = body['jump_wxa']
  const id = make(simulation, typeof jump === 'object' && jump !== null ? jump as Fields : {}, body)
  return typeof id === 'string' ? { errcode: 0, errmsg: 'ok', openlink: `weixin://dl/business/?t=${id}` } : id
}
