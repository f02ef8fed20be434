import type { Input } from '@minsheng/contract/index.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { takeReport } from './consents.ts'

type BankConsents = Input<'POST /notices/consents'>['body']

/** Banks what a tap on 允许 allowed: one message per accepted template. The same report sent twice counts once. */
export const bankConsents = async ({ db, actor, now, config }: CitizenContext, { consentId, choices }: BankConsents): Promise<{ done: true }> => {
  const known = new Set(Object.values(config.wechat.templates))
  const accepted = [...new Set(choices.filter(({ templateId, choice }) => choice === 'accept' && known.has(templateId)).map(({ templateId }) => templateId))]
  await db.transaction(async (tx) => {
    const fresh = await tx.query<{ id: string }>(sql`
      INSERT INTO consent_report (id, citizen_id, at) VALUES (${consentId}::uuid, ${actor.id}::uuid, ${now}) ON CONFLICT (id) DO NOTHING RETURNING id`)
    if (fresh.length === 0) return
    // Two reports at once wait for each other, and for the sweep that hears WeChat's own word.
    await tx.query(sql`SELECT 1 FROM citizen WHERE id = ${actor.id}::uuid FOR UPDATE`)
    for (const templateId of accepted) await takeReport(tx, { citizenId: actor.id, templateId, source: consentId, at: now })
  })
  return { done: true }
}
