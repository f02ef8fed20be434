import { createHash } from 'node:crypto'
import type { Posting } from '@minsheng/domain/content/bodies.ts'
import { postingUntil } from '@minsheng/domain/content/posting-days.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

/** A 公示 as it hangs: what was written, with its first and last day. */
export type Hung = Posting & { from: string, until: string }

/** The fingerprint of what was shown: whoever kept a paper copy can prove it was this, without the office keeping the names. */
export const fingerprintOf = (hung: Hung): string => createHash('sha256').update(JSON.stringify(hung)).digest('hex')

/** Counts the days of a 公示 put up today and begins its proof. One put up anew after a correction hangs its full days again. */
export const hangPosting = async ({ today, rules, calendar }: Context, tx: Tx, contentId: string, posting: Posting): Promise<Hung> => {
  const hung = { ...posting, from: today, until: postingUntil(today, posting.days, rules, calendar) }
  await tx.query(sql`
    INSERT INTO posting_proof (content_id, category, township_code, lines, from_day, until_day, fingerprint)
    VALUES (${contentId}::uuid, ${posting.category}, ${posting.townshipCode}, ${posting.lines.length}, ${hung.from}, ${hung.until}, ${fingerprintOf(hung)})
    ON CONFLICT (content_id) DO UPDATE SET category = excluded.category, township_code = excluded.township_code, lines = excluded.lines, from_day = excluded.from_day, until_day = excluded.until_day, fingerprint = excluded.fingerprint`)
  return hung
}
