import { CLOCKS_APART_MS } from '@minsheng/domain/notices/delivery.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { writeReports, type Fitting } from './apply-receipts.ts'

const BATCH = 200

/**
 * Brings reports to messages in doubt that never heard their number: same person, same kind, begun before the report, the last
 * such one. Only once nothing that could have been meant is on its way any more.
 */
export const adoptLateReports = async (ctx: Context): Promise<number> => {
  const { notices, wechat } = ctx.config
  const [purposes, templateIds] = [Object.keys(wechat.templates), Object.values(wechat.templates)]
  const adopted = await ctx.db.transaction(async (tx) => {
    const reports = await tx.query<Fitting & { message_id: string }>(sql`
      SELECT DISTINCT ON (f.delivery_id) r.id AS receipt_id, f.delivery_id, f.notice_id, 'subscribe' AS channel, r.error_code = 0 AS ok, r.error_code::text AS code, r.at, f.citizen_id, r.template_id AS template, r.message_id
      FROM wechat_receipt r JOIN unnest(${purposes}::text[], ${templateIds}::text[]) AS t(purpose, template_id) ON t.template_id = r.template_id
      CROSS JOIN LATERAL (
        SELECT d.id AS delivery_id, d.notice_id, n.citizen_id FROM delivery d JOIN notice n ON n.id = d.notice_id
        WHERE d.recipient = r.openid_index AND d.channel = 'subscribe' AND d.template = t.purpose AND d.state = 'unconfirmed' AND d.message_id IS NULL AND d.claimed_at <= r.at + ${CLOCKS_APART_MS} * interval '1 millisecond'
        ORDER BY d.claimed_at DESC LIMIT 1) f
      WHERE r.used_by IS NULL AND r.at < ${new Date(ctx.now.getTime() - notices.settleMs)} AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.message_id = r.message_id)
        AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.recipient = r.openid_index AND d.template = t.purpose AND d.channel = 'subscribe' AND d.state = 'sending')
      ORDER BY f.delivery_id, r.at LIMIT ${BATCH}`)
    const taken: typeof reports = []
    for (const report of reports) {
      const { receipt_id, delivery_id, message_id } = report
      const [used] = await tx.query<{ id: string }>(sql`UPDATE wechat_receipt SET used_by = ${delivery_id}::uuid WHERE id = ${receipt_id} AND used_by IS NULL RETURNING id`)
      if (!used) continue
      await tx.query(sql`UPDATE delivery SET message_id = ${message_id} WHERE id = ${delivery_id}::uuid AND message_id IS NULL`)
      taken.push(report)
    }
    if (taken.length > 0) await writeReports(ctx, tx, taken)
    return taken.length
  })
  if (adopted > 0) ctx.wakeRelay()
  return adopted
}
