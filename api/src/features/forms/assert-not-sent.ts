import { sql, type Tx } from '@minsheng/db/client.ts'
import { Refused } from '../../refused.ts'

/** Refuses to change a form that waits to be looked at with a pre-check: what an officer is looking at does not change under their eyes. The form must be locked before. */
export const assertNotSent = async ({ query }: Tx, filledId: string): Promise<void> => {
  const sent = await query<{ id: string }>(sql`SELECT k.id FROM precheck_paper r JOIN precheck k ON k.id = r.precheck_id WHERE r.filled_form_id = ${filledId}::uuid AND k.status = 'sent' LIMIT 1`)
  if (sent.length > 0) throw new Refused('precheck-open')
}
