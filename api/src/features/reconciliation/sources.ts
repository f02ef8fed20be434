import type { Day } from '@minsheng/domain/calendar/day.ts'
import { startOf, addDays } from '@minsheng/domain/calendar/day.ts'
import { sql, type Sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'

/** Whose count stands beside ours. */
export type Source = 'subscribe' | 'official' | 'aliyun' | 'tencent'
export const sourceNames: Readonly<Record<Source, string>> = { subscribe: '微信订阅消息', official: '服务号消息', aliyun: '短信（阿里云）', tencent: '短信（腾讯云）' }

/** How a source is named in the ledger: the way and who runs it. */
export const keyOf = (source: Source): { channel: 'subscribe' | 'official' | 'sms', provider: string } =>
  source === 'subscribe' || source === 'official' ? { channel: source, provider: 'wechat' } : { channel: 'sms', provider: source }

export const sourceOf = (channel: string, provider: string): Source => (channel === 'sms' ? provider : channel) as Source

/** The sources this bureau sends by. */
export const sourcesOf = ({ config: { sms, wechat } }: Pick<Context, 'config'>): Source[] =>
  ['subscribe', ...wechat.serviceAccount ? ['official' as const] : [], ...sms.aliyun ? ['aliyun' as const] : [], ...sms.tencent ? ['tencent' as const] : []]

const receipts: Readonly<Record<Source, Sql>> = {
  subscribe: sql`SELECT message_id, NULL::uuid AS own_id, error_code = 0 AS ok, error_code::text AS code, at FROM wechat_receipt`,
  official: sql`SELECT message_id, NULL::uuid AS own_id, outcome = 'success' AS ok, outcome AS code, at FROM service_receipt`,
  aliyun: sql`SELECT message_id, own_id, delivered AS ok, code, at FROM sms_receipt WHERE provider = 'aliyun'`,
  tencent: sql`SELECT message_id, own_id, delivered AS ok, code, at FROM sms_receipt WHERE provider = 'tencent'`
}

/**
 * What both sides hold of one day: `own`, what we sent on it, with the report on it if there is one; `strays`, reports of that
 * day on nothing of ours. A report after midnight belongs to the day of its sending.
 */
export const bothSides = (source: Source, day: Day): Sql => {
  const { channel } = keyOf(source)
  const [from, until] = [new Date(startOf(day)), new Date(startOf(addDays(day, 1)))]
  const byProvider = channel === 'sms' ? sql`AND d.provider = ${source}` : sql``
  return sql`
    WITH reports AS NOT MATERIALIZED (${receipts[source]}),
    own AS (
      SELECT d.id, d.state, d.message_id, d.reason, coalesce(d.sent_at, d.claimed_at) AS left_at, r.ok, r.code FROM delivery d
      LEFT JOIN LATERAL (SELECT bool_or(reports.ok) AS ok, min(reports.code) AS code FROM reports WHERE reports.message_id = d.message_id OR reports.own_id = d.id) r ON true
      WHERE d.channel = ${channel} ${byProvider} AND (d.sent_at >= ${from} AND d.sent_at < ${until} OR d.sent_at IS NULL AND d.message_id IS NOT NULL AND d.claimed_at >= ${from} AND d.claimed_at < ${until})),
    strays AS (
      SELECT r.message_id, r.ok, r.code, r.at FROM reports r WHERE r.at >= ${from} AND r.at < ${until}
        AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.channel = ${channel} AND (d.message_id = r.message_id OR d.id = r.own_id)))`
}
