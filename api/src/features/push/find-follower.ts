import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'

/** The openid under which a citizen follows the service account, or null when they do not or cannot be matched. */
export const findFollower = async ({ db, cipher }: Pick<Services, 'db' | 'cipher'>, citizenId: string): Promise<string | null> => {
  const [row] = await db.query<{ openid_cipher: string }>(sql`
    SELECT f.openid_cipher FROM citizen c JOIN service_follower f ON f.union_index = c.union_index
    WHERE c.id = ${citizenId}::uuid AND f.following ORDER BY f.changed_at DESC LIMIT 1`)
  return row ? cipher.decrypt(row.openid_cipher) : null
}
