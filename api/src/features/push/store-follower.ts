import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import type { PushEvent } from '../../gateways/wechat/push-event.ts'

type Followed = Extract<PushEvent, { type: 'followed' | 'unfollowed' }>

// The push names the follower by an openid of the service account only; who that is, the open platform's id says.
const unionOf = async ({ serviceAccount }: Services, { type, openid }: Followed): Promise<string | null> => {
  if (type === 'unfollowed' || !serviceAccount) return null
  const follower = await serviceAccount.follower(openid)
  // WeChat pushes again when it hears of a failure, and by then may know.
  if (!follower.ok) throw new Error(`the follower could not be looked up: ${follower.reason}`)
  return follower.unionid
}

/** Keeps who follows the service account. Pushes may come late and in any order: an older one changes nothing. */
export const storeFollower = async (services: Services, event: Followed): Promise<void> => {
  const { db, cipher } = services
  const unionid = await unionOf(services, event)
  const [index = '', ...older] = cipher.indexes('openid', event.openid)
  if (older.length > 0) await db.query(sql`UPDATE service_follower SET openid_index = ${index} WHERE openid_index = ANY(${older})`)
  await db.query(sql`
    INSERT INTO service_follower AS known (openid_index, openid_cipher, union_index, union_cipher, following, changed_at)
    VALUES (${index}, ${cipher.encrypt(event.openid)}, ${unionid && cipher.index('unionid', unionid)}, ${unionid && cipher.encrypt(unionid)}, ${event.type === 'followed'}, ${new Date(event.at * 1000)})
    ON CONFLICT (openid_index) DO UPDATE
    SET following = excluded.following, changed_at = excluded.changed_at,
        union_index = COALESCE(excluded.union_index, known.union_index), union_cipher = COALESCE(excluded.union_cipher, known.union_cipher)
    WHERE known.changed_at <= excluded.changed_at`)
}
