import { describe, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { publicRoot } from './public-url.ts'

const request = { protocol: 'http', host: '127.0.0.1:8080' }
const env = {
  DATABASE_URL: 'postgresql://x', JWT_SECRET: 'x', FIELD_KEYS: `1:${'1'.repeat(64)}`, VAULT_KEYS: `1:${'1'.repeat(64)}`, LOOKUP_KEY: 'x', WECHAT_BASE_URL: 'https://x', WECHAT_APP_ID: 'x', WECHAT_APP_SECRET: 'x', WECHAT_PUSH_TOKEN: 'x', WECHAT_PUSH_AES_KEY: 'x',
  WECHAT_TEMPLATE_PROGRESS: 'progress', WECHAT_TEMPLATE_ANSWERED: 'answered', WECHAT_TEMPLATE_PUBLISHED: 'published', WECHAT_TEMPLATE_BOOKING: 'booking'
}

describe('the address on paper', () => {
  it.each([['https://minsheng.example.cn', 'https://minsheng.example.cn'], ['https://example.cn/minsheng/', 'https://example.cn/minsheng'], ['', 'http://127.0.0.1:8080'], [undefined, 'http://127.0.0.1:8080']])('of PUBLIC_URL %s is %s', (given, root) => {
    expect(publicRoot(readConfig({ ...env, PUBLIC_URL: given }).publicUrl, request)).toBe(root)
  })

  it('that is none stops the start with its name', () => {
    for (const given of ['minsheng.example.cn', 'ftp://x', 'https://', 'javascript:alert(1)']) expect(() => readConfig({ ...env, PUBLIC_URL: given }), given).toThrow('PUBLIC_URL')
  })
})
