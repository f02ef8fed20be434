import type { Output } from '@minsheng/contract/index.ts'
import { maskPhone } from '@minsheng/domain/masking/mask-text.ts'
import type { NoticePurpose } from '@minsheng/domain/notices/entry.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'

type Row = { phone_cipher: string | null, follows: boolean }

/** How this citizen will hear of news: what WeChat still takes per purpose, where an SMS would go, and whether the service account reaches them. */
export const viewWays = async ({ db, cipher, config, sms, serviceAccount, actor }: CitizenContext): Promise<Output<'GET /notices/ways'>> => {
  const balances = await db.query<{ template_id: string, balance: number }>(sql`SELECT template_id, balance FROM consent_balance WHERE citizen_id = ${actor.id}::uuid`)
  const [row] = await db.query<Row>(sql`
    SELECT c.phone_cipher, EXISTS (SELECT 1 FROM service_follower f WHERE f.union_index = c.union_index AND f.following) AS follows FROM citizen c WHERE c.id = ${actor.id}::uuid`)
  const left = new Map(balances.map(({ template_id, balance }) => [template_id, balance]))
  const purposes = Object.entries(config.wechat.templates) as [NoticePurpose, string][]
  return {
    reminders: purposes.map(([purpose, templateId]) => ({ purpose, left: left.get(templateId) ?? 0 })),
    phone: sms !== null && row?.phone_cipher ? maskPhone(cipher.decrypt(row.phone_cipher)) : null,
    followsService: serviceAccount !== null && (row?.follows ?? false)
  }
}
