import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templates } from '@minsheng/sandbox/templates.ts'

const templateIdOf = (name: string): string => templates.find((template) => template.name === name)?.templateId ?? ''

export const appId = 'wx1234567890abcdef'
export const appSecret = 'a-secret-that-must-not-leak'
const pushToken = 'push-token-of-the-tests'
const pushAesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
export const templateIds = { progress: templateIdOf('case-progress'), answered: templateIdOf('case-answered'), published: templateIdOf('case-published'), booking: templateIdOf('booking') }

/** The environment of one test stand: what .env.example describes, with keys that protect nothing. */
export const environmentFor = ({ databaseUrl, wechatUrl, ...over }: { databaseUrl: string, wechatUrl: string } & Record<string, string>): Record<string, string> => ({
  DATABASE_URL: databaseUrl, DATABASE_POOL: '10', PORT: '0', METRICS_PORT: '0',
  JWT_SECRET: 'a-secret-for-tests-that-is-long-enough', FIELD_KEYS: `1:${'11'.repeat(32)}`, VAULT_KEYS: `1:${'77'.repeat(32)}`, LOOKUP_KEY: 'lookup-key-of-the-tests',
  FILE_DIR: join(tmpdir(), `minsheng-test-files-${process.pid}`),
  WECHAT_BASE_URL: wechatUrl, WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret,
  WECHAT_PUSH_TOKEN: pushToken, WECHAT_PUSH_AES_KEY: pushAesKey,
  WECHAT_TEMPLATE_PROGRESS: templateIds.progress, WECHAT_TEMPLATE_ANSWERED: templateIds.answered, WECHAT_TEMPLATE_PUBLISHED: templateIds.published, WECHAT_TEMPLATE_BOOKING: templateIds.booking,
  BUREAU_PHONE: '0737-7222345', LOG_LEVEL: 'silent', QUIET_HOURS: 'none', ...over
})
