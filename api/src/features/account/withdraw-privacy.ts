import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'

/** Takes the agreement back (个人信息保护法 第十五条): nothing more is kept until it is given anew. What was done before stays lawful. */
export const withdrawPrivacy = async ({ db, actor }: CitizenContext): Promise<{ done: true }> => {
  await db.query(sql`UPDATE citizen SET privacy_version = NULL, privacy_at = NULL WHERE id = ${actor.id}::uuid`)
  return { done: true }
}
