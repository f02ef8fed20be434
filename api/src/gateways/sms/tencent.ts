import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { createRequire } from 'node:module'
import type * as Tencent from 'tencentcloud-sdk-nodejs-sms'
import { addDays, startOf, type Day } from '@minsheng/domain/calendar/day.ts'
import { resultOf } from './codes.ts'
import { linkFirst, type Written } from './link-first.ts'
import { addressParts, compactDay, fieldOf, neverLeft } from './network.ts'
import { SmsUnreachable, SmsUnsettled, type SmsBill, type SmsClient, type SmsMessage, type SmsResult, type SmsTemplates, type SmsTrace } from './port.ts'

export type TencentSmsOptions = SmsTemplates & {
  endpoint: string
  secretId: string
  secretKey: string
  appId: string
  region: string
  sign: string
  timeoutMs?: number
}

const provider = 'tencent'
const MOST = 100

const seconds = (ms: number) => Math.floor(ms / 1000)
const abroad = (phone: string) => `+86${phone}`

// Loaded when the first message leaves, as Aliyun's.
const load = ({ endpoint, secretId, secretKey, region, timeoutMs = 8000 }: TencentSmsOptions) => {
  const { sms } = createRequire(import.meta.url)('tencentcloud-sdk-nodejs-sms') as typeof Tencent
  const { secure, host } = addressParts(endpoint)
  // An agent of our own keeps the SDK from going through the proxy that http_proxy names, and connections from being used twice.
  const agent = secure ? new SecureAgent({ keepAlive: false }) : new Agent({ keepAlive: false })
  const httpProfile = { reqMethod: 'POST' as const, protocol: secure ? 'https://' : 'http://', endpoint: host, reqTimeout: timeoutMs / 1000, agent }
  return new sms.v20210111.Client({ credential: { secretId, secretKey }, region, profile: { httpProfile } })
}

const codeOf = (error: unknown) => {
  const code = fieldOf(error, 'code')
  return typeof code === 'string' && code !== '' ? code : null
}

const unsent = (error: unknown): SmsResult => {
  if (neverLeft(error)) return { kind: 'failed', provider, code: null }
  const code = codeOf(error)
  return code === null ? { kind: 'unknown', provider } : resultOf(provider, code)
}

type Client = ReturnType<typeof load>

const ask = async <T>(question: Promise<T>): Promise<T> =>
  question.catch((error: unknown) => { throw new SmsUnreachable(provider, codeOf(error)) })

const sendAs = (loaded: () => Client, options: TencentSmsOptions, { id, phone }: SmsMessage) => async ({ templateId, values }: Written): Promise<SmsResult> => {
  const client = loaded()
  const template = { SmsSdkAppId: options.appId, SignName: options.sign, TemplateId: templateId }
  try {
    const { SendStatusSet } = await client.SendSms({ ...template, PhoneNumberSet: [abroad(phone)], TemplateParamSet: values.map(({ value }) => value), SessionContext: id })
    const { Code: code, SerialNo: messageId } = SendStatusSet?.[0] ?? {}
    if (code === 'Ok' && messageId) return { kind: 'sent', provider, messageId }
    return code && code !== 'Ok' ? resultOf(provider, code) : { kind: 'unknown', provider }
  } catch (error) {
    return unsent(error)
  }
}

const stateOf = (status: string | undefined): SmsTrace['state'] => {
  if (status === 'SUCCESS') return 'delivered'
  return status === 'FAIL' ? 'failed' : 'under-way'
}

const find = async (client: Client, SmsSdkAppId: string, { id, phone, day }: { id: string, phone: string, day: Day }): Promise<SmsTrace> => {
  const span = { BeginTime: seconds(startOf(day)), EndTime: seconds(startOf(addDays(day, 2))), Offset: 0, Limit: MOST }
  const rows = (await ask(client.PullSmsSendStatusByPhoneNumber({ SmsSdkAppId, PhoneNumber: abroad(phone), ...span }))).PullSmsSendStatusSet ?? []
  const row = rows.find(({ SessionContext }) => SessionContext === id)
  if (row) return { state: stateOf(row.ReportStatus), messageId: row.SerialNo ?? null, code: row.Description || null, at: row.UserReceiveTime ? new Date(row.UserReceiveTime * 1000) : null }
  // Tencent gives the session back only where that was asked for; a row without it, or one beyond the last, may be ours.
  // And it lists nothing before a carrier has answered for it: what is not there may still be on its way.
  if (rows.some(({ SessionContext }) => !SessionContext)) throw new SmsUnsettled(provider, 'SessionContextClosed')
  if (rows.length >= MOST) throw new SmsUnsettled(provider, 'TooManyRows')
  throw new SmsUnsettled(provider, 'NotListed')
}

const bill = async (client: Client, SmsSdkAppId: string, day: Day): Promise<SmsBill> => {
  const request = { SmsSdkAppId, BeginTime: `${compactDay(day)}00`, EndTime: `${compactDay(day)}23`, Limit: 0, Offset: 0 }
  const { SendStatusStatistics: sent } = await ask(client.SendStatusStatistics(request))
  const { CallbackStatusStatistics: told } = await ask(client.CallbackStatusStatistics(request))
  return { day, provider, requested: sent?.RequestSuccessCount ?? 0, delivered: told?.CallbackSuccessCount ?? 0, failed: told?.CallbackFailCount ?? 0, parts: sent?.FeeCount ?? 0 }
}

/** SMS through Tencent Cloud by its kept SDK. */
export const createTencentSms = (options: TencentSmsOptions): SmsClient => {
  let client: Client | undefined
  const loaded = () => (client ??= load(options))
  return {
    provider,
    send: (message) => linkFirst(provider, options, message, sendAs(loaded, options, message)),
    find: async (of) => find(loaded(), options.appId, of),
    bill: async (day) => bill(loaded(), options.appId, day)
  }
}
