import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import type { PushEvent } from '../../gateways/wechat/push-event.ts'

type Followed = Extract<PushEvent, { type: 'followed' | 'unfollowed' }>

/**
 * Keeps who follows the service account. Pushes may come late and in any order: an older one changes nothing.
 * Which citizen it is, match-followers.ts asks afterwards: WeChat waits five seconds for our answer.
 */
export const storeFollower = async ({ db, cipher }: Services, { type, openid, at }: Followed): Promise<void> => {
  const [index = '', ...older] = cipher.indexes('openid', openid)
  if (older.length > 0) await db.query(sql`UPDATE service_follower SET openid_index = ${index} WHERE openid_index = ANY(${older})`)
  await db.query(sql`
    INSERT INTO service_follower AS known (openid_index, openid_cipher, following, changed_at)
    VALUES (${index}, ${cipher.encrypt(openid)}, ${type === 'followed'}, ${new Date(at * 1000)})
    ON CONFLICT (openid_index) DO UPDATE
    SET following = excluded.following, changed_at = excluded.changed_at, union_index = NULLIF(known.union_index, '')
    WHERE known.changed_at <= excluded.changed_at`)
}
