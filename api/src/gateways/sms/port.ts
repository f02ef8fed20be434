import type { Day } from '@minsheng/domain/calendar/day.ts'

export type SmsProvider = 'aliyun' | 'tencent'

/** What an SMS is for; the operator maps each to a registered template of each provider. `reach`: please look into the mini program. */
export type SmsTemplate = 'progress' | 'answered' | 'booking' | 'reach'

/**
 * `id` is ours (uuid) and travels as OutId / SessionContext, so that a lost answer can be looked up. `link` gives what stands behind
 * `https://wxaurl.cn/`, or null; it is asked right before sending, by a provider that has registered a text with a link, and never throws.
 */
export type SmsMessage = { id: string, phone: string, template: SmsTemplate, values: Readonly<Record<string, string>>, link?: () => Promise<string | null> }

/** What a bureau has registered with a provider: every kind, and where it likes each kind once more with a link. */
export type SmsTemplates = { templates: Readonly<Record<SmsTemplate, string>>, linkTemplates?: Readonly<Partial<Record<SmsTemplate, string>>> }

export type SmsResult =
  | { kind: 'sent', provider: SmsProvider, messageId: string }
  /** Trying again cannot help. `provider` is null when nobody was asked: the guard of gateways/reach.ts kept it here. */
  | { kind: 'refused', provider: SmsProvider | null, code: string, because: 'phone' | 'limit' | 'content' | 'account' | 'reach' }
  /** Certainly not sent by anybody; may be tried again. */
  | { kind: 'failed', provider: SmsProvider, code: string | null }
  /** Left, and no answer: look it up with `find` before anything else. */
  | { kind: 'unknown', provider: SmsProvider }

/** What the provider knows of one message. `messageId` is null where it does not say (Aliyun's detail query names no BizId). */
export type SmsTrace = { state: 'under-way' | 'delivered' | 'failed', messageId: string | null, code: string | null, at: Date | null }

/** One delivery report. `id` is ours where the provider gives it back (Aliyun's out_id); Tencent's report names only its own. */
export type SmsReceipt = { provider: SmsProvider, messageId: string, id: string | null, delivered: boolean, code: string, at: Date, phone: string }

/** What a provider counts for one day: taken by it, reported delivered, reported failed. `parts` is what it bills: a long text is several. */
export type SmsBill = { day: Day, provider: SmsProvider, requested: number, delivered: number, failed: number, parts: number }

export type SmsGateway = {
  send: (message: SmsMessage) => Promise<SmsResult>
  /**
   * Null: the provider certainly knows of no such message. Throws an SmsUnreachable when it cannot be asked, is no longer configured
   * or its answer settles nothing. Aliyun lists a message from the moment it was taken. Tencent lists it only once a carrier has answered
   * for it, which may take minutes and, with the phone switched off, up to 72 hours: it never answers null.
   */
  find: (of: { id: string, phone: string, day: Day, provider: SmsProvider }) => Promise<SmsTrace | null>
  /** Null: not this provider's form. */
  readReport: (provider: SmsProvider, body: unknown) => SmsReceipt[] | null
  /** Throws an SmsUnreachable when the provider cannot be asked or is no longer configured. */
  bill: (provider: SmsProvider, day: Day) => Promise<SmsBill>
}

/** One provider by itself; failover.ts makes the gateway of two. */
export type SmsClient = {
  provider: SmsProvider
  send: (message: SmsMessage) => Promise<SmsResult>
  find: (of: { id: string, phone: string, day: Day }) => Promise<SmsTrace | null>
  bill: (day: Day) => Promise<SmsBill>
}

/** A question that got no answer. Names the provider and its code only: requests hold a phone number. */
export class SmsUnreachable extends Error {
  override readonly name = 'SmsUnreachable'
  readonly provider: SmsProvider
  readonly code: string | null

  constructor(provider: SmsProvider, code: string | null) {
    super(`sms ${provider}: no answer${code === null ? '' : ` (${code})`}`)
    this.provider = provider
    this.code = code
  }
}

/** It was asked and its answer settles nothing: the message may have left, or not. */
export class SmsUnsettled extends SmsUnreachable {}
