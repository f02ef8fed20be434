import type { Input, Output } from '@minsheng/contract/index.ts'
import { limits } from '@minsheng/contract/limits.ts'
import { joinAnswers } from '@minsheng/domain/forms/answers.ts'
import { checkAnswers } from '@minsheng/domain/forms/check-answers.ts'
import { tidyFilled } from '@minsheng/domain/forms/tidy-filled.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertPrivacy } from '../citizens/index.ts'
import { assertNotSent } from './assert-not-sent.ts'
import { findUsableForm } from './catalogue.ts'
import { assertFaultless } from './fill-form.ts'

type Save = { filledId: string } & Input<'PUT /filled-forms/:filledId'>['body']
type Stored = { citizen_id: string, form_id: string, form_version: number, body_cipher: string, status: string, version: number }

const lock = async ({ query }: Tx, filledId: string): Promise<Stored | undefined> => {
  const [row] = await query<Stored>(sql`SELECT citizen_id, form_id, form_version, body_cipher, status, version FROM filled_form WHERE id = ${filledId}::uuid FOR UPDATE`)
  return row
}

const insert = async ({ actor, now }: CitizenContext, { query }: Tx, { filledId, formId, formVersion, status, version }: Save, body: string): Promise<number> => {
  // Deleted in the meantime, perhaps on purpose: it does not come back by itself.
  if (version !== 0) throw new Refused('filled-form-not-found')
  // One at a time for one person, or two phones would save past the limit.
  await query(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`filled-form ${actor.id}`}, 0))`)
  const [kept] = await query<{ count: string }>(sql`SELECT count(*) AS count FROM filled_form WHERE citizen_id = ${actor.id}::uuid`)
  if (Number(kept?.count ?? 0) >= limits.filledForms) throw new Refused('filled-forms-full')
  const added = await query<{ version: number }>(sql`
    INSERT INTO filled_form (id, citizen_id, form_id, form_version, body_cipher, status, version, created_at, updated_at)
    VALUES (${filledId}::uuid, ${actor.id}::uuid, ${formId}, ${formVersion}, ${body}, ${status}, 1, ${now}, ${now}) ON CONFLICT (id) DO NOTHING RETURNING version`)
  if (added.length === 0) throw new Refused('filled-form-stale')
  return 1
}

/** Saves a form to 我的, sealed. `version` is what the phone saved last; the same save sent twice is one. */
export const saveFilledForm = async (ctx: CitizenContext, save: Save): Promise<Output<'PUT /filled-forms/:filledId'>> => {
  await assertPrivacy(ctx)
  const { form } = await findUsableForm(ctx, save.formId, save.formVersion)
  const said = joinAnswers(save.answers)
  if (save.status === 'done') assertFaultless(checkAnswers(form, said, true))
  const plain = JSON.stringify(tidyFilled(form, said))
  return { version: await ctx.db.transaction(async (tx) => {
    const stored = await lock(tx, save.filledId)
    if (!stored) return insert(ctx, tx, save, ctx.cipher.encrypt(plain))
    if (stored.citizen_id !== ctx.actor.id) throw new Refused('submission-taken')
    const again = stored.version === save.version + 1 && stored.status === save.status && stored.form_version === save.formVersion && ctx.cipher.decrypt(stored.body_cipher) === plain
    if (again) return stored.version
    if (stored.version !== save.version || stored.form_id !== save.formId) throw new Refused('filled-form-stale')
    await assertNotSent(tx, save.filledId)
    await tx.query(sql`
      UPDATE filled_form SET form_version = ${save.formVersion}, body_cipher = ${ctx.cipher.encrypt(plain)}, status = ${save.status}, version = version + 1, updated_at = ${ctx.now} WHERE id = ${save.filledId}::uuid`)
    return stored.version + 1
  }) }
}
