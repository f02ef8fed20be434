import type { ContentKind } from '@minsheng/domain/content/bodies.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import { indexContent } from './index-content.ts'
import { withKind } from './written.ts'

type Row = { kind: ContentKind, key: string, unit_id: string, body: unknown, changed_at: Date }

/**
 * Lets the search find what was published without it: what a release ships. Several processes may start at once: one does it, the
 * others find it done. Gives how many entries were written.
 */
export const reindexContents = ({ db, words }: Pick<Services, 'db' | 'words'>): Promise<number> => db.transaction(async (tx) => {
  await tx.query(sql`SELECT pg_advisory_xact_lock(724005)`)
  const rows = await tx.query<Row>(sql`
    SELECT p.kind, p.key, p.unit_id, p.body, p.changed_at FROM public_content p WHERE p.status = 'published' AND p.kind IN ('guide', 'form', 'article', 'place')
      AND NOT EXISTS (SELECT 1 FROM search_entry s WHERE s.kind = p.kind AND s.key = p.key AND s.changed_at >= p.changed_at)`)
  for (const { kind, key, unit_id, body, changed_at } of rows) await indexContent({ words }, tx, { key, unitId: unit_id, written: withKind(kind, body), changedAt: changed_at })
  return rows.length
})
