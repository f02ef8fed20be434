import type { Guide } from '@minsheng/domain/guides/guide.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { looked, shown } from './sight.ts'
import { writeWorkbook } from './workbook/write-workbook.ts'

/** The latest words of every guide, in the order of the catalogue: drafts of the units this person works on, of all others what is public. */
export const latestGuides = async (ctx: StaffContext, tx: Tx): Promise<Guide[]> => {
  const rows = await tx.query<{ body: Guide }>(sql`
    SELECT v.body FROM content k JOIN LATERAL (
      SELECT w.body FROM content_version w WHERE w.content_id = k.id AND ${shown(ctx)} AND w.status <> 'discarded' ORDER BY w.version DESC LIMIT 1) v ON true
    WHERE k.kind = 'guide' AND ${looked(ctx)} ORDER BY (v.body->>'itemNo')::int, k.key`)
  return rows.map(({ body }) => body)
}

/** 全部指南 as one XLSX file, to be changed and imported again. */
export const exportGuides = async (ctx: StaffContext): Promise<{ bytes: Buffer, mediaType: string, name: string }> => ({
  bytes: await writeWorkbook(await latestGuides(ctx, ctx.db)), mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: `办事指南-${ctx.today}.xlsx`
})
