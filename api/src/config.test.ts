import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

const key = `1:${'1'.repeat(64)}`
const env = {
  DATABASE_URL: 'postgresql://x', JWT_SECRET: 'x', FIELD_KEYS: key, VAULT_KEYS: key, LOOKUP_KEY: 'x', WECHAT_BASE_URL: 'https://x', WECHAT_APP_ID: 'x', WECHAT_APP_SECRET: 'x', WECHAT_PUSH_TOKEN: 'x', WECHAT_PUSH_AES_KEY: 'x',
  WECHAT_TEMPLATE_PROGRESS: 'progress', WECHAT_TEMPLATE_ANSWERED: 'answered', WECHAT_TEMPLATE_PUBLISHED: 'published', WECHAT_TEMPLATE_BOOKING: 'booking'
}
type Name = keyof typeof env

it('a template for each kind of message is taken as it is', () => {
  expect(readConfig(env).wechat.templates).toEqual({ 'case-progress': 'progress', 'case-answered': 'answered', 'case-published': 'published', booking: 'booking' })
})

it.each<[Name, Name]>([['WECHAT_TEMPLATE_PROGRESS', 'WECHAT_TEMPLATE_BOOKING'], ['WECHAT_TEMPLATE_ANSWERED', 'WECHAT_TEMPLATE_PUBLISHED'], ['WECHAT_TEMPLATE_PROGRESS', 'WECHAT_TEMPLATE_ANSWERED']])('one template for two kinds stops the start and names %s and %s', (one, two) => {
  expect(() => readConfig({ ...env, [two]: env[one] })).toThrow(`${one} 和 ${two} 是同一个模板`)
})

it('what is missing is said first, and an empty template is missing and no other\'s', () => {
  expect(() => readConfig({ ...env, WECHAT_TEMPLATE_PROGRESS: '', WECHAT_TEMPLATE_BOOKING: '' })).toThrow(/配置不完整.*WECHAT_TEMPLATE_PROGRESS、WECHAT_TEMPLATE_BOOKING/)
})
