import { CLOCKS_APART_MS } from '@minsheng/domain/notices/delivery.ts'
import type { NoticePurpose } from '@minsheng/domain/notices/entry.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { writeReports } from './apply-receipts.ts'
import { goOn } from './go-on.ts'

type Stuck = { id: string, notice_id: string, citizen_id: string | null, recipient: string, template: string, claimed_at: Date }
type Receipt = { id: string, message_id: string, error_code: number, at: Date }

const BATCH = 200

const templateOf = (ctx: Context, { template }: Pick<Stuck, 'template'>): string => ctx.config.wechat.templates[template as NoticePurpose]

/** WeChat's report on this very message: same person, same template, not before we began, and no other sending's. */
const findReceipt = async (ctx: Context, tx: Tx, { recipient, template, claimed_at }: Stuck): Promise<Receipt | undefined> => {
  const [receipt] = await tx.query<Receipt>(sql`
    SELECT r.id, r.message_id, r.error_code, r.at FROM wechat_receipt r
    WHERE r.openid_index = ${recipient} AND r.template_id = ${templateOf(ctx, { template })} AND r.at >= ${new Date(claimed_at.getTime() - CLOCKS_APART_MS)} AND r.used_by IS NULL
      AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.message_id = r.message_id)
    ORDER BY r.at LIMIT 1`)
  return receipt
}

const adopt = async (ctx: Context, tx: Tx, stuck: Stuck, { id, message_id, error_code, at }: Receipt): Promise<void> => {
  await tx.query(sql`UPDATE wechat_receipt SET used_by = ${stuck.id}::uuid WHERE id = ${id}`)
  await tx.query(sql`UPDATE delivery SET message_id = ${message_id} WHERE id = ${stuck.id}::uuid`)
  await writeReports(ctx, tx, [{ receipt_id: id, delivery_id: stuck.id, notice_id: stuck.notice_id, channel: 'subscribe', ok: error_code === 0, code: String(error_code), at, citizen_id: stuck.citizen_id, template: templateOf(ctx, stuck) }])
}

/**
 * Settles messages to WeChat whose sender died or never heard an answer. After the settling time WeChat has reported what it
 * delivered. Without a report nobody knows: it is never sent again, its consent counts as spent, and the next way is tried.
 */
export const settleNotices = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - ctx.config.notices.settleMs)
  const settled = await ctx.db.transaction(async (tx) => {
    const stuck = await tx.query<Stuck>(sql`
      SELECT d.id, d.notice_id, n.citizen_id, d.recipient, d.template, d.claimed_at FROM delivery d JOIN notice n ON n.id = d.notice_id
      WHERE d.state = 'sending' AND d.channel = 'subscribe' AND d.claimed_at < ${before} ORDER BY d.claimed_at LIMIT ${BATCH} FOR UPDATE OF d SKIP LOCKED`)
    for (const each of stuck) {
      const receipt = await findReceipt(ctx, tx, each)
      if (receipt) await adopt(ctx, tx, each, receipt)
      else {
        await tx.query(sql`UPDATE delivery SET state = 'unconfirmed', reason = 'not-confirmed', sent_at = claimed_at WHERE id = ${each.id}::uuid`)
        await goOn(tx, [each.notice_id])
      }
    }
    return stuck.length
  })
  if (settled > 0) ctx.wakeRelay()
  return settled
}

/** The service account knows a message by our key, for some minutes: what nobody heard an answer to is simply sent again, and is no second message there. */
export const repeatUnanswered = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - ctx.config.notices.settleMs)
  const rows = await ctx.db.query<{ id: string }>(sql`
    UPDATE delivery SET state = 'waiting', reason = 'not-confirmed', next_at = ${ctx.now} WHERE id IN (
      SELECT id FROM delivery WHERE state = 'sending' AND channel = 'official' AND claimed_at < ${before} ORDER BY claimed_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) RETURNING id`)
  return rows.length
}

/** What WeChat took and never reported: after the waiting time nobody can prove that it arrived. */
export const doubtUnreported = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - ctx.config.notices.receiptWaitMs)
  const doubted = await ctx.db.transaction(async (tx) => {
    const rows = await tx.query<{ notice_id: string }>(sql`
      UPDATE delivery SET state = 'unconfirmed', reason = 'no-report' WHERE id IN (
        SELECT id FROM delivery WHERE state = 'sent' AND channel IN ('subscribe', 'official') AND sent_at < ${before} ORDER BY sent_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) RETURNING notice_id`)
    await goOn(tx, rows.map(({ notice_id }) => notice_id))
    return rows.length
  })
  if (doubted > 0) ctx.wakeRelay()
  return doubted
}
