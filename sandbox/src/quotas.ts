import { refuse, type WechatError } from './answer.ts'

export type Limit = { perMinute?: number, perDay?: number }

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

const published: Record<string, Limit> = {
  '/cgi-bin/stable_token': { perMinute: 10_000, perDay: 500_000 },
  '/cgi-bin/message/subscribe/send': { perDay: 10_000_000 },
  '/cgi-bin/message/template/send': { perDay: 100_000 },
  '/wxa/msg_sec_check': { perMinute: 4000, perDay: 2_000_000 },
  '/wxa/media_check_async': { perMinute: 2000, perDay: 200_000 },
  '/wxa/getwxacodeunlimit': { perMinute: 5000 },
  '/wxa/generate_urllink': { perDay: 500_000 },
}
// Links and schemes are counted together.
const countedAs = (path: string) => (path === '/wxa/generatescheme' ? '/wxa/generate_urllink' : path)
// WeChat answers a minute's worth of codes used up with the day's code.
const minuteCode = (path: string) => (path === '/wxa/getwxacodeunlimit' ? 45009 : 45011)

type Window = { since: number, count: number }

const createCounter = (now: () => number, spanMs: number) => {
  const windows = new Map<string, Window>()
  return (path: string): number => {
    const known = windows.get(path)
    const window = known && now() - known.since < spanMs ? known : { since: now(), count: 0 }
    windows.set(path, { ...window, count: window.count + 1 })
    return window.count + 1
  }
}

/** How often each call may be made, by the published numbers unless a test sets others. */
export const createQuotas = (now: () => number) => {
  let set: Record<string, Limit> = {}
  let [minute, day] = [createCounter(now, MINUTE_MS), createCounter(now, DAY_MS)]
  const countAnew = () => { [minute, day] = [createCounter(now, MINUTE_MS), createCounter(now, DAY_MS)] }
  return {
    take: (path: string): WechatError | null => {
      const counted = countedAs(path)
      const limit = set[counted] ?? published[counted]
      if (!limit) return null
      if (minute(counted) > (limit.perMinute ?? Infinity)) return refuse(minuteCode(path), 'api minute-quota reach limit  mustslower  retry next minute')
      return day(counted) > (limit.perDay ?? Infinity) ? refuse(45009, 'reach max api daily quota limit') : null
    },
    set: (path: string, limit: Limit) => {
      set = { ...set, [countedAs(path)]: limit }
      countAnew()
    },
    reset: () => { set = {}; countAnew() },
  }
}
export type Quotas = ReturnType<typeof createQuotas>
