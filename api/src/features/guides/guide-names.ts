import { sql } from '@minsheng/db/client.ts'
import type { Reads } from '../public-contents/index.ts'

/** What a guide is called whose page was taken down since. */
export const goneGuide = '已撤下的事项'

/** The names of the published guides by their ids, without their bodies. */
export const guideNames = async ({ db }: Reads): Promise<Map<string, string>> => {
  const rows = await db.query<{ key: string, title: string }>(sql`SELECT p.key, p.title FROM public_content p WHERE p.kind = 'guide' AND p.status = 'published'`)
  return new Map(rows.map(({ key, title }) => [key, title]))
}
