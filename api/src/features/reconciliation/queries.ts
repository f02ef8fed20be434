import type { Input, Output } from '@minsheng/contract/index.ts'
import { addDays, type Day } from '@minsheng/domain/calendar/day.ts'
import type { DeliveryState } from '@minsheng/domain/notices/delivery.ts'
import { budgetState, type DayCount } from '@minsheng/domain/notices/reconcile.ts'
import { sayReason, sayState } from '@minsheng/domain/notices/say-delivery.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { assertDay } from '../staff-cases/index.ts'
import { bothSides, keyOf, sourceNames, sourceOf, type Source } from './sources.ts'

type Ledger = Output<'GET /staff/reconciliation'>
type Faults = Output<'GET /staff/reconciliation/:day/:source'>
type Row = { day: Day, channel: string, provider: string, ours: DayCount, theirs: DayCount | null, difference: number, checked_at: Date, explained_at: Date | null, explanation: string | null, by: string | null }
type FaultRow = { fault: 'no-report' | 'contradicted' | 'unknown', id: string | null, message_id: string | null, left_at: Date | null, state: DeliveryState | null, reason: string | null, ok: boolean | null, code: string | null }

const DAYS = 14
const MOST = 200

const toRow = ({ day, channel, provider, ours, theirs, difference, checked_at, explained_at, explanation, by }: Row): Ledger['rows'][number] => {
  const source = sourceOf(channel, provider)
  return {
    day, source, sourceName: sourceNames[source], ours, theirs, difference, checkedAt: checked_at.toISOString(),
    explained: explained_at && { at: explained_at.toISOString(), by: by ?? '', text: explanation ?? '' }
  }
}

/** Both sides of the last days, and what is left of the SMS budget. */
export const viewLedger = async (ctx: StaffContext, { until }: Input<'GET /staff/reconciliation'>['querystring']): Promise<Ledger> => {
  const last = until === undefined ? addDays(ctx.today, -1) : assertDay('until', until)
  const rows = await ctx.db.query<Row>(sql`
    SELECT r.day, r.channel, r.provider, r.ours, nullif(r.theirs, 'null'::jsonb) AS theirs, r.difference, r.checked_at, r.explained_at, r.explanation, s.name AS by FROM reconciliation r LEFT JOIN staff s ON s.id = r.explained_by
    WHERE r.day <= ${last} AND r.day > ${addDays(last, -DAYS)} ORDER BY r.day DESC, r.channel DESC, r.provider`)
  const [spent] = await ctx.db.query<{ today: number, month: number }>(sql`
    SELECT coalesce(sum(taken) FILTER (WHERE day = ${ctx.today}), 0)::int AS today, coalesce(sum(taken), 0)::int AS month FROM sms_day WHERE day LIKE ${`${ctx.today.slice(0, 7)}%`}`)
  const { smsPerDay: perDay } = ctx.config.notices
  const today = spent?.today ?? 0
  return { rows: rows.map(toRow), budget: { today, perDay, month: spent?.month ?? 0, state: budgetState(today, perDay) } }
}

const sayTheirs = ({ fault, ok, code }: FaultRow): string => fault === 'no-report' ? '没有回执' : `${ok ? '送到了' : '没有送到'}（代码 ${code ?? ''}）`

/** The sendings a difference comes from, without whose they are and what they were about. */
export const listFaults = async (ctx: StaffContext, { day, source }: { day: string, source: Source }): Promise<Faults> => {
  const { channel } = keyOf(source)
  const rows = await ctx.db.query<FaultRow>(sql`${bothSides(source, assertDay('day', day))}
    SELECT CASE WHEN ok IS NULL THEN 'no-report' ELSE 'contradicted' END AS fault, id, message_id, left_at, state, reason, ok, code FROM own
    WHERE (ok IS NULL AND state IN ('sending', 'sent', 'unconfirmed')) OR ok <> (state = 'delivered')
    UNION ALL SELECT 'unknown', NULL, message_id, NULL, NULL, NULL, ok, code FROM strays ORDER BY 1, 4 LIMIT ${MOST}`)
  return {
    items: rows.map((row) => ({
      fault: row.fault, deliveryId: row.id, receipt: row.message_id, sentAt: row.left_at?.toISOString() ?? null, theirs: sayTheirs(row),
      ours: row.state === null ? '我们没有这一条' : [sayState(channel, row.state, row.reason), sayReason(row.reason)].filter(Boolean).join('，')
    }))
  }
}
