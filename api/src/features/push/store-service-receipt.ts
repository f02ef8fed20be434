import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import type { PushEvent } from '../../gateways/wechat/push-event.ts'

type Finished = Extract<PushEvent, { type: 'template-finished' }>

/** Keeps what became of a template message of the service account; the same push twice is one receipt. */
export const storeServiceReceipt = async ({ db, cipher }: Services, event: Finished): Promise<void> => {
  await db.query(sql`
    INSERT INTO service_receipt (id, openid_index, message_id, outcome, at)
    VALUES (${cipher.index('push', event.key)}, ${cipher.index('openid', event.openid)}, ${event.messageId}, ${event.outcome}, ${new Date(event.at * 1000)})
    ON CONFLICT (id) DO NOTHING`)
}
