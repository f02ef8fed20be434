import { fitValue } from '@minsheng/domain/notices/fit-value.ts'
import { WechatError } from './http.ts'
import type { SendResult } from './port.ts'
import { TokenUnavailable } from './token.ts'

const failed = ({ errcode, rid }: WechatError): SendResult =>
  ({ kind: 'failed', retryable: true, rid, ...(errcode === null ? {} : { errcode }) })

export const INVALID_ARGUMENT = 47003

export type Fitted = Record<string, { value: string }>

/** The fields of a template as WeChat takes them, or null where fitting one would make it untrue. */
export const fitted = (data: Record<string, string>): Fitted | null => {
  const fields: Fitted = {}
  for (const [field, text] of Object.entries(data)) {
    const value = fitValue(field, text)
    if (value === null) return null
    fields[field] = { value }
  }
  return fields
}

/** The end of a message whose values do not fit: what WeChat would answer, and nothing leaves for it. */
export const unfit: SendResult = { kind: 'refused', errcode: INVALID_ARGUMENT, final: true, noConsent: false, rid: null }

/** How a message ended that WeChat answered with an error: `final` codes for good, `noConsent` among them for want of consent. */
export const sendingEnded = (error: unknown, codes: { final: ReadonlySet<number>, noConsent: number }): SendResult => {
  if (error instanceof TokenUnavailable) return failed(error.reason)
  if (!(error instanceof WechatError)) throw error
  if (error.failure === 'unknown') return { kind: 'unknown', retryable: false }
  const { errcode, rid } = error
  if (errcode === null || !codes.final.has(errcode)) return failed(error)
  return { kind: 'refused', errcode, final: true, noConsent: errcode === codes.noConsent, rid }
}

/** The number of a message as text. */
export const messageIdOf = (msgid: unknown): string => (typeof msgid === 'string' || typeof msgid === 'number' ? String(msgid) : '')
