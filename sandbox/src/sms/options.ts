export type Provider = 'aliyun' | 'tencent'

export type Plain = 'progress' | 'answered' | 'booking' | 'reach'
export type TextKind = Plain | `${Plain}-link`

/** A text registered with both providers: `${name}` at Aliyun, its place among the variables at Tencent. `kind`: what our bureau sends it for. */
export type RegisteredText = { kind: TextKind, aliyun: string, tencent: string, text: string }

export type SmsOptions = {
  aliyun: { keyId: string, keySecret: string }
  tencent: { secretId: string, secretKey: string, appId: string }
  sign: string
  texts?: readonly RegisteredText[]
  /** Where delivery reports are pushed to. */
  reports?: Partial<Record<Provider, string>>
  /** How long a carrier takes to answer for a message. */
  carrierMs?: number
  /** Pause before a report that was not taken is pushed again. */
  retryAfterMs?: number
  stateFile?: string
}

/** What the demonstration bureau has registered. */
export const registeredTexts: readonly RegisteredText[] = [
  { kind: 'progress', aliyun: 'SMS_480010001', tencent: '2400001', text: '您提交的${number}号事项${state}，请打开“民声”小程序查看。' },
  { kind: 'answered', aliyun: 'SMS_480010002', tencent: '2400002', text: '您提交的${number}号事项已有答复，请打开“民声”小程序查看。' },
  { kind: 'booking', aliyun: 'SMS_480010003', tencent: '2400003', text: '您预约的${time}办事${state}，请打开“民声”小程序查看。' },
  { kind: 'reach', aliyun: 'SMS_480010004', tencent: '2400004', text: '您的${number}号事项有新消息，请打开“民声”小程序查看。' },
  { kind: 'progress-link', aliyun: 'SMS_480010011', tencent: '2400011', text: '${number}号事项${state}，打开“民声”小程序查看 https://wxaurl.cn/${link}' },
  { kind: 'answered-link', aliyun: 'SMS_480010012', tencent: '2400012', text: '${number}号事项已有答复，打开“民声”小程序查看 https://wxaurl.cn/${link}' },
  { kind: 'booking-link', aliyun: 'SMS_480010013', tencent: '2400013', text: '您预约的${time}办事${state}，打开“民声”小程序查看 https://wxaurl.cn/${link}' },
  { kind: 'reach-link', aliyun: 'SMS_480010014', tencent: '2400014', text: '${number}号事项有新消息，打开“民声”小程序查看 https://wxaurl.cn/${link}' },
]
