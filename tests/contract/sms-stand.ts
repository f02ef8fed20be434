import { createAliyunSms } from '@minsheng/api/gateways/sms/aliyun.ts'
import type { SmsClient, SmsMessage, SmsProvider, SmsTemplates } from '@minsheng/api/gateways/sms/port.ts'
import { createTencentSms } from '@minsheng/api/gateways/sms/tencent.ts'
import { createSandbox } from '@minsheng/sandbox/sandbox.ts'
import type { Sms } from '@minsheng/sandbox/sms/ledger.ts'
import type { SmsFault } from '@minsheng/sandbox/sms/simulation.ts'
import { smsAccounts, smsTemplates } from '../support/sms.ts'

export const phone = '13807371234'

export const message = (over: Partial<SmsMessage> = {}): SmsMessage =>
  ({ id: crypto.randomUUID(), phone, template: 'progress', values: { number: 'MZ2026000123', state: '已受理' }, ...over })

type Over = { timeoutMs?: number, secret?: string, sign?: string, keyId?: string, templates?: SmsTemplates['templates'], linkTemplates?: NonNullable<SmsTemplates['linkTemplates']> }

const clientAt = (endpoint: string, provider: SmsProvider, { secret, keyId, sign = smsAccounts.sign, templates = smsTemplates(provider), linkTemplates = {}, timeoutMs = 3000 }: Over): SmsClient => {
  const { aliyun, tencent } = smsAccounts
  return provider === 'aliyun'
    ? createAliyunSms({ endpoint, keyId: keyId ?? aliyun.keyId, keySecret: secret ?? aliyun.keySecret, sign, templates, linkTemplates, timeoutMs })
    : createTencentSms({ endpoint, secretId: keyId ?? tencent.secretId, secretKey: secret ?? tencent.secretKey, appId: tencent.appId, region: 'ap-guangzhou', sign, templates, linkTemplates, timeoutMs })
}

/** Both providers on a free port, their controls, and the real clients pointed at them. */
export const startSmsStand = async () => {
  const sandbox = await createSandbox({ appId: 'wx1', secret: 's', sms: smsAccounts })
  const baseUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 })
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const init = body ? { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : { method }
    const response = await fetch(`${baseUrl}/__ctl/sms${path}`, init)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return await response.json() as T
  }
  return {
    baseUrl, call,
    close: () => sandbox.close(),
    client: (provider: SmsProvider, over: Over = {}) => clientAt(baseUrl, provider, over),
    reset: () => call('POST', '/reset'),
    fault: (fault: SmsFault) => call('POST', '/faults', fault),
    number: (state: 'on' | 'off' | 'blacklisted', of = phone) => call('POST', '/numbers', { phone: of, state }),
    carriers: () => call('POST', '/idle'),
    messages: async () => (await call<{ messages: Sms[] }>('GET', '/messages')).messages,
    requests: (match: string) => call<{ body: string, query: Record<string, string>, answer: unknown }[]>('GET', `/requests?match=${encodeURIComponent(match)}`)
  }
}
export type SmsStand = Awaited<ReturnType<typeof startSmsStand>>
