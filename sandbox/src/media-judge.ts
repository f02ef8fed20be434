import { setTimeout as wait } from 'node:timers/promises'
import type { Pusher } from './pusher.ts'

const LARGEST = 10 * 1024 * 1024
const NOT_FETCHED = -1008
const TIMEOUT_MS = 5000
const VERDICT_AFTER_MS = 300

export type MediaRule = { match: string, suggest: 'review' | 'risky', label: number }
type Asked = { openid: string, url: string, type: number, traceId: string }
type Outcome = { errcode: number, suggest: string, label: number }

const startsWith = (bytes: Buffer, ...signs: string[]) => signs.some((sign) => bytes.subarray(0, 16).toString('latin1').includes(sign))
const isImage = (bytes: Buffer) => startsWith(bytes, '\xff\xd8\xff', '\x89PNG', 'GIF8') || bytes.subarray(0, 2).toString('latin1') === 'BM'
const isAudio = (bytes: Buffer) => startsWith(bytes, 'ID3', 'RIFF', 'fLaC', 'OggS', '\xff\xfb', '\xff\xf1')

const fetched = async (url: string): Promise<Buffer | null> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    const bytes = Buffer.from(await response.arrayBuffer())
    return response.ok && bytes.length > 0 && bytes.length <= LARGEST ? bytes : null
  } catch {
    return null
  }
}

const judge = async ({ url, type }: Asked, rules: readonly MediaRule[]): Promise<Outcome> => {
  const bytes = await fetched(url)
  if (!bytes || !(type === 2 ? isImage(bytes) : isAudio(bytes))) return { errcode: NOT_FETCHED, suggest: 'review', label: 21000 }
  const rule = rules.find(({ match }) => url.includes(match))
  return { errcode: 0, suggest: rule?.suggest ?? 'pass', label: rule?.label ?? 100 }
}

const eventOf = (appid: string, { traceId }: Asked, { errcode, suggest, label }: Outcome) => ({
  Event: 'wxa_media_check',
  appid,
  trace_id: traceId,
  version: 2,
  detail: [{ strategy: 'content_model', errcode, suggest, label, prob: 90 }],
  errcode,
  errmsg: errcode === 0 ? 'ok' : 'download failed',
  result: { suggest, label },
})

/** Looks at what lies at an address a little later and pushes what it thinks, as WeChat does within half an hour. */
export const createMediaJudge = (pusher: Pusher, appId: string) => {
  let rules: MediaRule[] = []
  const stop = new AbortController()
  const underWay = new Set<Promise<void>>()

  const run = async (asked: Asked) => {
    await wait(VERDICT_AFTER_MS, undefined, { signal: stop.signal, ref: false })
    pusher.push(asked.openid, eventOf(appId, asked, await judge(asked, rules)))
  }
  return {
    addRule: (rule: MediaRule) => { rules = [...rules, rule] },
    reset: () => { rules = [] },
    look: (asked: Asked) => {
      const running: Promise<void> = run(asked).catch(() => undefined).finally(() => underWay.delete(running))
      underWay.add(running)
    },
    close: async () => {
      stop.abort()
      await Promise.all(underWay)
    },
  }
}
export type MediaJudge = ReturnType<typeof createMediaJudge>
