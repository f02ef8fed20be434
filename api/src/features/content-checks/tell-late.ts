import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { insertStaffNotices } from '../staff-notices/index.ts'

type Late = { id: string, case_no: string, staff_ids: string[] }

const DAY_MS = 24 * 3_600_000

/** Tells who prepared and who published an answer, once, that WeChat flagged a picture of it after it was public. */
export const tellLate = async ({ db, now }: Context): Promise<void> => {
  const late = await db.query<Late>(sql`
    SELECT k.id, c.case_no, array_remove(ARRAY[p.preparer_id, p.publisher_id], NULL) AS staff_ids
    FROM media_verdict m JOIN content_check k ON k.kind = 'file' AND m.trace_id = ANY(k.trace_ids) JOIN publication p ON p.case_id = k.case_id JOIN cases c ON c.id = k.case_id
    WHERE m.at > ${new Date(now.getTime() - DAY_MS)} AND m.error_code = 0 AND m.verdict <> 'pass' AND p.status = 'published' AND k.part_id = ANY(p.file_ids) AND m.heard_at > p.changed_at`)
  if (late.length === 0) return
  await db.transaction((tx) => insertStaffNotices(tx, late.flatMap(({ id, case_no: caseNo, staff_ids }) => staff_ids.map((staffId) =>
    ({ staffId, key: `content:${id}`, kind: 'content-flagged', caseNo, text: `${caseNo} 已经公开的图片，微信内容检查有提醒。请看一看，不合适就撤下。` } as const))), now))
}
