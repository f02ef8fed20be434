import { createRequire } from 'node:module'
import type Dysms from '@alicloud/dysmsapi20170525'
import type Core from '@alicloud/openapi-core'
import type Dara from '@darabonba/typescript'
import { nextDay, type Day } from '@minsheng/domain/calendar/day.ts'
import { resultOf } from './codes.ts'
import { linkFirst, type Written } from './link-first.ts'
import { addressParts, compactDay, fieldOf, instantOf, neverLeft } from './network.ts'
import { SmsUnreachable, type SmsBill, type SmsClient, type SmsMessage, type SmsResult, type SmsTemplates, type SmsTrace } from './port.ts'

export type AliyunSmsOptions = SmsTemplates & {
  endpoint: string
  keyId: string
  keySecret: string
  sign: string
  timeoutMs?: number
}

const provider = 'aliyun'
const PAGE = 50
const states: Record<number, SmsTrace['state']> = { 1: 'under-way', 2: 'failed', 3: 'delivered' }

// Loaded when the first message leaves, so that the start of the programs does not pay for it; by require, for the loaders
// we run under do not agree on what the default of such a module is.
const load = ({ endpoint, keyId, keySecret, timeoutMs = 8000 }: AliyunSmsOptions) => {
  const require = createRequire(import.meta.url)
  const sdk = require('@alicloud/dysmsapi20170525') as typeof Dysms
  const { $OpenApiUtil } = require('@alicloud/openapi-core') as typeof Core
  const { RuntimeOptions } = require('@darabonba/typescript') as typeof Dara
  const { secure, host } = addressParts(endpoint)
  const client = new sdk.default(new $OpenApiUtil.Config({ accessKeyId: keyId, accessKeySecret: keySecret, endpoint: host, protocol: secure ? 'HTTPS' : 'HTTP' }))
  // A kept-alive connection may be closed as it is used again, and a repeated request is a second message.
  const runtime = new RuntimeOptions({ autoretry: false, maxAttempts: 1, keepAlive: false, connectTimeout: timeoutMs, readTimeout: timeoutMs })
  return { client, runtime, sdk }
}

const unsent = (error: unknown): SmsResult => {
  if (neverLeft(error)) return { kind: 'failed', provider, code: null }
  const code = fieldOf(error, 'code')
  // The SDK writes an absent code as this word.
  return typeof code === 'string' && code !== 'undefined' ? resultOf(provider, code) : { kind: 'unknown', provider }
}

const unanswered = (error: unknown) => {
  const code = fieldOf(error, 'code')
  return new SmsUnreachable(provider, typeof code === 'string' && code !== 'undefined' ? code : null)
}

type Sdk = ReturnType<typeof load>
type Question<T> = (sdk: Sdk) => Promise<{ body?: { code?: string } & T }>

const ask = async <T>(sdk: Sdk, question: Question<T>): Promise<T> => {
  const answer = await question(sdk).catch((error: unknown) => { throw unanswered(error) })
  if (answer.body?.code !== 'OK') throw new SmsUnreachable(provider, answer.body?.code ?? null)
  return answer.body
}

const sendAs = (loaded: () => Sdk, signName: string, { id, phone }: SmsMessage) => async ({ templateId, values }: Written): Promise<SmsResult> => {
  const { client, runtime, sdk } = loaded()
  const templateParam = JSON.stringify(Object.fromEntries(values.map(({ name, value }) => [name, value])))
  const request = new sdk.SendSmsRequest({ phoneNumbers: phone, signName, templateCode: templateId, templateParam, outId: id })
  try {
    const { code, bizId } = (await client.sendSmsWithOptions(request, runtime)).body ?? {}
    if (code === 'OK' && bizId) return { kind: 'sent', provider, messageId: bizId }
    return code && code !== 'OK' ? resultOf(provider, code) : { kind: 'unknown', provider }
  } catch (error) {
    return unsent(error)
  }
}

const findOn = async (loaded: Sdk, of: { id: string, phone: string, day: Day }, currentPage = 1): Promise<SmsTrace | null> => {
  const request = { phoneNumber: of.phone, sendDate: compactDay(of.day), pageSize: PAGE, currentPage }
  const { smsSendDetailDTOs } = await ask(loaded, ({ client, runtime, sdk }) => client.querySendDetailsWithOptions(new sdk.QuerySendDetailsRequest(request), runtime))
  const rows = smsSendDetailDTOs?.smsSendDetailDTO ?? []
  const row = rows.find(({ outId }) => outId === of.id)
  if (row) return { state: states[row.sendStatus ?? 1] ?? 'under-way', messageId: null, code: row.errCode || null, at: instantOf(row.receiveDate) }
  return rows.length < PAGE ? null : findOn(loaded, of, currentPage + 1)
}

const bill = async (loaded: Sdk, day: Day): Promise<SmsBill> => {
  const request = { startDate: compactDay(day), endDate: compactDay(day), isGlobe: 1, pageIndex: 1, pageSize: PAGE }
  const { data } = await ask(loaded, ({ client, runtime, sdk }) => client.querySendStatisticsWithOptions(new sdk.QuerySendStatisticsRequest(request), runtime))
  const rows = (data?.targetList ?? []).filter(({ sendDate }) => sendDate === compactDay(day))
  const sum = (name: 'totalCount' | 'respondedSuccessCount' | 'respondedFailCount') => rows.reduce((total, row) => total + (row[name] ?? 0), 0)
  // Aliyun counts what it bills only: a text of several parts is several there.
  return { day, provider, requested: sum('totalCount'), delivered: sum('respondedSuccessCount'), failed: sum('respondedFailCount'), parts: sum('totalCount') }
}

/** SMS through Aliyun's Dysmsapi by its kept SDK. */
export const createAliyunSms = (options: AliyunSmsOptions): SmsClient => {
  let sdk: Sdk | undefined
  const loaded = () => (sdk ??= load(options))
  return {
    provider,
    send: (message) => linkFirst(provider, options, message, sendAs(loaded, options.sign, message)),
    // Sent at midnight, it may stand under the next day there.
    find: async (of) => await findOn(loaded(), of) ?? findOn(loaded(), { ...of, day: nextDay(of.day) }),
    bill: async (day) => bill(loaded(), day)
  }
}
