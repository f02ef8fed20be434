import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

/** Marks one of the citizen's own notices as read; reading it again changes nothing. */
export const readNotice = async ({ db, actor, now }: CitizenContext, noticeId: string): Promise<{ done: true }> => {
  const rows = await db.query<{ id: string }>(sql`
    UPDATE notice SET read_at = coalesce(read_at, ${now}) WHERE id = ${noticeId}::uuid AND citizen_id = ${actor.id}::uuid RETURNING id`)
  if (rows.length === 0) throw new Refused('notice-not-found')
  return { done: true }
}
