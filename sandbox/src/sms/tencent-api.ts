import { randomUUID } from 'node:crypto'
import type { Answer } from './aliyun-api.ts'
import { chinaTime } from './china-time.ts'
import type { Sms } from './ledger.ts'
import type { SmsSimulation } from './simulation.ts'
import { take, type Refusal } from './take.ts'
import { refuseTc3, type Signed } from './verify.ts'

type Body = Record<string, unknown>

const said = (response: object): Answer => ({ status: 200, body: { Response: { ...response, RequestId: randomUUID() } } })
const refused = (Code: string, Message = Code): Answer => said({ Error: { Code, Message } })
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const refusals: Record<Refusal, string> = {
  phone: 'InvalidParameterValue.IncorrectPhoneNumber',
  sign: 'FailedOperation.SignatureIncorrectOrUnapproved',
  template: 'FailedOperation.TemplateIncorrectOrUnapproved',
  missing: 'InvalidParameterValue.TemplateParameterFormatError',
  form: 'InvalidParameterValue.TemplateParameterFormatError',
  length: 'InvalidParameterValue.TemplateParameterLengthLimit',
  word: 'FailedOperation.ContainSensitiveWord',
  soon: 'LimitExceeded.PhoneNumberThirtySecondLimit',
  day: 'LimitExceeded.PhoneNumberDailyLimit',
  blacklisted: 'FailedOperation.PhoneNumberInBlacklist',
}

const plain = (phone: string) => phone.replace(/^\+86/, '')
const statusSet = (phone: string, session: string, over: object) =>
  said({ SendStatusSet: [{ SerialNo: '', PhoneNumber: phone, Fee: 0, SessionContext: session, Code: 'Ok', Message: 'send success', IsoCode: 'CN', ...over }] })

const sendSms = (simulation: SmsSimulation, body: Body): Answer => {
  const [phone = '', ...others] = list(body['PhoneNumberSet']).map(text)
  // One at a time is all the product does; the real thing takes 200.
  if (others.length > 0) return refused('InvalidParameterValue.IncorrectPhoneNumber')
  const id = text(body['SessionContext'])
  if (Buffer.byteLength(id) >= 512) return refused('InvalidParameterValue.ContentLengthLimit')
  const taken = take(simulation, { provider: 'tencent', phone: plain(phone), id, templateId: text(body['TemplateId']), sign: text(body['SignName']), values: list(body['TemplateParamSet']) })
  return typeof taken === 'string' ? statusSet(phone, id, { Code: refusals[taken], Message: refusals[taken] }) : statusSet(phone, id, { SerialNo: taken.messageId, Fee: taken.parts })
}

const pull = ({ ledger, session }: SmsSimulation, body: Body): Answer => {
  const [from, to, most] = [Number(body['BeginTime']), Number(body['EndTime'] ?? Infinity), Number(body['Limit'])]
  if (!(from >= 0) || !(most >= 1 && most <= 100)) return refused('InvalidParameterValue.LimitIncorrect')
  const rows = ledger.to(plain(text(body['PhoneNumber']))).flatMap(({ provider, phone, at, answer, messageId, id }) =>
    provider === 'tencent' && answer && at / 1000 >= from && at / 1000 <= to
      ? [{ UserReceiveTime: Math.floor(answer.at / 1000), CountryCode: '86', SubscriberNumber: phone, PhoneNumber: `+86${phone}`, SerialNo: messageId, ReportStatus: answer.delivered ? 'SUCCESS' : 'FAIL', Description: answer.code, SessionContext: session.open ? id : '' }]
      : [])
  return said({ PullSmsSendStatusSet: rows.slice(0, most) })
}

const within = ({ ledger }: SmsSimulation, body: Body): Sms[] => {
  const hour = ({ at }: Sms) => chinaTime(at).slice(0, 13).replaceAll(/[- ]/g, '')
  return ledger.all().filter((sms) => sms.provider === 'tencent' && hour(sms) >= text(body['BeginTime']) && hour(sms) <= text(body['EndTime']))
}

const sendStatistics = (simulation: SmsSimulation, body: Body): Answer => {
  const found = within(simulation, body)
  return said({ SendStatusStatistics: { FeeCount: found.reduce((sum, { parts }) => sum + parts, 0), RequestCount: found.length, RequestSuccessCount: found.length } })
}

const callbackStatistics = (simulation: SmsSimulation, body: Body): Answer => {
  const found = within(simulation, body)
  const answered = found.flatMap(({ answer }) => answer ?? [])
  const fell = answered.filter(({ delivered }) => !delivered)
  return said({ CallbackStatusStatistics: {
    CallbackCount: answered.length, RequestSuccessCount: found.length, CallbackFailCount: fell.length, CallbackSuccessCount: answered.length - fell.length, InternalErrorCount: 0, InvalidNumberCount: 0,
    ShutdownErrorCount: fell.filter(({ code }) => code !== 'BLACKLIST').length, BlackListCount: fell.filter(({ code }) => code === 'BLACKLIST').length, FrequencyLimitCount: 0,
  } })
}

const actions: Record<string, (simulation: SmsSimulation, body: Body) => Answer> = { SendSms: sendSms, PullSmsSendStatusByPhoneNumber: pull, SendStatusStatistics: sendStatistics, CallbackStatusStatistics: callbackStatistics }

/** What Tencent says with a code of its own: limits and failures stand beside the number, all else for the whole call. */
export const tencentSaying = (code: string): Answer => /^(?:LimitExceeded|FailedOperation)\./.test(code) ? statusSet('', '', { Code: code, Message: code }) : refused(code)

const parsed = (body: string): Body | null => {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value as Body : null
  } catch {
    return null
  }
}

/** Tencent Cloud's SMS of 2021-01-11. */
export const answerTencent = (simulation: SmsSimulation, signed: Signed): Answer => {
  const { secretId, secretKey, appId } = simulation.options.tencent
  const refusal = refuseTc3({ signed, secretOf: (id) => (id === secretId ? secretKey : null), now: simulation.clock.now() })
  if (refusal) return refused(refusal)
  const action = actions[String(signed.headers['x-tc-action'])]
  if (!action || signed.headers['x-tc-version'] !== '2021-01-11') return refused('InvalidAction')
  const body = parsed(signed.body)
  if (!body) return refused('InvalidParameter')
  return body['SmsSdkAppId'] === appId ? action(simulation, body) : refused('InvalidParameterValue.SdkAppIdNotExist')
}
