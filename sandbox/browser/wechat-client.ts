import { pickAccount } from './account.ts'
import { element } from './element.ts'
import { WechatFailure } from './failure.ts'
import { getPhoneNumber } from './phone-number.ts'
import { getPrivacySetting, requirePrivacyAuthorize } from './privacy.ts'
import { createServer } from './server.ts'
import { requestSubscribeMessage } from './subscribe.ts'

type Result = Record<string, unknown>
type Options = { success?: (result: Result) => void, fail?: (error: Result) => void, complete?: (result: Result) => void, tmplIds?: unknown }

const failureOf = (name: string, error: unknown): Result => {
  const { message, errCode, errno } = error instanceof WechatFailure ? error : new WechatFailure('network error', 10002)
  return { errMsg: `${name}:fail ${message}`, ...(errCode === undefined ? {} : { errCode }), ...(errno === undefined ? {} : { errno }) }
}

/** Turns a promise into WeChat's way: callbacks where they are given, a promise where they are not. */
const call = async (name: string, options: Options, work: () => Promise<object>): Promise<Result | undefined> => {
  try {
    const result = { ...await work(), errMsg: `${name}:ok` }
    options.success?.(result)
    options.complete?.(result)
    return result
  } catch (error) {
    const failure = failureOf(name, error)
    options.fail?.(failure)
    options.complete?.(failure)
    if (options.fail || options.complete) return undefined
    throw failure
  }
}

const start = ({ src }: HTMLScriptElement) => {
  const server = createServer(new URL('.', src).pathname.replace(/\/$/, ''))
  document.head.append(element('link', { rel: 'stylesheet', href: new URL('wechat-client.css', src).href }))

  const login = async () => {
    const account = await pickAccount(server)
    if (!account) throw new WechatFailure('auth deny')
    return server.loginCode(account.openid)
  }
  return {
    login: (options: Options = {}) => call('login', options, login),
    requestSubscribeMessage: (options: Options = {}) => call('requestSubscribeMessage', options, () => requestSubscribeMessage(server, options.tmplIds)),
    getPhoneNumber: (options: Options = {}) => call('getPhoneNumber', options, () => getPhoneNumber(server)),
    getPrivacySetting: (options: Options = {}) => call('getPrivacySetting', options, getPrivacySetting),
    requirePrivacyAuthorize: (options: Options = {}) => call('requirePrivacyAuthorize', options, requirePrivacyAuthorize),
  }
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) Object.assign(window, { wx: start(script) })
