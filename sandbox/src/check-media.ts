import { randomUUID } from 'node:crypto'
import { refuse } from './answer.ts'
import type { Simulation } from './simulation.ts'

const isAddress = (url: unknown): url is string => typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** POST /wxa/media_check_async, version 2. Takes the address at once; whether it can be fetched shows in the push. */
export const checkMedia = ({ world, media }: Simulation, body: Record<string, unknown>): object => {
  const { version, openid, scene, media_url: url, media_type: type } = body
  if (version !== 2 || ![1, 2, 3, 4].includes(Number(scene)) || !isAddress(url) || (type !== 1 && type !== 2)) return refuse(40097, 'invalid args')
  if (typeof openid !== 'string' || !world.accounts.has(openid)) return refuse(40003, 'invalid openid')
  const traceId = randomUUID()
  media.look({ openid, url, type, traceId })
  return { errcode: 0, errmsg: 'ok', trace_id: traceId }
}
