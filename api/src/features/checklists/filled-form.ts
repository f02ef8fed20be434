import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import type { SentForm } from '../forms/index.ts'
import { assertSeen } from './look-prechecks.ts'

/** A form filled on the screen, as it lies encrypted, for whoever draws it. Only one that goes with a pre-check of the own unit and is done: one put back to a draft since is nobody's to read. While it waits to be looked at it does not change. */
export const findSentForm = async (ctx: StaffContext, precheckId: string, filledFormId: string): Promise<SentForm> => {
  await assertSeen(ctx, precheckId)
  const [row] = await ctx.db.query<{ form_id: string, form_version: number, body_cipher: string }>(sql`
    SELECT f.form_id, f.form_version, f.body_cipher FROM precheck_paper r JOIN filled_form f ON f.id = r.filled_form_id
    WHERE r.precheck_id = ${precheckId}::uuid AND f.id = ${filledFormId}::uuid AND f.status = 'done'`)
  if (!row) throw new Refused('file-not-found')
  return { filledFormId, formId: row.form_id, formVersion: row.form_version, bodyCipher: row.body_cipher }
}
