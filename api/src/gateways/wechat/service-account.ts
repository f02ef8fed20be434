import { ask } from './asking.ts'
import { assertSafeBase, createHttp, type HttpOptions } from './http.ts'
import type { ServiceAccountGateway, TemplateMessage } from './port.ts'
import { fitted, INVALID_ARGUMENT, messageIdOf, sendingEnded, unfit, type Fitted } from './sending.ts'
import type { TokenStore } from './token-store.ts'
import { createTokenSource } from './token.ts'

export type ServiceAccountOptions = HttpOptions & {
  appId: string
  secret: string
  /** The mini program a message opens. */
  miniProgramId: string
  now: () => number
  production?: boolean
  tokens?: TokenStore
}

const NOT_FOLLOWING = 43004
const codes = { final: new Set([40003, 40037, NOT_FOLLOWING, 47001, INVALID_ARGUMENT, 48001, 40013, 40165]), noConsent: NOT_FOLLOWING }

const requestOf = ({ openid, templateId, page, key }: TemplateMessage, data: Fitted, miniProgramId: string) => ({
  touser: openid,
  template_id: templateId,
  ...(page === null ? {} : { miniprogram: { appid: miniProgramId, pagepath: page } }),
  client_msg_id: key.slice(0, 32),
  data
})

/** The bureau's service account: its own app, secret and token beside the mini program's. */
export const createServiceAccount = (options: ServiceAccountOptions): ServiceAccountGateway => {
  const { appId, secret, miniProgramId, now, production = false, tokens: store } = options
  assertSafeBase(options.baseUrl, production)
  const http = createHttp(options)
  const tokens = createTokenSource({ http, appId, secret, now, ...(store ? { store } : {}) })

  return {
    sendTemplateMessage: async (message) => {
      const data = fitted(message.data)
      if (!data) return unfit
      const path = '/cgi-bin/message/template/send'
      try {
        const { msgid } = await tokens.withToken((token) => http({ method: 'POST', path, query: { access_token: token }, body: requestOf(message, data, miniProgramId) }))
        return { kind: 'sent', messageId: messageIdOf(msgid) }
      } catch (error) {
        return sendingEnded(error, codes)
      }
    },
    follower: (openid) => ask(tokens, { 40003: 'not-this-person' as const }, async (query) => {
      const { subscribe, unionid } = await http({ method: 'GET', path: '/cgi-bin/user/info', query: { ...query, openid, lang: 'zh_CN' } })
      return { ok: true as const, following: Number(subscribe) === 1, unionid: typeof unionid === 'string' ? unionid : null }
    })
  }
}
