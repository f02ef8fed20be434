import { sql, type Tx } from '@minsheng/db/client.ts'
import type { NoticePurpose } from '@minsheng/domain/notices/notices.ts'
import type { Context } from '../../context.ts'
import { appendToOutbox } from '../../outbox/append.ts'
import { returnConsent } from './consents.ts'

type Stuck = { id: string, citizen_id: string, purpose: NoticePurpose, claimed_at: Date, openid_index: string }
type Receipt = { id: string, message_id: string, error_code: number }

const BATCH = 100
// WeChat's reports carry whole seconds.
const SECOND_MS = 1_000

/** WeChat's report on this very message: same person, same template, not before we began, and no other notice's. */
const findReceipt = async (ctx: Context, tx: Tx, { openid_index, purpose, claimed_at }: Stuck): Promise<Receipt | undefined> => {
  const since = new Date(claimed_at.getTime() - SECOND_MS)
  const [receipt] = await tx.query<Receipt>(sql`
    SELECT r.id, r.message_id, r.error_code FROM wechat_receipt r
    WHERE r.openid_index = ${openid_index} AND r.template_id = ${ctx.config.wechat.templates[purpose]} AND r.at >= ${since} AND r.used_by IS NULL
      AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.message_id = r.message_id)
    ORDER BY r.at LIMIT 1`)
  return receipt
}

const adopt = async (tx: Tx, notice: Stuck, receipt: Receipt): Promise<void> => {
  const delivered = receipt.error_code === 0
  await tx.query(sql`UPDATE wechat_receipt SET used_by = ${notice.id}::uuid WHERE id = ${receipt.id}`)
  await tx.query(sql`
    UPDATE notice SET status = ${delivered ? 'sent' : 'failed'}, message_id = ${receipt.message_id}, sent_at = claimed_at,
      reason = ${delivered ? 'settled-by-receipt' : `wechat-${receipt.error_code}`} WHERE id = ${notice.id}::uuid`)
}

const sendAgain = async (ctx: Context, tx: Tx, notice: Stuck): Promise<void> => {
  await tx.query(sql`UPDATE notice SET status = 'created', reason = 'not-confirmed' WHERE id = ${notice.id}::uuid`)
  await returnConsent(tx, { citizenId: notice.citizen_id, templateId: ctx.config.wechat.templates[notice.purpose] })
  await appendToOutbox(tx, [{ job: 'send-notice', payload: { noticeId: notice.id } }])
}

/**
 * Settles notices whose sender died or never heard an answer. After the settling time WeChat has reported what it
 * delivered: a report makes the notice sent, none means that nothing left and it may be sent again.
 */
export const settleNotices = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - ctx.config.noticeSettleMs)
  const settled = await ctx.db.transaction(async (tx) => {
    const stuck = await tx.query<Stuck>(sql`
      SELECT n.id, n.citizen_id, n.purpose, n.claimed_at, c.openid_index FROM notice n JOIN citizen c ON c.id = n.citizen_id
      WHERE n.status = 'sending' AND n.claimed_at < ${before} ORDER BY n.claimed_at LIMIT ${BATCH} FOR UPDATE OF n SKIP LOCKED`)
    for (const notice of stuck) {
      const receipt = await findReceipt(ctx, tx, notice)
      await (receipt ? adopt(tx, notice, receipt) : sendAgain(ctx, tx, notice))
    }
    return stuck.length
  })
  if (settled > 0) ctx.wakeRelay()
  return settled
}

/** Puts notices back in the outbox that wait without a job: the last try failed, or the way to the person was busy. */
export const resumeNotices = async (ctx: Context): Promise<number> => {
  const before = new Date(ctx.now.getTime() - ctx.config.noticeSettleMs)
  const resumed = await ctx.db.query<{ id: string }>(sql`
    WITH waiting AS (
      UPDATE notice SET claimed_at = ${ctx.now} WHERE id IN (
        SELECT id FROM notice WHERE status = 'created' AND coalesce(claimed_at, created_at) < ${before} ORDER BY created_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id)
    INSERT INTO outbox (job, payload) SELECT 'send-notice', jsonb_build_object('noticeId', id) FROM waiting RETURNING id::text`)
  if (resumed.length > 0) ctx.wakeRelay()
  return resumed.length
}
