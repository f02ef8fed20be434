/** Why WeChat did not exchange a login code. `unavailable` is worth trying again with a new code; `blocked` is not. */
export type CodeRefusal = 'code-invalid' | 'code-used' | 'too-often' | 'blocked' | 'unavailable'

/** `errcode` and `rid` are null when no answer came from WeChat (network, time-out). */
export type CodeExchange =
  | { ok: true, openid: string, unionid?: string }
  | { ok: false, reason: CodeRefusal, errcode: number | null, rid: string | null }

/** `page` is a path inside the mini program without a leading slash; values are fitted to the template's field types. */
export type SubscribeMessage = {
  openid: string
  templateId: string
  page: string
  data: Record<string, string>
  state: 'developer' | 'trial' | 'formal'
}

/**
 * - `sent`: WeChat took it; `messageId` is its msgid as text, for it may exceed 2^53.
 * - `refused`: trying again cannot help; `noConsent` means the citizen has no consent left for this template.
 * - `failed`: certainly not sent; the same message may be tried again.
 * - `unknown`: the request left and no answer came. WeChat has no idempotency key for these messages,
 *   so trying again may send it twice: wait for the sent event of the push instead.
 */
export type SendResult =
  | { kind: 'sent', messageId: string }
  | { kind: 'refused', errcode: number, final: true, noConsent: boolean, rid: string | null }
  | { kind: 'failed', errcode?: number, retryable: true, rid: string | null }
  | { kind: 'unknown', retryable: false }

export type WechatGateway = {
  exchangeCode: (code: string) => Promise<CodeExchange>
  sendSubscribeMessage: (message: SubscribeMessage) => Promise<SendResult>
}
