import { randomUUID } from 'node:crypto'
import { chinaDay, chinaTime } from './china-time.ts'
import type { Sms } from './ledger.ts'
import type { SmsSimulation } from './simulation.ts'
import { take, type Refusal } from './take.ts'
import { refuseAcs3, type Signed } from './verify.ts'

export type Answer = { status: number, body: object }
type Query = Record<string, string>

const said = (Code: string, Message: string, status = 200, more: object = {}): Answer => ({ status, body: { ...more, Message, RequestId: randomUUID().toUpperCase(), Code } })

const refusals: Record<Refusal, readonly [code: string, words: string]> = {
  phone: ['isv.MOBILE_NUMBER_ILLEGAL', '非法手机号'],
  sign: ['isv.SMS_SIGNATURE_ILLEGAL', '该账号下找不到对应签名'],
  template: ['isv.SMS_TEMPLATE_ILLEGAL', '该账号下找不到对应模板'],
  missing: ['isv.TEMPLATE_MISSING_PARAMETERS', '模板变量缺少对应参数值'],
  form: ['isv.TEMPLATE_PARAMS_ILLEGAL', '模板变量值不合法'],
  length: ['isv.PARAM_LENGTH_LIMIT', '参数超出长度限制'],
  word: ['isv.BLACK_KEY_CONTROL_LIMIT', '模板变量中存在黑名单关键字'],
  soon: ['isv.BUSINESS_LIMIT_CONTROL', '触发分钟级流控Permits:1'],
  day: ['isv.BUSINESS_LIMIT_CONTROL', '触发天级流控Permits:50'],
  blacklisted: ['isv.OUT_OF_SERVICE', '业务停机'],
}

const parsed = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text || '{}')
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : null
  } catch {
    return null
  }
}

const sendSms = (simulation: SmsSimulation, { PhoneNumbers: phone = '', SignName: sign = '', TemplateCode: templateId = '', TemplateParam = '', OutId: id = '' }: Query): Answer => {
  const values = parsed(TemplateParam)
  const taken: Sms | Refusal = values === null ? 'form' : take(simulation, { provider: 'aliyun', phone, id, templateId, sign, values })
  return typeof taken === 'string' ? said(...refusals[taken]) : said('OK', 'OK', 200, { BizId: taken.messageId })
}

const statusOf = ({ answer }: Sms) => answer === null ? 1 : answer.delivered ? 3 : 2

const detail = (sms: Sms) => ({
  PhoneNum: sms.phone, OutId: sms.id, TemplateCode: sms.templateId, Content: `【${sms.sign}】${sms.text}`, SendDate: chinaTime(sms.at), SendStatus: statusOf(sms),
  ...(sms.answer ? { ReceiveDate: chinaTime(sms.answer.at), ErrCode: sms.answer.code } : {}),
})

const querySendDetails = ({ ledger }: SmsSimulation, { PhoneNumber = '', SendDate = '', PageSize = '', CurrentPage = '' }: Query): Answer => {
  const [size, page] = [Number(PageSize), Number(CurrentPage)]
  if (!/^\d{8}$/.test(SendDate) || !(size >= 1 && size <= 50) || !(page >= 1)) return said('InvalidParameter', 'The specified parameter is not valid.', 400)
  const found = ledger.to(PhoneNumber).filter(({ provider, at }) => provider === 'aliyun' && chinaDay(at) === SendDate).toReversed()
  return said('OK', 'OK', 200, { TotalCount: String(found.length), SmsSendDetailDTOs: { SmsSendDetailDTO: found.slice((page - 1) * size, page * size).map(detail) } })
}

const querySendStatistics = ({ ledger }: SmsSimulation, { StartDate = '', EndDate = '' }: Query): Answer => {
  const days = new Map<string, Sms[]>()
  for (const sms of ledger.all()) {
    const day = chinaDay(sms.at)
    if (sms.provider === 'aliyun' && day >= StartDate && day <= EndDate) days.set(day, [...days.get(day) ?? [], sms])
  }
  const parts = (some: readonly Sms[]) => some.reduce((sum, sms) => sum + sms.parts, 0)
  const TargetList = [...days].map(([SendDate, some]) => ({
    SendDate, TotalCount: parts(some),
    RespondedSuccessCount: parts(some.filter((sms) => statusOf(sms) === 3)), RespondedFailCount: parts(some.filter((sms) => statusOf(sms) === 2)), NoRespondedCount: parts(some.filter((sms) => statusOf(sms) === 1)),
  }))
  return said('OK', 'OK', 200, { Data: { TotalSize: TargetList.length, TargetList } })
}

const actions: Record<string, (simulation: SmsSimulation, query: Query) => Answer> = { SendSms: sendSms, QuerySendDetails: querySendDetails, QuerySendStatistics: querySendStatistics }

/** What Aliyun says with a code of its own: about the request itself by HTTP status, about the message with 200. */
export const aliyunSaying = (code: string): Answer => said(code, code, /^is[pv]\./.test(code) ? 200 : code === 'InvalidAccessKeyId.NotFound' ? 404 : 400)

/** Aliyun's Dysmsapi of 2017-05-25. */
export const answerAliyun = (simulation: SmsSimulation, signed: Signed): Answer => {
  const { keyId, keySecret } = simulation.options.aliyun
  const useNonce = (nonce: string) => nonce !== '' && !simulation.nonces.has(nonce) && simulation.nonces.add(nonce).has(nonce)
  const refusal = refuseAcs3({ signed, secretOf: (id) => (id === keyId ? keySecret : null), now: simulation.clock.now() }, useNonce)
  if (refusal) return aliyunSaying(refusal)
  const action = actions[String(signed.headers['x-acs-action'])]
  if (!action || signed.headers['x-acs-version'] !== '2017-05-25') return said('InvalidAction.NotFound', 'Specified api is not found.', 404)
  return action(simulation, Object.fromEntries(new URL(signed.url, 'http://x').searchParams))
}
