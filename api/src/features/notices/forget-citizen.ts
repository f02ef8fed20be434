import { sql, type Tx } from '@minsheng/db/client.ts'
import { forgetConsents } from './consents.ts'

type Known = { citizenId: string, openidIndex: string, unionIndex: string | null, phoneIndex: string | null }

const forgetAllowances = async (tx: Tx, citizenId: string, at: Date): Promise<void> => {
  const rows = await tx.query<{ template_id: string }>(sql`SELECT template_id FROM consent_balance WHERE citizen_id = ${citizenId}::uuid AND balance > 0 ORDER BY template_id`)
  for (const { template_id: templateId } of rows) await forgetConsents(tx, { citizenId, templateId, source: 'account-closed', at })
  await tx.query(sql`DELETE FROM consent_balance WHERE citizen_id = ${citizenId}::uuid`)
  await tx.query(sql`DELETE FROM consent_report WHERE citizen_id = ${citizenId}::uuid`)
}

/** Leaves of what was sent to somebody when, how and with what receipt: the proof stays, to whom in WeChat is gone. What is still open goes on without the account. */
export const forgetRecipient = async (tx: Tx, { citizenId, openidIndex, unionIndex, phoneIndex }: Known, at: Date): Promise<void> => {
  await forgetAllowances(tx, citizenId, at)
  const followed = await tx.query<{ openid_index: string }>(sql`DELETE FROM service_follower WHERE union_index = ${unionIndex} RETURNING openid_index`)
  const openids = [openidIndex, ...followed.map(({ openid_index }) => openid_index)]
  await tx.query(sql`DELETE FROM wechat_choice WHERE openid_index = ANY(${openids})`)
  await tx.query(sql`UPDATE wechat_receipt SET openid_index = '' WHERE openid_index = ANY(${openids})`)
  await tx.query(sql`UPDATE service_receipt SET openid_index = '' WHERE openid_index = ANY(${openids})`)
  await tx.query(sql`UPDATE sms_receipt SET phone_index = '' WHERE phone_index = ${phoneIndex}`)
  await tx.query(sql`UPDATE delivery SET recipient = NULL WHERE recipient = ANY(${phoneIndex === null ? openids : [...openids, phoneIndex]})`)
  await tx.query(sql`UPDATE notice SET citizen_id = NULL WHERE citizen_id = ${citizenId}::uuid`)
}
