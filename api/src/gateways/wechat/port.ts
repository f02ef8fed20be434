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

/** What any call may meet. `unavailable`: WeChat or the way to it is disturbed, later may help. */
export type Trouble = 'quota-used-up' | 'too-often' | 'not-permitted' | 'unavailable'
/** `errcode` and `rid` are null when no answer came from WeChat, or when nothing was asked because the answer is known. */
export type Refusal<Reason extends string = never> = { ok: false, reason: Reason | Trouble, errcode: number | null, rid: string | null }

export type PhoneRefusal = 'code-invalid' | 'not-this-person' | 'blocked'
/** `phone` without the country's code. */
export type PhoneAnswer = { ok: true, phone: string, countryCode: string } | Refusal<PhoneRefusal>

export type Verdict = 'pass' | 'review' | 'risky'
export type ContentScene = 'profile' | 'comment' | 'forum' | 'log'
/** `not-active`: WeChat judges only what comes from a person who used the mini program within two hours. */
export type CheckRefusal = 'not-this-person' | 'not-active' | 'unreadable'
export type TextVerdict = { ok: true, verdict: Verdict, label: number, traceIds: string[] } | Refusal<CheckRefusal>
export type MediaAnswer = { ok: true, traceId: string } | Refusal<CheckRefusal>

/** `path` without a leading slash, `query` without a question mark; valid 1 to 30 days. */
export type LinkTarget = { path: string, query: string, days: number }
export type LinkRefusal = 'bad-path' | 'bad-query' | 'bad-days' | 'not-released'
export type LinkAnswer = { ok: true, url: string } | Refusal<LinkRefusal>
/** Which version of the mini program links and codes open. */
export type Release = 'release' | 'trial' | 'develop'

export type CodeImageRefusal = 'bad-scene' | 'bad-page'
export type CodeImage = { ok: true, image: Uint8Array, type: string } | Refusal<CodeImageRefusal>

/** `allowed`: the only values the field takes; null where any of its type will do. */
export type TemplateField = { key: string, label: string, type: string, allowed: string[] | null }
export type MessageTemplate = { templateId: string, title: string, type: 'one-time' | 'long-term', fields: TemplateField[] }
export type TemplateList = { ok: true, templates: MessageTemplate[] } | Refusal

export type WechatGateway = {
  exchangeCode: (code: string) => Promise<CodeExchange>
  sendSubscribeMessage: (message: SubscribeMessage) => Promise<SendResult>
  phoneNumber: (code: string, openid: string) => Promise<PhoneAnswer>
  checkText: (asked: { openid: string, text: string, scene: ContentScene }) => Promise<TextVerdict>
  checkMedia: (asked: { openid: string, url: string, kind: 'image' | 'audio', scene: ContentScene }) => Promise<MediaAnswer>
  urlLink: (target: LinkTarget) => Promise<LinkAnswer>
  scheme: (target: LinkTarget) => Promise<LinkAnswer>
  qrCode: (asked: { scene: string, page: string, width?: number }) => Promise<CodeImage>
  listTemplates: () => Promise<TemplateList>
}

/** `openid` is the follower's at the service account, not the one at the mini program. `page` opens in the mini program. */
export type TemplateMessage = { openid: string, templateId: string, page: string | null, data: Record<string, string>, /** The same for each try of one message; at most 32 characters. */ key: string }
export type FollowerAnswer = { ok: true, following: boolean, unionid: string | null } | Refusal<'not-this-person'>

/** The bureau's service account (服务号). A message is refused with `noConsent` when the person does not follow it. */
export type ServiceAccountGateway = {
  sendTemplateMessage: (message: TemplateMessage) => Promise<SendResult>
  follower: (openid: string) => Promise<FollowerAnswer>
}
