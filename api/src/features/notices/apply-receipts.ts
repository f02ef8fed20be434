import type { Channel } from '@minsheng/domain/notices/entry.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { isDatabaseAway } from '../../database-away.ts'
import { eachByItself } from '../../each-by-itself.ts'
import { retrying } from '../../retrying.ts'
import { forgetConsents } from './consents.ts'
import { reachNotices } from './rows.ts'
import { goOn } from './go-on.ts'

/** A report that fits a sending by its number. */
export type Fitting = {
  receipt_id: string, delivery_id: string, notice_id: string, channel: Exclude<Channel, 'desk'>, ok: boolean, code: string, at: Date
  citizen_id: string | null, template: string | null, message_id?: string, provider?: string
}

const BATCH = 500
// So many that cannot be written at once are no matter of single reports any more.
const MOST_BAD = 20
const NO_CONSENT = '43101'
const prefixes = { subscribe: 'wechat', official: 'official', sms: 'sms' } as const

/** How many of the oldest reports, and past how many that cannot be written. */
type Part = { most: number, past: number }
/** Where reports of one way lie: those not used yet with the sendings they name, and how they are marked as used. */
type Source = { find: (tx: Tx, part: Part) => Promise<Fitting[]>, mark: (tx: Tx, used: readonly Fitting[], at: Date) => Promise<unknown> }

const idsOf = (used: readonly Fitting[]) => used.map(({ receipt_id }) => receipt_id)

const miniProgram: Source = {
  find: (tx, { most, past }) => tx.query<Fitting>(sql`
    SELECT r.id AS receipt_id, d.id AS delivery_id, d.notice_id, d.channel, r.error_code = 0 AS ok, r.error_code::text AS code, r.at, n.citizen_id, r.template_id AS template
    FROM wechat_receipt r JOIN delivery d ON d.message_id = r.message_id AND d.channel = 'subscribe' JOIN notice n ON n.id = d.notice_id
    WHERE r.used_by IS NULL AND d.state <> 'waiting' ORDER BY r.at LIMIT ${most} OFFSET ${past} FOR UPDATE OF r, d SKIP LOCKED`),
  mark: (tx, used) => tx.query(sql`
    UPDATE wechat_receipt w SET used_by = r.delivery FROM unnest(${idsOf(used)}::text[], ${used.map(({ delivery_id }) => delivery_id)}::uuid[]) AS r(id, delivery) WHERE w.id = r.id`)
}

const serviceAccount: Source = {
  find: (tx, { most, past }) => tx.query<Fitting>(sql`
    SELECT r.id AS receipt_id, d.id AS delivery_id, d.notice_id, d.channel, r.outcome = 'success' AS ok, r.outcome AS code, r.at, NULL AS citizen_id, NULL AS template
    FROM service_receipt r JOIN delivery d ON d.message_id = r.message_id AND d.channel = 'official'
    WHERE r.used_at IS NULL AND d.state <> 'waiting' ORDER BY r.at LIMIT ${most} OFFSET ${past} FOR UPDATE OF r, d SKIP LOCKED`),
  mark: (tx, used, at) => tx.query(sql`UPDATE service_receipt SET used_at = ${at} WHERE id = ANY(${idsOf(used)}::text[])`)
}

// A provider's report may name our id, its own, or both, and may be here before the answer to the sending.
const smsProviders: Source = {
  find: (tx, { most, past }) => tx.query<Fitting>(sql`
    SELECT r.provider || ' ' || r.message_id AS receipt_id, d.id AS delivery_id, d.notice_id, d.channel, r.delivered AS ok, r.code, r.at, NULL AS citizen_id, NULL AS template, r.message_id, r.provider
    FROM sms_receipt r JOIN delivery d ON d.channel = 'sms' AND (d.id = r.own_id OR (d.message_id = r.message_id AND d.provider = r.provider))
    WHERE r.used_at IS NULL AND d.state <> 'waiting' ORDER BY r.received_at LIMIT ${most} OFFSET ${past} FOR UPDATE OF r, d SKIP LOCKED`),
  mark: (tx, used, at) => tx.query(sql`
    UPDATE sms_receipt s SET used_at = ${at} FROM unnest(${used.map(({ provider }) => provider ?? '')}::text[], ${used.map(({ message_id }) => message_id ?? '')}::text[]) AS r(provider, id)
    WHERE s.provider = r.provider AND s.message_id = r.id`)
}

/** Writes reports down on their sendings: forward only, and what has an end keeps it. */
export const writeReports = async (ctx: Context, tx: Tx, reports: readonly Fitting[]): Promise<void> => {
  const [good, bad] = [reports.filter(({ ok }) => ok), reports.filter(({ ok }) => !ok)]
  await tx.query(sql`
    UPDATE delivery d SET state = 'delivered', ended_at = r.at, sent_at = coalesce(d.sent_at, d.claimed_at), reason = NULL
    FROM unnest(${good.map(({ delivery_id }) => delivery_id)}::uuid[], ${good.map(({ at }) => at)}::timestamptz[]) AS r(id, at)
    WHERE d.id = r.id AND d.state IN ('sending', 'sent', 'unconfirmed')`)
  await reachNotices(tx, good.map(({ notice_id, channel, at }) => ({ noticeId: notice_id, by: channel, at })))
  const failed = await tx.query<{ id: string }>(sql`
    UPDATE delivery d SET state = 'failed', ended_at = r.at, reason = r.code
    FROM unnest(${bad.map(({ delivery_id }) => delivery_id)}::uuid[], ${bad.map(({ at }) => at)}::timestamptz[], ${bad.map(({ channel, code }) => `${prefixes[channel]}-${code}`)}::text[]) AS r(id, at, code)
    WHERE d.id = r.id AND d.state IN ('sending', 'sent', 'unconfirmed') RETURNING d.id`)
  // Reported a second time, a message says nothing of what was allowed since the first.
  const fresh = new Set(failed.map(({ id }) => id))
  for (const { citizen_id, template, code, delivery_id } of bad) {
    if (fresh.has(delivery_id) && code === NO_CONSENT && citizen_id !== null && template !== null) await forgetConsents(tx, { citizenId: citizen_id, templateId: template, source: `${delivery_id}:report`, at: ctx.now })
  }
  await goOn(tx, bad.map(({ notice_id }) => notice_id))
}

const applyBatch = (ctx: Context, { find, mark }: Source, part: Part): Promise<number> =>
  ctx.db.transaction(async (tx) => {
    const reports = await find(tx, part)
    if (reports.length === 0) return 0
    await writeReports(ctx, tx, reports)
    await mark(tx, reports, ctx.now)
    return reports.length
  })

/**
 * Applies what one source has, in batches. Where a batch fails the next ones are taken singly until the one is found that cannot
 * be written; it is passed over and keeps its place, and the rest goes on. What went wrong first is told of at the end.
 */
const applyAll = async (take: (part: Part) => Promise<number>): Promise<void> => {
  const problems: unknown[] = []
  let most = BATCH
  for (let found = most; found === most;) {
    try {
      found = await take({ most, past: problems.length })
    } catch (problem) {
      const isAway = isDatabaseAway(problem)
      if (isAway || most === 1) problems.push(problem)
      if (isAway || problems.length === MOST_BAD) break
      found = most = most === 1 ? BATCH : 1
    }
  }
  if (problems.length > 0) throw problems[0]
}

/** Brings the reports of WeChat and of the SMS providers to the sendings they name. Each source by itself: none waits for another that fails. */
export const applyReceipts = async (ctx: Context): Promise<number> => {
  let applied = 0
  await eachByItself([miniProgram, serviceAccount, smsProviders], (source) => applyAll(async (part) => {
    const taken = await retrying(() => applyBatch(ctx, source, part))
    applied += taken
    return taken
  })).finally(() => { if (applied > 0) ctx.wakeRelay() })
  return applied
}
