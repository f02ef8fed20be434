import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import type { PushEvent } from '../../gateways/wechat/push-event.ts'

type Delivered = Extract<PushEvent, { type: 'message-delivered' }>

/** Keeps what WeChat says about a message it delivered; the same push twice is one receipt. The key holds an openid, so it is kept as its index. */
export const storeReceipt = async ({ db, cipher }: Services, event: Delivered): Promise<void> => {
  await db.query(sql`
    INSERT INTO wechat_receipt (id, openid_index, template_id, message_id, error_code, at)
    VALUES (${cipher.index('push', event.key)}, ${cipher.index('openid', event.openid)}, ${event.templateId}, ${event.messageId}, ${event.errcode}, ${new Date(event.at * 1000)})
    ON CONFLICT (id) DO NOTHING`)
}
