import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { registeredTexts } from '@minsheng/sandbox/sms/options.ts'
import { serviceTemplates, templates } from '@minsheng/sandbox/templates.ts'
import type { Ports } from './ports.ts'
import type { Secrets } from './secrets.ts'

type Env = Record<string, string>
type Place = { dataDir: string, ports: Ports, databaseUrl: string, redisUrl: string | null, secrets: Secrets, authenticator: readonly { label: string, secret: string }[] }

const root = fileURLToPath(new URL('../..', import.meta.url))
const APP_ID = 'wx0000minsheng0000'
const SERVICE_APP_ID = 'wx0000minshengfwh0'

const templateId = (name: string): string => {
  const template = templates.find((each) => each.name === name)
  if (!template) throw new Error(`the sandbox has no template ${name}`)
  return template.templateId
}

const wechat = ({ ports, secrets }: Place): Env => ({
  WECHAT_BASE_URL: `http://127.0.0.1:${ports.sandbox}`,
  WECHAT_APP_ID: APP_ID, WECHAT_APP_SECRET: secrets.wechatSecret,
  WECHAT_PUSH_TOKEN: secrets.pushToken, WECHAT_PUSH_AES_KEY: secrets.pushAesKey,
  WECHAT_SERVICE_APP_ID: SERVICE_APP_ID, WECHAT_SERVICE_APP_SECRET: secrets.serviceSecret,
  WECHAT_SERVICE_PUSH_TOKEN: secrets.servicePushToken, WECHAT_SERVICE_PUSH_AES_KEY: secrets.servicePushAesKey,
  WECHAT_SERVICE_TEMPLATE: serviceTemplates[0]?.templateId ?? '',
  WECHAT_CLIENT_SCRIPT: '/sandbox/wechat-client.js',
  WECHAT_TEMPLATE_PROGRESS: templateId('case-progress'),
  WECHAT_TEMPLATE_ANSWERED: templateId('case-answered'),
  WECHAT_TEMPLATE_PUBLISHED: templateId('case-published'),
  WECHAT_TEMPLATE_BOOKING: templateId('booking')
})

const registered = (provider: 'aliyun' | 'tencent') => registeredTexts.map((text) => `${text.kind}=${text[provider]}`).join(',')

const sms = ({ ports, secrets: { smsSecret, smsReportSecret } }: Place): Env => ({
  SMS_ALIYUN_ENDPOINT: `http://127.0.0.1:${ports.sandbox}`, SMS_ALIYUN_KEY_ID: 'LTAIminsheng', SMS_ALIYUN_KEY_SECRET: smsSecret,
  SMS_ALIYUN_SIGN: '安化县民政局', SMS_ALIYUN_TEMPLATES: registered('aliyun'),
  SMS_TENCENT_ENDPOINT: `http://127.0.0.1:${ports.sandbox}`, SMS_TENCENT_SECRET_ID: 'AKIDminsheng', SMS_TENCENT_SECRET_KEY: smsSecret, SMS_TENCENT_APP_ID: '1400000000',
  SMS_TENCENT_SIGN: '安化县民政局', SMS_TENCENT_TEMPLATES: registered('tencent'),
  SMS_REPORT_SECRET: smsReportSecret
})

// Pages that are not built are left out: the programs then serve data only, which is what most tests want.
const pages = (): Env => {
  const dirs = { CITIZEN_WEB_DIR: join(root, 'miniapp/dist/h5'), STAFF_WEB_DIR: join(root, 'admin/dist') }
  return Object.fromEntries(Object.entries(dirs).filter(([, dir]) => existsSync(join(dir, 'index.html'))))
}

/** What API and workers read (api/src/config.ts), for a machine of one's own with the sandbox in WeChat's place. */
export const applicationEnvironment = (place: Place): Env => {
  const { dataDir, ports, databaseUrl, redisUrl, secrets } = place
  const { HOST = '127.0.0.1', BUREAU_NAME = '安化县民政局', BUREAU_PHONE = '0737-0000000', BUREAU_ADDRESS = '安化县东坪镇（演示地址）', LOG_LEVEL = 'info' } = process.env
  return {
    NODE_ENV: 'development', HOST, PORT: String(ports.web), METRICS_PORT: String(ports.metrics), WORKER_HEALTH_PORT: String(ports.workerHealth),
    DATABASE_URL: databaseUrl, REDIS_URL: redisUrl ?? '',
    JWT_SECRET: secrets.jwtSecret, FIELD_KEYS: secrets.fieldKeys, VAULT_KEYS: secrets.vaultKeys, LOOKUP_KEY: secrets.lookupKey,
    FILE_DIR: join(dataDir, 'files'), UPSTREAMS: `/sandbox=http://127.0.0.1:${ports.sandbox}`,
    BUREAU_NAME, BUREAU_PHONE, BUREAU_ADDRESS, LOG_LEVEL,
    // Whoever tries it in the evening wants to see what arrives.
    QUIET_HOURS: process.env['QUIET_HOURS'] ?? 'none',
    ...pages(), ...wechat(place), ...sms(place)
  }
}

/** What the sandbox reads (sandbox/src/config.ts). */
export const sandboxEnvironment = (place: Place): Env => {
  const { dataDir, ports, secrets, authenticator } = place
  return {
    NODE_ENV: 'development', SANDBOX_PORT: String(ports.sandbox), SANDBOX_BASE: '/sandbox',
    SANDBOX_PUBLIC_URL: `http://127.0.0.1:${ports.web}`,
    SANDBOX_STATE_FILE: join(dataDir, 'sandbox.jsonl'), SANDBOX_AUTHENTICATOR: JSON.stringify(authenticator),
    WECHAT_APP_ID: APP_ID, WECHAT_APP_SECRET: secrets.wechatSecret,
    WECHAT_PUSH_URL: `http://127.0.0.1:${ports.web}/wechat/push`, WECHAT_PUSH_TOKEN: secrets.pushToken, WECHAT_PUSH_AES_KEY: secrets.pushAesKey,
    WECHAT_SERVICE_APP_ID: SERVICE_APP_ID, WECHAT_SERVICE_APP_SECRET: secrets.serviceSecret,
    WECHAT_SERVICE_PUSH_URL: `http://127.0.0.1:${ports.web}/wechat/service-push`, WECHAT_SERVICE_PUSH_TOKEN: secrets.servicePushToken, WECHAT_SERVICE_PUSH_AES_KEY: secrets.servicePushAesKey,
    ...sms(place), SMS_REPORT_URL: `http://127.0.0.1:${ports.web}/sms/report`
  }
}
