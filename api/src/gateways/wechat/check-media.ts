import { ask, refusedHere, unreadable, type Line } from './asking.ts'
import { sceneNumbers } from './check-text.ts'
import type { CheckRefusal, WechatGateway } from './port.ts'

const PATH = '/wxa/media_check_async'
const reasons: Record<number, CheckRefusal> = { 40003: 'not-this-person', 61010: 'not-active', 40097: 'unreadable', 47001: 'unreadable' }
const kinds = { audio: 1, image: 2 }

const reachable = (url: string, production: boolean) => URL.canParse(url) && (new URL(url).protocol === 'https:' || (!production && new URL(url).protocol === 'http:'))

/** Has WeChat look at a picture or recording at a public address. The verdict comes by push within half an hour. */
export const createCheckMedia = ({ http, tokens }: Line, production: boolean): WechatGateway['checkMedia'] => async ({ openid, url, kind, scene }) => {
  if (!reachable(url, production)) return refusedHere('unreadable')
  return ask(tokens, reasons, async (query) => {
    const { trace_id: traceId } = await http({ method: 'POST', path: PATH, query, body: { media_url: url, media_type: kinds[kind], version: 2, openid, scene: sceneNumbers[scene] } })
    if (typeof traceId !== 'string' || traceId === '') throw unreadable(PATH)
    return { ok: true as const, traceId }
  })
}
