import type { Line } from './asking.ts'
import { createCheckMedia } from './check-media.ts'
import { createCheckText } from './check-text.ts'
import { assertSafeBase, createFileHttp, createHttp, WechatError, type HttpOptions } from './http.ts'
import { createScheme, createUrlLink } from './links.ts'
import { createPhoneNumber } from './phone-number.ts'
import type { CodeExchange, CodeRefusal, Release, SendResult, SubscribeMessage, WechatGateway } from './port.ts'
import { createQrCode } from './qr-code.ts'
import { fitted, INVALID_ARGUMENT, messageIdOf, sendingEnded, unfit, type Fitted } from './sending.ts'
import { createListTemplates } from './templates.ts'
import type { TokenStore } from './token-store.ts'
import { createTokenSource } from './token.ts'

export type WechatOptions = HttpOptions & {
  appId: string
  secret: string
  now: () => number
  production?: boolean
  /** Which version links and codes open; the released one unless said otherwise. */
  release?: Release
  /** Where the access token is shared with other processes; without it each keeps its own. */
  tokens?: TokenStore
}

const NO_CONSENT = 43101
const sendCodes = { final: new Set([40003, 40037, 41030, NO_CONSENT, 43107, 43108, INVALID_ARGUMENT, 48001]), noConsent: NO_CONSENT }
const codeRefusals: Record<number, CodeRefusal> = { 40029: 'code-invalid', 40163: 'code-used', 45011: 'too-often', 40226: 'blocked' }

const codeRefused = ({ errcode, rid }: WechatError): CodeExchange =>
  ({ ok: false, reason: (errcode !== null && codeRefusals[errcode]) || 'unavailable', errcode, rid })

const requestOf = ({ openid, templateId, page, state }: SubscribeMessage, data: Fitted) =>
  ({ touser: openid, template_id: templateId, page, miniprogram_state: state, lang: 'zh_CN', data })

const createCodeExchange = ({ http }: Pick<Line, 'http'>, { appId, secret }: WechatOptions) => async (code: string): Promise<CodeExchange> => {
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

const createSendSubscribeMessage = ({ http, tokens }: Line) => async (message: SubscribeMessage): Promise<SendResult> => {
  const data = fitted(message.data)
  if (!data) return unfit
  const path = '/cgi-bin/message/subscribe/send'
  try {
    const { msgid } = await tokens.withToken((token) => http({ method: 'POST', path, query: { access_token: token }, body: requestOf(message, data) }))
    return { kind: 'sent', messageId: messageIdOf(msgid) }
  } catch (error) {
    return sendingEnded(error, sendCodes)
  }
}

export const createWechatGateway = (options: WechatOptions): WechatGateway => {
  const { appId, secret, now, production = false, release = 'release', tokens: store } = options
  assertSafeBase(options.baseUrl, production)
  const http = createHttp(options)
  const tokens = createTokenSource({ http, appId, secret, now, ...(store ? { store } : {}) })
  const line: Line = { http, fileHttp: createFileHttp(options), tokens }
  return {
    exchangeCode: createCodeExchange(line, options),
    sendSubscribeMessage: createSendSubscribeMessage(line),
    phoneNumber: createPhoneNumber(line),
    checkText: createCheckText(line),
    checkMedia: createCheckMedia(line, production),
    urlLink: createUrlLink(line, release),
    scheme: createScheme(line, release),
    qrCode: createQrCode(line, release),
    listTemplates: createListTemplates(line)
  }
}
