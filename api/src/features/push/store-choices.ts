import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import type { PushEvent } from '../../gateways/wechat/push-event.ts'

type Chosen = Extract<PushEvent, { type: 'consent-chosen' | 'consent-changed' }>

/** Keeps what a citizen chose about one kind of message. Pushes may come late and in any order: the newest by `at` is what holds. */
export const storeChoice = async ({ db, cipher }: Services, event: Chosen): Promise<void> => {
  const source = event.type === 'consent-chosen' ? 'pop-up' : 'settings'
  await db.query(sql`
    INSERT INTO wechat_choice (id, openid_index, template_id, source, choice, at)
    VALUES (${cipher.index('push', event.key)}, ${cipher.index('openid', event.openid)}, ${event.templateId}, ${source}, ${event.choice}, ${new Date(event.at * 1000)})
    ON CONFLICT (id) DO NOTHING`)
}
