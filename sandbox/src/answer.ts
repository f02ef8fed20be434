import { randomBytes } from 'node:crypto'

export type WechatError = { errcode: number, errmsg: string }

const block = () => randomBytes(4).toString('hex')

/** Three groups of eight hexadecimal digits, the first of them the time in seconds. */
export const requestId = (now: number) =>
  `${Math.floor(now / 1000).toString(16).padStart(8, '0')}-${block()}-${block()}`

export const refuse = (errcode: number, errmsg: string): WechatError => ({ errcode, errmsg })

export const withRequestId = ({ errcode, errmsg }: WechatError, now: number) =>
  JSON.stringify({ errcode, errmsg: `${errmsg} rid: ${requestId(now)}` })

const wordings: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest,',
  40003: 'invalid openid',
  40014: 'invalid access_token',
  40029: 'invalid code,',
  40037: 'invalid template_id',
  40163: 'code been used,',
  40226: 'code blocked,',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit  mustslower  retry next minute',
  47003: 'argument invalid!',
}

/** The wording WeChat uses for a code that a fault rule asks for. */
export const wordingOf = (errcode: number) => wordings[errcode] ?? 'error'
