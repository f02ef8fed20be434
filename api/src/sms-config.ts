import { isIP } from 'node:net'
import type { AliyunSmsOptions } from './gateways/sms/aliyun.ts'
import { addressParts } from './gateways/sms/network.ts'
import type { SmsTemplate, SmsTemplates } from './gateways/sms/port.ts'
import type { TencentSmsOptions } from './gateways/sms/tencent.ts'
import { smsFields } from './gateways/sms/values.ts'

type Weighted<T> = Readonly<T & { weight: number }>

/** Each provider as configured, or null. `reports`: the secret part of the address reports come to, and from where they may come (empty: anywhere). */
export type SmsConfig = Readonly<{
  aliyun: Weighted<AliyunSmsOptions> | null
  tencent: Weighted<TencentSmsOptions> | null
  reports: Readonly<{ secret: string | null, from: readonly string[] }>
}>

type Reader = {
  need: (name: string) => string
  text: (name: string, fallback: string) => string
  maybe: (name: string) => string | null
  number: (name: string, fallback: number) => number
}

/** The entries of a comma-separated setting. */
export const listOf = (text: string): string[] => text.split(',').map((each) => each.trim()).filter(Boolean)

const readTemplates = ({ need }: Reader, name: string, missing: string[]): SmsTemplates => {
  // "progress=SMS_1,answered=SMS_2,progress-link=SMS_9": what each kind of message is registered as, and where it is, once more with a link.
  const ids = Object.fromEntries(listOf(need(name)).map((pair) => pair.split('=')))
  const kinds = Object.keys(smsFields) as SmsTemplate[]
  if (kinds.some((kind) => !ids[kind])) missing.push(`${name}（须列出 ${kinds.join('、')}）`)
  return {
    templates: Object.fromEntries(kinds.map((kind) => [kind, ids[kind] ?? ''])) as Record<SmsTemplate, string>,
    linkTemplates: Object.fromEntries(kinds.flatMap((kind) => (ids[`${kind}-link`] ? [[kind, ids[`${kind}-link`]]] : [])))
  }
}

const readEndpoint = ({ text }: Reader, name: string, fallback: string, production: boolean, missing: string[]): string => {
  const endpoint = text(name, fallback)
  try {
    if (production && !addressParts(endpoint).secure) missing.push(`${name}（生产环境须为 https 地址）`)
  } catch {
    missing.push(`${name}（形如 ${fallback}）`)
  }
  return endpoint
}

const isNetwork = (entry: string): boolean => {
  const [address = '', bits, ...rest] = entry.split('/')
  const version = isIP(address)
  return version !== 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
}

/** Reads what begins with SMS_; a provider counts as configured once its key is there. */
export const readSms = (read: Reader, production: boolean, missing: string[]): SmsConfig => {
  const { need, text, maybe, number } = read
  const aliyun = () => ({
    endpoint: readEndpoint(read, 'SMS_ALIYUN_ENDPOINT', 'https://dysmsapi.aliyuncs.com', production, missing),
    keyId: need('SMS_ALIYUN_KEY_ID'), keySecret: need('SMS_ALIYUN_KEY_SECRET'), sign: need('SMS_ALIYUN_SIGN'),
    ...readTemplates(read, 'SMS_ALIYUN_TEMPLATES', missing), weight: number('SMS_ALIYUN_WEIGHT', 1)
  })
  const tencent = () => ({
    endpoint: readEndpoint(read, 'SMS_TENCENT_ENDPOINT', 'https://sms.tencentcloudapi.com', production, missing),
    secretId: need('SMS_TENCENT_SECRET_ID'), secretKey: need('SMS_TENCENT_SECRET_KEY'), appId: need('SMS_TENCENT_APP_ID'), region: text('SMS_TENCENT_REGION', 'ap-guangzhou'),
    sign: need('SMS_TENCENT_SIGN'), ...readTemplates(read, 'SMS_TENCENT_TEMPLATES', missing), weight: number('SMS_TENCENT_WEIGHT', 1)
  })
  const secret = maybe('SMS_REPORT_SECRET')
  if (secret !== null && !/^[\w-]{24,100}$/.test(secret)) missing.push('SMS_REPORT_SECRET（24 位以上的字母和数字）')
  const from = listOf(text('SMS_REPORT_FROM', ''))
  if (!from.every(isNetwork)) missing.push('SMS_REPORT_FROM（地址或网段，逗号分隔）')
  return {
    aliyun: maybe('SMS_ALIYUN_KEY_ID') === null ? null : aliyun(),
    tencent: maybe('SMS_TENCENT_SECRET_ID') === null ? null : tencent(),
    reports: { secret, from }
  }
}
