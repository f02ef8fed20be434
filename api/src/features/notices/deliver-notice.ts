import { sql, type Tx } from '@minsheng/db/client.ts'
import type { NoticePurpose } from '@minsheng/domain/notices/notices.ts'
import type { Context } from '../../context.ts'
import type { SendResult } from '../../gateways/wechat/port.ts'
import { forgetConsents, returnConsent, spendConsent } from './consents.ts'

/** `done`: settled, or somebody else's. `later`: worth another try. `busy`: one of the kind is on its way to this person. */
export type Delivery = 'done' | 'later' | 'busy'

type Claimed = { id: string, citizen_id: string, purpose: NoticePurpose, case_no: string | null, booking_id: string | null, fields: Record<string, string>, openid_cipher: string, created_at: Date, reason: string | null }

// While WeChat cannot be reached a notice is tried again, for as long as it is still news.
const NEWS_MS = 4 * 3_600_000
const UNIQUE_VIOLATION = '23505'

const allowanceOf = ({ config }: Context, { citizen_id, purpose }: Claimed) => ({ citizenId: citizen_id, templateId: config.wechat.templates[purpose] })

const pageOf = ({ case_no, booking_id }: Claimed): string => {
  if (case_no !== null) return `packages/mine/case/index?caseNo=${case_no}`
  return booking_id === null ? 'pages/home/index' : `packages/booking/booking/index?id=${booking_id}`
}

/** Takes the notice and one consent for it, or says that there is nothing to send. */
const claim = (ctx: Context, noticeId: string): Promise<Claimed | null> =>
  ctx.db.transaction(async (tx) => {
    const [notice] = await tx.query<Claimed>(sql`
      UPDATE notice n SET status = 'sending', claimed_at = ${ctx.now}, attempts = n.attempts + 1
      FROM citizen c WHERE n.id = ${noticeId}::uuid AND n.status = 'created' AND c.id = n.citizen_id
      RETURNING n.id, n.citizen_id, n.purpose, n.case_no, n.booking_id, n.fields, c.openid_cipher, n.created_at, n.reason`)
    if (!notice) return null
    if (await spendConsent(tx, allowanceOf(ctx, notice))) return notice
    // The in-app message stands; without a consent left there is no outside one.
    await tx.query(sql`UPDATE notice SET status = 'in-app-only', reason = 'no-consent' WHERE id = ${noticeId}::uuid`)
    return null
  })

const finish = (ctx: Context, tx: Tx, id: string, status: string, reason: string | null, messageId: string | null = null) =>
  tx.query(sql`
    UPDATE notice SET status = ${status}, reason = ${reason}, message_id = ${messageId}, sent_at = CASE WHEN ${status} = 'sent' THEN ${ctx.now}::timestamptz END
    WHERE id = ${id}::uuid AND status = 'sending'`)

/** Writes down what became of the sending. An answer that never came is left as it is: WeChat's own report settles it. */
const settle = (ctx: Context, notice: Claimed, result: SendResult): Promise<Delivery> =>
  ctx.db.transaction(async (tx) => {
    const allowance = allowanceOf(ctx, notice)
    switch (result.kind) {
      case 'sent':
        await finish(ctx, tx, notice.id, 'sent', null, result.messageId)
        return 'done'
      case 'refused':
        await (result.noConsent ? forgetConsents : returnConsent)(tx, allowance)
        // Sent before without a report, and now WeChat knows of no consent left: the first try took it.
        if (result.noConsent && notice.reason === 'not-confirmed') await finish(ctx, tx, notice.id, 'sent', 'settled-by-refusal')
        else await finish(ctx, tx, notice.id, 'failed', `wechat-${result.errcode}`)
        return 'done'
      case 'failed': {
        const isOld = ctx.now.getTime() - notice.created_at.getTime() > NEWS_MS
        await returnConsent(tx, allowance)
        await finish(ctx, tx, notice.id, isOld ? 'failed' : 'created', 'wechat-unreachable')
        return isOld ? 'done' : 'later'
      }
      case 'unknown':
        return 'done'
      default:
        return result satisfies never
    }
  })

const claimUnlessBusy = async (ctx: Context, noticeId: string): Promise<Claimed | null | 'busy'> => {
  try {
    return await claim(ctx, noticeId)
  } catch (problem) {
    if ((problem as { code?: string }).code === UNIQUE_VIOLATION) return 'busy'
    throw problem
  }
}

/**
 * Sends one notice by WeChat. Calling it again for the same notice sends nothing: the row is claimed before the request
 * leaves, and the request leaves outside every transaction.
 */
export const deliverNotice = async (ctx: Context, noticeId: string): Promise<Delivery> => {
  const notice = await claimUnlessBusy(ctx, noticeId)
  if (notice === 'busy') return 'busy'
  if (notice === null) return 'done'
  const result = await ctx.wechat.sendSubscribeMessage({
    openid: ctx.cipher.decrypt(notice.openid_cipher), templateId: ctx.config.wechat.templates[notice.purpose],
    page: pageOf(notice), data: notice.fields, state: ctx.config.wechat.messageState
  })
  return settle(ctx, notice, result)
}
