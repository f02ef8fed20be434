import { fitValue } from '@minsheng/domain/notices/fit-value.ts'
import { createHttp, WechatError, type HttpOptions } from './http.ts'
import type { CodeExchange, CodeRefusal, SendResult, SubscribeMessage, WechatGateway } from './port.ts'
import type { TokenStore } from './token-store.ts'
import { createTokenSource, TokenUnavailable } from './token.ts'

export type WechatOptions = HttpOptions & {
  appId: string
  secret: string
  now: () => number
  production?: boolean
  /** Where the access token is shared with other processes; without it each keeps its own. */
  tokens?: TokenStore
}

const INVALID_ARGUMENT = 47003
const NO_CONSENT = 43101
const finalCodes = new Set([40003, 40037, 41030, NO_CONSENT, 43107, 43108, INVALID_ARGUMENT, 48001])
const codeRefusals: Record<number, CodeRefusal> = { 40029: 'code-invalid', 40163: 'code-used', 45011: 'too-often', 40226: 'blocked' }

const codeRefused = ({ errcode, rid }: WechatError): CodeExchange =>
  ({ ok: false, reason: (errcode !== null && codeRefusals[errcode]) || 'unavailable', errcode, rid })

const failed = ({ errcode, rid }: WechatError): SendResult =>
  ({ kind: 'failed', retryable: true, rid, ...(errcode === null ? {} : { errcode }) })

const sendRefused = (error: WechatError): SendResult => {
  if (error.failure === 'unknown') return { kind: 'unknown', retryable: false }
  const { errcode, rid } = error
  if (errcode === null || !finalCodes.has(errcode)) return failed(error)
  return { kind: 'refused', errcode, final: true, noConsent: errcode === NO_CONSENT, rid }
}

const fitted = (data: Record<string, string>) => {
  const fields: Record<string, { value: string }> = {}
  for (const [field, text] of Object.entries(data)) {
    const value = fitValue(field, text)
    if (value === null) return null
    fields[field] = { value }
  }
  return fields
}

const requestOf = ({ openid, templateId, page, state }: SubscribeMessage, data: Record<string, { value: string }>) =>
  ({ touser: openid, template_id: templateId, page, miniprogram_state: state, lang: 'zh_CN', data })

const assertSafeBase = ({ baseUrl, production }: WechatOptions) => {
  const { protocol } = new URL(baseUrl)
  if (production && protocol !== 'https:') throw new Error('WeChat is reached over https in production: the base address must begin with https://')
}

export const createWechatGateway = (options: WechatOptions): WechatGateway => {
  assertSafeBase(options)
  const { appId, secret, now } = options
  const http = createHttp(options)
  const tokens = createTokenSource({ http, appId, secret, now, ...(options.tokens ? { store: options.tokens } : {}) })

  const exchangeCode = async (code: string): Promise<CodeExchange> => {
    const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' }
    try {
      const { openid, unionid } = await http({ method: 'GET', path: '/sns/jscode2session', query })
      if (typeof openid !== 'string') return { ok: false, reason: 'unavailable', errcode: null, rid: null }
      // session_key stays behind: nothing here decrypts with it.
      return { ok: true, openid, ...(typeof unionid === 'string' ? { unionid } : {}) }
    } catch (error) {
      if (error instanceof WechatError) return codeRefused(error)
      throw error
    }
  }

  const sendSubscribeMessage = async (message: SubscribeMessage): Promise<SendResult> => {
    const data = fitted(message.data)
    if (!data) return { kind: 'refused', errcode: INVALID_ARGUMENT, final: true, noConsent: false, rid: null }
    const path = '/cgi-bin/message/subscribe/send'
    try {
      const { msgid } = await tokens.withToken((token) => http({ method: 'POST', path, query: { access_token: token }, body: requestOf(message, data) }))
      return { kind: 'sent', messageId: typeof msgid === 'string' || typeof msgid === 'number' ? String(msgid) : '' }
    } catch (error) {
      if (error instanceof TokenUnavailable) return failed(error.reason)
      if (error instanceof WechatError) return sendRefused(error)
      throw error
    }
  }

  return { exchangeCode, sendSubscribeMessage }
}
