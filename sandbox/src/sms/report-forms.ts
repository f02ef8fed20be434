import { setTimeout as wait } from 'node:timers/promises'
import { chinaTime } from './china-time.ts'
import type { CarrierAnswer, NumberState, Sms } from './ledger.ts'
import type { Provider, SmsOptions } from './options.ts'
import type { ReportAttempt } from './report-orders.ts'

export const outcomes: Record<NumberState, Record<Provider, Omit<CarrierAnswer, 'at'>>> = {
  on: { aliyun: { delivered: true, code: 'DELIVERED', words: '用户接收成功' }, tencent: { delivered: true, code: 'DELIVRD', words: '用户短信送达成功' } },
  off: { aliyun: { delivered: false, code: 'MOBILE_NOT_ON_SERVICE', words: '手机号关机或停机' }, tencent: { delivered: false, code: 'MK:1026', words: '用户关机或停机' } },
  blacklisted: { aliyun: { delivered: false, code: 'MOBILE_IN_BLACK', words: '手机号在黑名单' }, tencent: { delivered: false, code: 'BLACKLIST', words: '手机号在黑名单' } },
}

const bodies: Record<Provider, (sms: Sms, answer: CarrierAnswer) => object> = {
  aliyun: (sms, { delivered, code, words, at }) => ({ phone_number: sms.phone, send_time: chinaTime(sms.at), report_time: chinaTime(at), success: delivered, err_code: code, err_msg: words, sms_size: String(sms.parts), biz_id: sms.messageId, out_id: sms.id }),
  tencent: (sms, { delivered, code, words, at }) => ({ user_receive_time: chinaTime(at), nationcode: '86', mobile: sms.phone, report_status: delivered ? 'SUCCESS' : 'FAIL', errmsg: code, description: words, sid: sms.messageId }),
}
const heardBy: Record<Provider, RegExp> = { aliyun: /"code"\s*:\s*0\b/, tencent: /"result"\s*:\s*0\b/ }
// Aliyun: after 1, 5 and 10 minutes; Tencent: two more tries.
const tries: Record<Provider, number> = { aliyun: 4, tencent: 3 }

const post = async (url: string, body: object): Promise<string> => {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([body]), signal: AbortSignal.timeout(5000) })
    return response.ok ? await response.text() : `http ${response.status}`
  } catch (error) {
    return error instanceof Error ? error.name : 'failed'
  }
}

/** Pushes one report in its provider's form until it is heard, as often as that provider tries. */
export const createPush = ({ retryAfterMs = 60_000 }: SmsOptions, targets: Partial<Record<Provider, string>>, attempts: ReportAttempt[]) =>
  async (sms: Sms, stop: AbortSignal): Promise<void> => {
    const url = targets[sms.provider]
    for (let attempt = 1; url && sms.answer && attempt <= tries[sms.provider] && !stop.aborted; attempt++) {
      const answer = await post(url, bodies[sms.provider](sms, sms.answer))
      attempts.push({ provider: sms.provider, messageId: sms.messageId, attempt, answer })
      if (heardBy[sms.provider].test(answer)) return
      await wait(retryAfterMs, undefined, { signal: stop, ref: false }).catch(() => undefined)
    }
  }
