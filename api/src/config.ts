import type { Reach } from './gateways/reach.ts'
import type { PushMode } from './gateways/wechat/push.ts'
import { listOf, readSms, type SmsConfig } from './sms-config.ts'
import { type QuietHours, readQuietHours } from '@minsheng/domain/notices/delivery.ts'

/** Everything the processes read from the environment, once. Documented in .env.example. */
export type Config = Readonly<{
  production: boolean
  host: string
  port: number
  metricsPort: number
  workerHealthPort: number
  databaseUrl: string
  redisUrl: string | null
  poolSize: number
  /** How many ms a request waits for a connection before it is told to come back. */
  databaseWaitMs: number
  jwtSecret: string
  fieldKeys: Readonly<Record<string, string>>
  /** Keys of the vault of confidential reports: apart from all others, so that they can be kept by other hands. */
  vaultKeys: Readonly<Record<string, string>>
  lookupKey: string
  oldLookupKeys: readonly string[]
  fileDir: string
  s3: Readonly<{ endpoint: string, region: string, bucket: string, accessKeyId: string, secretAccessKey: string }> | null
  webDirs: Readonly<{ citizen: string | null, staff: string | null }>
  upstreams: readonly Readonly<{ prefix: string, target: string }>[]
  /** How many proxies in front are ours; what they say about the caller's address is believed. 0: none. */
  trustedProxies: number
  secureCookies: boolean
  /** Where people reach the pages, without a slash at the end; stands in QR codes on paper. Without it: as the request came. */
  publicUrl: string | null
  bureau: Readonly<{ name: string, phone: string | null, address: string | null }>
  wechat: Readonly<{
    baseUrl: string, appId: string, secret: string, pushToken: string, pushAesKey: string
    pushMode: PushMode
    messageState: 'developer' | 'trial' | 'formal'
    clientScript: string | null
    /** The bureau's service account (服务号), bound to the same open platform account; null where there is none. */
    serviceAccount: Readonly<{ appId: string, secret: string, pushToken: string, pushAesKey: string, templateId: string | null }> | null
    templates: Readonly<Record<'case-progress' | 'case-answered' | 'case-published' | 'booking', string>>
  }>
  sms: SmsConfig
  /** Whom messages may leave for when they leave this machine. */
  reach: Reach
  /** `settleMs`: how long WeChat may take to report what became of a message; `receiptWaitMs`: after it what was taken counts as doubtful. */
  notices: Readonly<{ settleMs: number, receiptWaitMs: number, quietHours: QuietHours | null, smsPerDay: number }>
  logLevel: string
}>

type Env = Readonly<Record<string, string | undefined>>

const parsePairs = (text: string) =>
  text.split(',').filter(Boolean).map((pair) => {
    const [prefix = '', target = ''] = pair.split('=')
    return { prefix, target }
  })

const reader = (env: Env, missing: string[]) => ({
  need: (name: string) => {
    const value = env[name]
    if (!value) missing.push(name)
    return value ?? ''
  },
  text: (name: string, fallback: string) => env[name] || fallback,
  maybe: (name: string) => env[name] || null,
  /** One of the words, the first where nothing is set. */
  oneOf: <Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word => {
    const found = words.find((word) => word === (env[name] || words[0]))
    if (found === undefined) missing.push(`${name}（${words.join('、')} 之一）`)
    return found ?? words[0]
  },
  number: (name: string, fallback: number) => {
    const value = Number(env[name] || fallback)
    if (!Number.isInteger(value) || value < 0) missing.push(`${name}（须为整数）`)
    return value
  },
  keys: (name: string): Record<string, string> => {
    // "1:hex,2:hex": version → 32-byte key in hex; the highest version encrypts, all decrypt.
    const keys = Object.fromEntries((env[name] ?? '').split(',').filter(Boolean).map((pair) => pair.split(':')))
    if (Object.values(keys).length === 0 || !Object.values(keys).every((key) => /^[0-9a-f]{64}$/.test(String(key)))) missing.push(`${name}（形如 1:64位十六进制）`)
    return keys
  }
})

const readS3 = ({ maybe, need, text }: ReturnType<typeof reader>) =>
  maybe('S3_ENDPOINT') === null ? null : {
    endpoint: need('S3_ENDPOINT'), region: text('S3_REGION', 'us-east-1'), bucket: need('S3_BUCKET'),
    accessKeyId: need('S3_ACCESS_KEY_ID'), secretAccessKey: need('S3_SECRET_ACCESS_KEY')
  }

const readServiceAccount = ({ maybe, need }: ReturnType<typeof reader>) =>
  maybe('WECHAT_SERVICE_APP_ID') === null ? null : {
    appId: need('WECHAT_SERVICE_APP_ID'), secret: need('WECHAT_SERVICE_APP_SECRET'),
    pushToken: need('WECHAT_SERVICE_PUSH_TOKEN'), pushAesKey: need('WECHAT_SERVICE_PUSH_AES_KEY'),
    templateId: maybe('WECHAT_SERVICE_TEMPLATE')
  }

const templateNames = { 'case-progress': 'WECHAT_TEMPLATE_PROGRESS', 'case-answered': 'WECHAT_TEMPLATE_ANSWERED', 'case-published': 'WECHAT_TEMPLATE_PUBLISHED', booking: 'WECHAT_TEMPLATE_BOOKING' } as const

const readWechat = (read: ReturnType<typeof reader>) => {
  const { need, maybe, oneOf } = read
  return {
    baseUrl: need('WECHAT_BASE_URL'), appId: need('WECHAT_APP_ID'), secret: need('WECHAT_APP_SECRET'),
    pushToken: need('WECHAT_PUSH_TOKEN'), pushAesKey: need('WECHAT_PUSH_AES_KEY'),
    pushMode: oneOf('WECHAT_PUSH_MODE', ['safe', 'plain', 'both']),
    messageState: oneOf('WECHAT_MESSAGE_STATE', ['formal', 'trial', 'developer']),
    clientScript: maybe('WECHAT_CLIENT_SCRIPT'),
    serviceAccount: readServiceAccount(read),
    templates: {
      'case-progress': need(templateNames['case-progress']),
      'case-answered': need(templateNames['case-answered']),
      'case-published': need(templateNames['case-published']),
      booking: need(templateNames.booking)
    }
  }
}

// WeChat's report names the template and not always the message: of two kinds by one template it would prove both.
const refuseSharedTemplates = ({ templates }: Config['wechat']): void => {
  const kinds = Object.keys(templateNames) as (keyof typeof templateNames)[]
  for (const [place, kind] of kinds.entries()) {
    const other = kinds.slice(place + 1).find((each) => templates[each] === templates[kind])
    if (other) throw new Error(`${templateNames[kind]} 和 ${templateNames[other]} 是同一个模板，回执分不清是哪一种消息。请在微信后台各选一个模板，分别填写。`)
  }
}

// Nobody unless told otherwise: what a test, a drill or a staging server sends must never reach a person by accident.
// Production has to say so outright, so that nobody takes silence for delivery.
const readReach = ({ text }: ReturnType<typeof reader>, production: boolean, missing: string[]): Reach => {
  const reach = text('REACH', '')
  const everybody = reach === 'everybody'
  if (everybody && !production) missing.push('REACH（everybody 只能用于生产环境）')
  if ((production || reach !== '') && !everybody && reach !== 'listed') missing.push('REACH（everybody，或 listed 加 REACH_ONLY）')
  return { everybody: everybody && production, only: reach === 'listed' ? listOf(text('REACH_ONLY', '')) : [] }
}

const readNotices = ({ number, text }: ReturnType<typeof reader>, missing: string[]) => {
  const hours = text('QUIET_HOURS', '21:00-08:00')
  const read = { settleMs: number('NOTICE_SETTLE_MS', 45_000), receiptWaitMs: number('NOTICE_REPORT_WAIT_MS', 30 * 60_000), smsPerDay: number('SMS_PER_DAY', 2_000) }
  try {
    return { ...read, quietHours: readQuietHours(hours) }
  } catch {
    missing.push('QUIET_HOURS（形如 21:00-08:00，或 none）')
    return { ...read, quietHours: null }
  }
}

/** Reads the environment, or throws one error that lists everything missing or malformed. */
export const readConfig = (env: Env): Config => {
  const missing: string[] = []
  const read = reader(env, missing)
  const { need, text, maybe, number } = read
  const production = env['NODE_ENV'] === 'production'
  const config: Config = {
    production,
    host: text('HOST', '127.0.0.1'), port: number('PORT', 8080), metricsPort: number('METRICS_PORT', 9464), workerHealthPort: number('WORKER_HEALTH_PORT', 0),
    databaseUrl: need('DATABASE_URL'), redisUrl: maybe('REDIS_URL'), poolSize: number('DATABASE_POOL', 10), databaseWaitMs: number('DATABASE_WAIT_MS', 15_000),
    jwtSecret: need('JWT_SECRET'), fieldKeys: read.keys('FIELD_KEYS'), vaultKeys: read.keys('VAULT_KEYS'),
    lookupKey: need('LOOKUP_KEY'), oldLookupKeys: text('OLD_LOOKUP_KEYS', '').split(',').filter(Boolean),
    fileDir: text('FILE_DIR', '.data/files'), s3: readS3(read),
    webDirs: { citizen: maybe('CITIZEN_WEB_DIR'), staff: maybe('STAFF_WEB_DIR') },
    upstreams: parsePairs(text('UPSTREAMS', '')),
    trustedProxies: number('TRUSTED_PROXIES', 0), secureCookies: env['SECURE_COOKIES'] === 'true', publicUrl: maybe('PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
    bureau: { name: text('BUREAU_NAME', '安化县民政局'), phone: maybe('BUREAU_PHONE'), address: maybe('BUREAU_ADDRESS') },
    wechat: readWechat(read),
    sms: readSms(read, production, missing), reach: readReach(read, production, missing),
    notices: readNotices(read, missing),
    logLevel: text('LOG_LEVEL', 'info')
  }
  if (config.publicUrl !== null && !/^https?:\/\/[^\s/]+(?:\/\S*)?$/.test(config.publicUrl)) missing.push('PUBLIC_URL（形如 https://your.domain）')
  if (missing.length > 0) throw new Error(`配置不完整，请设置：${missing.join('、')}。说明见 .env.example。`)
  if (config.production && config.wechat.baseUrl.startsWith('http://')) throw new Error('生产环境的 WECHAT_BASE_URL 必须是 https 地址。')
  refuseSharedTemplates(config.wechat)
  return Object.freeze(config)
}
