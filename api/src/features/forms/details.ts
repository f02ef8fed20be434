import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Kept } from '@minsheng/domain/forms/form.ts'
import { checkKept, tidyKept } from '@minsheng/domain/forms/prefill.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { assertPrivacy } from '../citizens/index.ts'

/** What the citizen has agreed to keep. */
export const viewDetails = async ({ db, cipher, actor }: CitizenContext): Promise<Output<'GET /me/details'>> => {
  const [row] = await db.query<{ body_cipher: string, agreed_at: Date }>(sql`SELECT body_cipher, agreed_at FROM kept_details WHERE citizen_id = ${actor.id}::uuid`)
  return row ? { agreedAt: row.agreed_at.toISOString(), details: JSON.parse(cipher.decrypt(row.body_cipher)) as Kept } : { agreedAt: null, details: {} }
}

/** Keeps details for filling in forms, because the citizen said so (个人信息保护法 第13、29条: 身份证号 and 账号 need their own consent). */
export const keepDetails = async (ctx: CitizenContext, { details }: Input<'PUT /me/details'>['body']): Promise<Output<'PUT /me/details'>> => {
  const { db, cipher, actor, now } = ctx
  await assertPrivacy(ctx)
  const faults = checkKept(details)
  if (Object.keys(faults).length > 0) throw new Refused('bad-input', Object.fromEntries(Object.entries(faults).map(([detail, fault]) => [`details.${detail}`, fault])))
  const body = cipher.encrypt(JSON.stringify(tidyKept(details)))
  await db.query(sql`
    INSERT INTO kept_details (citizen_id, body_cipher, agreed_at) VALUES (${actor.id}::uuid, ${body}, ${now})
    ON CONFLICT (citizen_id) DO UPDATE SET body_cipher = EXCLUDED.body_cipher, agreed_at = EXCLUDED.agreed_at`)
  return { done: true }
}

/** Takes the consent back: nothing is left (个人信息保护法 第15、47条). */
export const forgetDetails = async ({ db, actor }: CitizenContext): Promise<Output<'DELETE /me/details'>> => {
  await db.query(sql`DELETE FROM kept_details WHERE citizen_id = ${actor.id}::uuid`)
  return { done: true }
}
