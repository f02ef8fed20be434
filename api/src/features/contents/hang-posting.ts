import { createHash } from 'node:crypto'
import type { Posting } from '@minsheng/domain/content/bodies.ts'
import { postingUntil } from '@minsheng/domain/content/posting-days.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

/** A 公示 as it hangs: what was written, with its first and last day. */
type Hung = Posting & { from: string, until: string }

/** The fingerprint of what was shown: whoever kept a paper copy can prove it was this, without the office keeping the names. */
const fingerprintOf = (hung: Hung): string => createHash('sha256').update(JSON.stringify(hung)).digest('hex')

/** Counts the days of a 公示 put up today and begins its proof, with the photos given to it before. One put up anew after a correction hangs its full days again. */
export const hangPosting = async ({ today, rules, calendar }: Context, tx: Tx, contentId: string, posting: Posting): Promise<Hung> => {
  const hung = { ...posting, from: today, until: postingUntil(today, posting.days, rules, calendar) }
  await tx.query(sql`
    INSERT INTO posting_proof (content_id, category, township_code, lines, from_day, until_day, fingerprint, photo_ids)
    VALUES (${contentId}::uuid, ${posting.category}, ${posting.townshipCode}, ${posting.lines.length}, ${hung.from}, ${hung.until}, ${fingerprintOf(hung)},
      ARRAY(SELECT f.id FROM content_file f WHERE f.content_id = ${contentId}::uuid AND f.media_type LIKE 'image/%' ORDER BY f.created_at, f.id))
    ON CONFLICT (content_id) DO UPDATE SET category = excluded.category, township_code = excluded.township_code, lines = excluded.lines, from_day = excluded.from_day, until_day = excluded.until_day,
      fingerprint = excluded.fingerprint, photo_ids = excluded.photo_ids`)
  return hung
}
