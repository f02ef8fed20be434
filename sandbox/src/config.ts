import type { AuthenticatorEntry } from './authenticator.ts'
import type { PushTarget } from './pusher.ts'
import { demoAccounts, type NewAccount } from './people.ts'
import type { SmsOptions } from './sms/options.ts'
import { serviceTemplates, templates, type Template } from './templates.ts'

export type SandboxOptions = {
  appId: string
  secret: string
  /** Path under which the phone lives, without a trailing slash. */
  base?: string
  push?: PushTarget
  /** Where people reach the phone, without a trailing slash: stands in links and codes. */
  publicUrl?: string
  service?: { appId: string, secret: string, push?: PushTarget, templates?: readonly Template[] }
  sms?: SmsOptions
  stateFile?: string
  templates?: readonly Template[]
  pages?: readonly string[]
  authenticator?: readonly AuthenticatorEntry[]
  /** Created when nobody is there yet. */
  accounts?: readonly NewAccount[]
}
type Environment = Record<string, string | undefined>

const parsed = <T>(environment: Environment, name: string): T | undefined => {
  const text = environment[name]
  if (!text) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    throw new Error(`${name} is not JSON`)
  }
}

const pushOf = ({ WECHAT_PUSH_URL: url, WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: aesKey }: Environment): { push?: PushTarget } => {
  if (!url) return {}
  if (!token || aesKey?.length !== 43) throw new Error('WECHAT_PUSH_URL needs WECHAT_PUSH_TOKEN and a WECHAT_PUSH_AES_KEY of 43 characters')
  return { push: { url, token, aesKey } }
}

// A service account knows XML only.
const serviceOf = (environment: Environment): Pick<SandboxOptions, 'service'> => {
  const { WECHAT_SERVICE_APP_ID: appId, WECHAT_SERVICE_APP_SECRET: secret, WECHAT_SERVICE_PUSH_URL: url, WECHAT_SERVICE_PUSH_TOKEN: token, WECHAT_SERVICE_PUSH_AES_KEY: aesKey } = environment
  if (!appId || !secret) return {}
  const { push } = pushOf({ WECHAT_PUSH_URL: url, WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: aesKey })
  return { service: { appId, secret, templates: serviceTemplates, ...(push ? { push: { ...push, format: 'xml' } } : {}) } }
}

const smsOf = (environment: Environment): Pick<SandboxOptions, 'sms'> => {
  const { SMS_ALIYUN_KEY_ID: keyId, SMS_ALIYUN_KEY_SECRET: keySecret, SMS_TENCENT_SECRET_ID: secretId, SMS_TENCENT_SECRET_KEY: secretKey, SMS_TENCENT_APP_ID: appId } = environment
  const { SMS_ALIYUN_SIGN: sign, SMS_REPORT_URL: url, SMS_REPORT_SECRET: secret, SANDBOX_STATE_FILE: stateFile } = environment
  if (!keyId || !keySecret || !secretId || !secretKey || !appId || !sign) return {}
  return { sms: {
    aliyun: { keyId, keySecret }, tencent: { secretId, secretKey, appId }, sign,
    ...(url && secret ? { reports: { aliyun: `${url}/aliyun/${secret}`, tencent: `${url}/tencent/${secret}` } } : {}),
    ...(stateFile ? { stateFile: `${stateFile}.sms` } : {}),
  } }
}

/** Reads the environment once. Refuses production: what answers here believes everybody. */
export const readConfig = (environment: Environment): SandboxOptions & { port: number } => {
  if (environment['NODE_ENV'] === 'production') throw new Error('the sandbox stands in for WeChat and must not run in production')
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: secret, SANDBOX_STATE_FILE: stateFile, SANDBOX_BASE: base, SANDBOX_PUBLIC_URL: publicUrl } = environment
  if (!appId || !secret) throw new Error('WECHAT_APP_ID and WECHAT_APP_SECRET are missing')
  const pages = parsed<string[]>(environment, 'SANDBOX_PAGES')
  return {
    port: Number(environment['SANDBOX_PORT'] ?? 0),
    appId,
    secret,
    base: (base ?? '/sandbox').replace(/\/+$/, ''),
    templates: parsed<Template[]>(environment, 'SANDBOX_TEMPLATES') ?? templates,
    authenticator: parsed<AuthenticatorEntry[]>(environment, 'SANDBOX_AUTHENTICATOR') ?? [],
    accounts: demoAccounts,
    ...(pages ? { pages } : {}),
    ...(stateFile ? { stateFile } : {}),
    ...(publicUrl ? { publicUrl: publicUrl.replace(/\/+$/, '') } : {}),
    ...serviceOf(environment),
    ...pushOf(environment),
    ...smsOf(environment),
  }
}
