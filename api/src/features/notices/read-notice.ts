import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { reachNotices } from './rows.ts'

/** Marks one of the citizen's own notices as read: that they were told is proved by it. Reading it again changes nothing. */
export const readNotice = async ({ db, actor, now }: CitizenContext, noticeId: string): Promise<{ done: true }> => {
  return db.transaction(async (tx) => {
    const rows = await tx.query<{ id: string }>(sql`
      UPDATE notice SET read_at = coalesce(read_at, ${now}) WHERE id = ${noticeId}::uuid AND citizen_id = ${actor.id}::uuid RETURNING id`)
    if (rows.length === 0) throw new Refused('notice-not-found')
    await reachNotices(tx, [{ noticeId, by: 'inbox', at: now }])
    return { done: true }
  })
}
