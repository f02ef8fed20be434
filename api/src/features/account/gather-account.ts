import type { KeptDetail } from '@minsheng/domain/forms/form.ts'
import { sayText } from '@minsheng/domain/forms/say-value.ts'
import { sql } from '@minsheng/db/client.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { recordOf, sayMoment, type Kept } from './record.ts'

type Row = { openid_cipher: string, union_cipher: string | null, phone_cipher: string | null, phone_at: Date | null, privacy_version: string | null, privacy_at: Date | null, created_at: Date }

const findRow = async ({ db, actor }: CitizenContext): Promise<Row> => {
  const [row] = await db.query<Row>(sql`SELECT openid_cipher, union_cipher, phone_cipher, phone_at, privacy_version, privacy_at, created_at FROM citizen WHERE id = ${actor.id}::uuid`)
  if (!row) throw new Refused('session-ended')
  return row
}

/** The account and its logins. */
export const gatherAccount = async (ctx: CitizenContext): Promise<Kept[]> => {
  const { cipher, db, actor, now } = ctx
  const row = await findRow(ctx)
  const logins = await db.query<{ rotated_at: Date, expires_at: Date }>(sql`
    SELECT rotated_at, expires_at FROM session WHERE subject_kind = 'citizen' AND subject_id = ${actor.id}::uuid AND ended_at IS NULL AND expires_at > ${now} ORDER BY rotated_at DESC`)
  return [
    recordOf('微信账户', row.created_at, {
      微信给的用户编号: cipher.decrypt(row.openid_cipher), 同主体编号: row.union_cipher && cipher.decrypt(row.union_cipher), 同意的隐私说明: row.privacy_version, 同意的时间: sayMoment(row.privacy_at)
    }),
    ...logins.map(({ rotated_at, expires_at }) => recordOf('一部手机上的登录', rotated_at, { 不用就失效: sayMoment(expires_at) }))
  ]
}

/** The number for text messages. */
export const gatherPhone = async (ctx: CitizenContext): Promise<Kept[]> => {
  const { phone_cipher, phone_at } = await findRow(ctx)
  return phone_cipher === null ? [] : [recordOf('手机号', phone_at, { 号码: ctx.cipher.decrypt(phone_cipher) })]
}

const purposeWords: Readonly<Record<string, string>> = { 'case-progress': '办理进展', 'case-answered': '答复', 'case-published': '公开', booking: '预约' }

/** What reminders WeChat still takes. */
export const gatherReminders = async ({ db, actor, config }: CitizenContext): Promise<Kept[]> => {
  const rows = await db.query<{ template_id: string, balance: number, tapped: number, last: Date | null }>(sql`
    SELECT b.template_id, b.balance, (SELECT count(*)::int FROM consent_entry e WHERE e.citizen_id = b.citizen_id AND e.template_id = b.template_id AND e.kind = 'tapped') AS tapped,
      (SELECT max(e.at) FROM consent_entry e WHERE e.citizen_id = b.citizen_id AND e.template_id = b.template_id) AS last
    FROM consent_balance b WHERE b.citizen_id = ${actor.id}::uuid`)
  const names = new Map(Object.entries(config.wechat.templates).map(([purpose, id]) => [id, purposeWords[purpose] ?? purpose]))
  return rows.map(({ template_id, balance, tapped, last }) => recordOf(`${names.get(template_id) ?? '以前的'}提醒`, last, { 点过允许: `${tapped} 次`, 还能收: `${balance} 条` }))
}

const detailWords: Record<KeptDetail, string> = { name: '姓名', 'id-number': '身份证号', phone: '电话', address: '住址', township: '乡镇', village: '村（社区）', account: '银行账号', bank: '开户银行' }

/** Details kept for filling in forms. */
export const gatherDetails = async ({ db, actor, cipher }: CitizenContext): Promise<Kept[]> => {
  const [row] = await db.query<{ body_cipher: string, agreed_at: Date }>(sql`SELECT body_cipher, agreed_at FROM kept_details WHERE citizen_id = ${actor.id}::uuid`)
  if (!row) return []
  const details = Object.entries(JSON.parse(cipher.decrypt(row.body_cipher)) as Record<KeptDetail, string>) as [KeptDetail, string][]
  return [recordOf('常用信息', row.agreed_at, Object.fromEntries(details.map(([detail, text]) => [detailWords[detail], detail === 'township' ? sayText('township', text) : text])))]
}
