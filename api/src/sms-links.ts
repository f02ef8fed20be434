import { setTimeout as wait } from 'node:timers/promises'
import type { WechatGateway } from './gateways/wechat/port.ts'

/** What stands behind `https://wxaurl.cn/` in a link to this page of the mini program, or null where there is none to be had now. Never throws. */
export type SmsLinks = (page: string) => Promise<string | null>

type Kept = { tail: Promise<string | null>, until: number }

const DAY_MS = 86_400_000
const REST_MS = 60_000
// The longest WeChat allows: a link that goes out on its last day here still opens for 29.
const VALID_DAYS = 30
const PATIENCE_MS = 2_000

// WeChat may answer with another host; a text registered with this one would then lead nowhere.
const tailOf = (url: string) => /^https:\/\/wxaurl\.cn\/([\w*-]{1,20})$/.exec(url)?.[1] ?? null

const ask = async (wechat: Pick<WechatGateway, 'urlLink'>, path: string): Promise<string | null> => {
  try {
    // No query: the same link goes to everybody, and says nothing of anybody.
    const answer = await wechat.urlLink({ path, query: '', days: VALID_DAYS })
    return answer.ok ? tailOf(answer.url) : null
  } catch {
    return null
  }
}

/**
 * One link for each page a day, kept by the process: WeChat lets many people open the same one (since 2023-12-19). Who asks meanwhile waits
 * for the same answer, two seconds at most; after a refusal nobody asks again for a minute.
 */
export const keepSmsLinks = (wechat: Pick<WechatGateway, 'urlLink'>, now: () => number): SmsLinks => {
  const kept = new Map<string, Kept>()
  return (page) => {
    const known = kept.get(page)
    if (known && now() < known.until) return known.tail
    const asked: Kept = { until: Infinity, tail: Promise.race([ask(wechat, page), wait(PATIENCE_MS, null, { ref: false })]).then((tail) => {
      asked.until = now() + (tail === null ? REST_MS : DAY_MS)
      return tail
    }) }
    kept.set(page, asked)
    return asked.tail
  }
}
