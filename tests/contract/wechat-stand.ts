import { createWechatGateway, type WechatOptions } from '@minsheng/api/gateways/wechat/client.ts'
import { createServiceAccount } from '@minsheng/api/gateways/wechat/service-account.ts'
import type { SubscribeMessage } from '@minsheng/api/gateways/wechat/port.ts'
import type { SandboxOptions } from '@minsheng/sandbox/config.ts'
import type { Fault } from '@minsheng/sandbox/faults.ts'
import { createSandbox } from '@minsheng/sandbox/sandbox.ts'
import { serviceTemplates, templates } from '@minsheng/sandbox/templates.ts'

export const appId = 'wx1234567890abcdef'
export const secret = 'a-secret-that-must-not-leak'
export const serviceApp = { appId: 'wxabcdef1234567890', secret: 'another-secret-that-must-not-leak' }
export const openid = 'oM1nSh3ngZhangGuiYing1951aaa'

const templateIdOf = (name: string) => templates.find((template) => template.name === name)?.templateId ?? ''
export const progressTemplate = templateIdOf('case-progress')
export const answeredTemplate = templateIdOf('case-answered')

export const longTermTemplate = templateIdOf('long-term')
export const serviceTemplate = serviceTemplates[0]?.templateId ?? ''

export const progress = (over: Partial<SubscribeMessage> = {}): SubscribeMessage => ({
  openid,
  templateId: progressTemplate,
  page: 'packages/mine/case/index?id=1',
  state: 'formal',
  data: { character_string1: 'AH2026000123', thing2: '低保补助未到账', date3: '2026-12-14', phrase4: '已受理' },
  ...over,
})

type Listed = { count: number, messages: { order: number, messageId: string, title: string, page: string, fields: { label: string, value: string }[], request: Record<string, unknown> }[] }
type Logged = { method: string, path: string, body: unknown, answer: unknown }[]

export const rid = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/

/** The sandbox on a free port, its controls, and the real client pointed at it. */
export const startStand = async (over: Partial<SandboxOptions> = {}) => {
  const sandbox = await createSandbox({ appId, secret, ...over })
  const baseUrl = await sandbox.listen({ host: '127.0.0.1', port: 0 })
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const init = body ? { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : { method }
    const response = await fetch(`${baseUrl}/__ctl${path}`, init)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return await response.json() as T
  }
  return {
    baseUrl,
    close: () => sandbox.close(),
    gateway: (options: Partial<WechatOptions> = {}) => createWechatGateway({ baseUrl, appId, secret, now: Date.now, ...options }),
    service: () => createServiceAccount({ baseUrl, ...serviceApp, miniProgramId: appId, now: Date.now }),
    control: call,
    reset: async () => {
      await call('POST', '/reset')
      await call('POST', '/accounts', { nickname: '张桂英 75岁', openid })
    },
    loginCode: async () => (await call<{ code: string }>('POST', '/login-code', { openid })).code,
    consent: (templateId = progressTemplate, times = 1) =>
      Promise.all(Array.from({ length: times }, () => call('POST', '/subscribe', { openid, tmplIds: [templateId] }))),
    consentsLeft: async (templateId = progressTemplate) =>
      (await call<{ templateId: string, left: number }[]>('GET', `/consents?openid=${openid}`)).find((each) => each.templateId === templateId)?.left,
    block: () => call('POST', `/accounts/${openid}/blocked`, { blocked: true }),
    fault: (rule: Fault) => call('POST', '/faults', rule),
    messages: () => call<Listed>('GET', '/messages'),
    requests: (match: string) => call<Logged>('GET', `/requests?match=${encodeURIComponent(match)}`),
    advance: (advanceMs: number) => call('POST', '/clock', { advanceMs }),
    revokeTokens: () => call('POST', '/tokens/revoke'),
    pushes: () => call<{ event: string, attempt: number, answer: string }[]>('GET', '/pushes'),
  }
}
export type Stand = Awaited<ReturnType<typeof startStand>>
