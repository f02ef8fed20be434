import { minuteOf } from '@minsheng/domain/calendar/day.ts'
import { spokenMinute } from '@minsheng/domain/calendar/spoken-day.ts'
import type { SmsResult } from '../../gateways/sms/port.ts'
import type { SendResult } from '../../gateways/wechat/port.ts'
import type { Context } from '../../context.ts'
import { takeStep, WayBusy, type Claimed } from './claim-delivery.ts'
import { settleSending, type Outcome } from './settle-sending.ts'
import type { OpenNotice } from './rows.ts'
import { smsOf } from './sms-values.ts'
import { linkPageOf, pageOf } from './ways.ts'

/** `done`: nothing left to do now. `busy`: one of the kind is on its way to this person. */
export type Delivery = 'done' | 'busy'

const UNIQUE_VIOLATION = '23505'
// More ways than any notice has: each look closes one or sends on one.
const MOST_STEPS = 8

const fromWechat = (result: SendResult): Outcome => {
  switch (result.kind) {
    case 'sent': return { kind: 'sent', messageId: result.messageId, provider: null }
    case 'refused': return { kind: 'refused', reason: `wechat-${result.errcode}`, noConsent: result.noConsent }
    case 'failed': return { kind: 'failed', reason: 'wechat-unreachable' }
    case 'unknown': return { kind: 'unknown', provider: null }
    default: return result satisfies never
  }
}

const fromSms = (result: SmsResult): Outcome => {
  switch (result.kind) {
    case 'sent': return { kind: 'sent', messageId: result.messageId, provider: result.provider }
    case 'refused': return { kind: 'refused', reason: `sms-${result.because}`, noConsent: false }
    case 'failed': return { kind: 'failed', reason: 'sms-unreachable' }
    case 'unknown': return { kind: 'unknown', provider: result.provider }
    default: return result satisfies never
  }
}

// The service account knows a message by our key: a second try of the same one within ten minutes is no second message.
const sendOfficially = async ({ serviceAccount, config }: Context, deliveryId: string, openid: string, notice: OpenNotice): Promise<Outcome> => {
  const templateId = config.wechat.serviceAccount?.templateId ?? null
  if (serviceAccount === null || templateId === null) return { kind: 'failed', reason: 'wechat-unreachable' }
  const { date3: _day, ...fields } = notice.fields
  const data = { ...fields, time3: fields['time3'] ?? spokenMinute(minuteOf(notice.created_at.getTime())) }
  return fromWechat(await serviceAccount.sendTemplateMessage({ openid, templateId, page: pageOf(notice), data, key: deliveryId.replaceAll('-', '') }))
}

/** The request itself, outside every transaction. */
const send = async (ctx: Context, { deliveryId, notice, way }: Claimed): Promise<Outcome> => {
  if (way.channel === 'sms') {
    const message = { ...smsOf(deliveryId, way.address, notice), link: () => ctx.smsLinks(linkPageOf(notice)) }
    return ctx.sms === null ? { kind: 'failed', reason: 'sms-unreachable' } : fromSms(await ctx.sms.send(message))
  }
  if (way.channel === 'official') return sendOfficially(ctx, deliveryId, way.address, notice)
  const { templates, messageState } = ctx.config.wechat
  return fromWechat(await ctx.wechat.sendSubscribeMessage({ openid: way.address, templateId: templates[notice.purpose], page: pageOf(notice), data: notice.fields, state: messageState }))
}

/**
 * Brings a notice one way further: sends it on the first way that is open, and on the next when that one is closed for good.
 * Calling it again for the same notice sends nothing twice: the sending is claimed before the request leaves, and the
 * request leaves outside every transaction.
 */
export const deliverNotice = async (ctx: Context, noticeId: string): Promise<Delivery> => {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    try {
      const step = await takeStep(ctx, noticeId)
      if (step.kind === 'rest') return 'done'
      if (step.kind === 'send' && await settleSending(ctx, step.claimed, await send(ctx, step.claimed)) === 'rest') return 'done'
    } catch (problem) {
      if (problem instanceof WayBusy || (problem as { code?: string }).code === UNIQUE_VIOLATION) return 'busy'
      throw problem
    }
  }
  return 'done'
}
