import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { writeReports } from './apply-receipts.ts'
import type { DeliveryRow, OpenNotice } from './rows.ts'
import { takeFromBudget } from './sms-budget.ts'

type Report = { provider: string, message_id: string, delivered: boolean, code: string, at: Date }

/**
 * Whether an SMS that waits for another try has been reported meanwhile: a provider's list may lag behind its carrier, and nobody
 * seemed to know of it. Then it had left: the report counts, and nothing is sent a second time.
 */
export const reportedMeanwhile = async (ctx: Context, tx: Tx, notice: OpenNotice, { id, channel, attempts }: DeliveryRow): Promise<boolean> => {
  if (channel !== 'sms' || attempts === 0) return false
  const [report] = await tx.query<Report>(sql`
    SELECT provider, message_id, delivered, code, at FROM sms_receipt WHERE own_id = ${id}::uuid AND used_at IS NULL ORDER BY delivered DESC, at LIMIT 1 FOR UPDATE`)
  if (!report) return false
  const { provider, message_id, delivered, code, at } = report
  // It was given back when nobody knew of it. Where today's are used up it is not counted: it has left.
  await takeFromBudget(ctx, tx)
  // A sending goes through "sending" before it ends.
  await tx.query(sql`
    UPDATE delivery SET state = 'sending', provider = ${provider}, message_id = ${message_id}, sent_at = least(claimed_at, ${at}), next_at = NULL WHERE id = ${id}::uuid`)
  await writeReports(ctx, tx, [{ receipt_id: '', delivery_id: id, notice_id: notice.id, channel, ok: delivered, code, at, citizen_id: null, template: null }])
  await tx.query(sql`UPDATE sms_receipt SET used_at = ${ctx.now} WHERE provider = ${provider} AND message_id = ${message_id}`)
  return true
}
