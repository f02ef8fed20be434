import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

const DAY_MS = 86_400_000
const READ_DAYS = 90
const UNREAD_DAYS = 365

/** What was read leaves after ninety days, everything else after a year. */
export const forgetStaffNotices = async ({ db, now }: Context): Promise<void> => {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
  await db.query(sql`DELETE FROM staff_notice WHERE read_at < ${before(READ_DAYS)} OR created_at < ${before(UNREAD_DAYS)}`)
}
