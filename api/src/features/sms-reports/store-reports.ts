import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import type { SmsReceipt } from '../../gateways/sms/port.ts'

/**
 * Keeps what a provider says became of each message, also of ones we do not know yet: the report may be faster than the answer to the send.
 * Told again, it is counted; a late or repeated failure takes no delivery back.
 */
export const storeReports = async ({ db, cipher }: Services, receipts: readonly SmsReceipt[], now: Date): Promise<void> => {
  for (const { provider, messageId, id, delivered, code, phone, at } of receipts) {
    await db.query(sql`
      INSERT INTO sms_receipt (provider, message_id, own_id, delivered, code, phone_index, at, received_at)
      VALUES (${provider}, ${messageId}, ${id}::uuid, ${delivered}, ${code}, ${cipher.index('phone', phone)}, ${at}, ${now})
      ON CONFLICT (provider, message_id) DO UPDATE SET
        times = sms_receipt.times + 1,
        own_id = COALESCE(sms_receipt.own_id, excluded.own_id),
        code = CASE WHEN excluded.delivered AND NOT sms_receipt.delivered THEN excluded.code ELSE sms_receipt.code END,
        at = CASE WHEN excluded.delivered AND NOT sms_receipt.delivered THEN excluded.at ELSE sms_receipt.at END,
        used_at = CASE WHEN excluded.delivered AND NOT sms_receipt.delivered THEN NULL ELSE sms_receipt.used_at END,
        delivered = sms_receipt.delivered OR excluded.delivered`)
  }
}
