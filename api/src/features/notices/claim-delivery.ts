import { randomUUID } from 'node:crypto'
import { nextDay, startOf } from '@minsheng/domain/calendar/day.ts'
import { entryOf } from '@minsheng/domain/notices/catalogue.ts'
import { mayArriveTwice, mostPerDay, nextChannel, sendableAt } from '@minsheng/domain/notices/delivery.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { spendConsent } from './consents.ts'
import { openDeskTask } from './desk-task.ts'
import { reportedMeanwhile } from './reported-meanwhile.ts'
import { deliveriesOf, endNotice, lockNotice, type DeliveryRow, type OpenNotice } from './rows.ts'
import { takeFromBudget } from './sms-budget.ts'
import { wayTo, type Way } from './ways.ts'

/** One sending that is ours alone: the request may leave. */
export type Claimed = { deliveryId: string, attempt: number, notice: OpenNotice, way: Way }
/** What there is to do for a notice now: a request to send, another look (a way turned out to be closed), or nothing. */
export type Step = { kind: 'send', claimed: Claimed } | { kind: 'again' } | { kind: 'rest' }

/** One of the kind is on its way to this person: nothing of the step is kept, and it is taken again when that one has been settled. */
export class WayBusy extends Error {}

// Nobody is sent yesterday's rest at midnight.
const TOMORROW = { from: 0, to: 8 * 60 }

// The worker that handed the job out may have a clock ahead of ours: left for later it would count as lost first.
const AHEAD_MS = 2_000

const rest: Step = { kind: 'rest' }
const again: Step = { kind: 'again' }

/** Ends a way before anything left: the next one is looked for. */
const closeWay = async (ctx: Context, tx: Tx, deliveryId: string, reason: string): Promise<Step> => {
  await tx.query(sql`UPDATE delivery SET state = 'failed', reason = ${reason}, ended_at = ${ctx.now} WHERE id = ${deliveryId}::uuid AND state = 'waiting'`)
  return again
}

// The unique index on what is on its way has the last word; looking first spares the database an error for each who waits.
const sentToday = async (ctx: Context, tx: Tx, { purpose }: OpenNotice, { channel, recipient }: Way): Promise<number> => {
  const [row] = await tx.query<{ n: number, busy: boolean }>(sql`
    SELECT count(*)::int AS n, EXISTS (SELECT 1 FROM delivery WHERE recipient = ${recipient} AND template = ${purpose} AND channel = 'subscribe' AND state = 'sending') AS busy
    FROM delivery WHERE recipient = ${recipient} AND channel = ${channel} AND sent_at >= ${new Date(startOf(ctx.today))}`)
  if (channel === 'subscribe' && row?.busy) throw new WayBusy()
  return row?.n ?? 0
}

/** Why this way is closed to this person right now; `null`: it is open, and what it costs has been taken. */
const takeWay = async (ctx: Context, tx: Tx, { deliveryId, attempt, notice, way }: Claimed): Promise<string | null> => {
  if (await sentToday(ctx, tx, notice, way) >= mostPerDay[way.channel]) return 'enough-today'
  if (way.channel === 'sms') return await takeFromBudget(ctx, tx) ? null : 'budget'
  if (way.channel !== 'subscribe' || notice.citizen_id === null) return null
  const templateId = ctx.config.wechat.templates[notice.purpose]
  return await spendConsent(tx, { citizenId: notice.citizen_id, templateId, source: `${deliveryId}:${attempt}`, at: ctx.now }) ? null : 'no-consent'
}

/** It waits for a later hour: the night is over, or a new day has come for whoever has had enough today. */
const postpone = async (tx: Tx, deliveryId: string, at: number, reason: string | null): Promise<Step> => {
  await tx.query(sql`UPDATE delivery SET next_at = ${new Date(at)}, reason = ${reason} WHERE id = ${deliveryId}::uuid AND state = 'waiting'`)
  return rest
}

/** An earlier try may have arrived and another could be a second message: nobody knows, and the next way is tried. */
const doubt = async (tx: Tx, deliveryId: string): Promise<Step> => {
  for (const state of ['sending', 'unconfirmed']) await tx.query(sql`UPDATE delivery SET state = ${state}, next_at = NULL, sent_at = tried_at WHERE id = ${deliveryId}::uuid`)
  return again
}

const claim = async (ctx: Context, tx: Tx, notice: OpenNotice, row: DeliveryRow): Promise<Step> => {
  if (await reportedMeanwhile(ctx, tx, notice, row)) return again
  const now = ctx.now.getTime()
  if (row.channel === 'official' && mayArriveTwice(row.reason === 'not-confirmed', now - (row.tried_at?.getTime() ?? now))) return doubt(tx, row.id)
  // Danger alone does not wait for the morning (domain.md §1.4).
  const at = notice.in_danger ? now : sendableAt(now, ctx.config.notices.quietHours, Math.random())
  if (at > now) return postpone(tx, row.id, at, row.reason)
  const way = row.channel === 'desk' ? null : wayTo(ctx, notice, row.channel)
  if (way === null) return closeWay(ctx, tx, row.id, 'no-address')
  const claimed: Claimed = { deliveryId: row.id, attempt: row.attempts + 1, notice, way }
  const closed = await takeWay(ctx, tx, claimed)
  if (closed === 'enough-today' && notice.lawful !== null) return postpone(tx, row.id, sendableAt(startOf(nextDay(ctx.today)), TOMORROW, Math.random()), closed)
  if (closed !== null) return closeWay(ctx, tx, row.id, closed)
  await tx.query(sql`
    UPDATE delivery SET state = 'sending', attempts = attempts + 1, claimed_at = ${ctx.now}, tried_at = coalesce(tried_at, ${ctx.now}), next_at = NULL, recipient = ${way.recipient} WHERE id = ${row.id}::uuid`)
  return { kind: 'send', claimed }
}

/** No way out is left: with an account the message stands in the product and the law's day decides; else a person takes over at once. */
const runOut = async (tx: Tx, notice: OpenNotice, tried: readonly DeliveryRow[]): Promise<Step> => {
  const reason = tried.at(-1)?.reason ?? 'no-way'
  if (notice.lawful !== null && notice.citizen_id !== null) await tx.query(sql`UPDATE notice SET reason = ${reason} WHERE id = ${notice.id}::uuid`)
  else await endNotice(tx, notice.id, notice.citizen_id === null ? 'unreached' : 'inside', reason)
  return rest
}

const openWay = async (ctx: Context, tx: Tx, notice: OpenNotice, tried: readonly DeliveryRow[]): Promise<Step> => {
  const { channels } = entryOf(notice.event, ctx.noticeWording)
  const ways = { subscribe: wayTo(ctx, notice, 'subscribe'), official: wayTo(ctx, notice, 'official'), sms: wayTo(ctx, notice, 'sms') }
  const channel = nextChannel(channels, new Set(tried.map((each) => each.channel)), { subscribe: ways.subscribe !== null, official: ways.official !== null, sms: ways.sms !== null })
  if (channel === null) return runOut(tx, notice, tried)
  if (channel === 'desk') {
    // With an account the message may still be read in the product: a person takes over on the day the law's proof is due.
    if (notice.lawful !== null && notice.citizen_id !== null) return runOut(tx, notice, tried)
    await openDeskTask(ctx, tx, notice)
    return rest
  }
  const row: DeliveryRow = { id: randomUUID(), channel, state: 'waiting', attempts: 0, next_at: ctx.now, tried_at: null, reason: null }
  await tx.query(sql`
    INSERT INTO delivery (id, notice_id, channel, template, recipient, next_at, created_at)
    VALUES (${row.id}::uuid, ${notice.id}::uuid, ${channel}, ${notice.purpose}, ${ways[channel]?.recipient ?? null}, ${row.next_at}, ${ctx.now})`)
  return claim(ctx, tx, notice, row)
}

/** Somebody told them meanwhile, or it does not hold any more: what still waits is not sent. */
const dropWaiting = async (ctx: Context, tx: Tx, noticeId: string): Promise<Step> => {
  await tx.query(sql`
    UPDATE delivery d SET state = 'failed', reason = CASE n.reason WHEN 'superseded' THEN n.reason ELSE 'not-needed' END, ended_at = ${ctx.now}
    FROM notice n WHERE n.id = d.notice_id AND n.id = ${noticeId}::uuid AND d.state = 'waiting'`)
  return rest
}

/** Takes the next step of a notice for this process alone, in one transaction. */
export const takeStep = (ctx: Context, noticeId: string): Promise<Step> =>
  ctx.db.transaction(async (tx) => {
    const notice = await lockNotice(tx, noticeId)
    if (notice === null) return rest
    if (notice.status !== 'open') return dropWaiting(ctx, tx, noticeId)
    const rows = await deliveriesOf(tx, noticeId)
    if (rows.some(({ state }) => state === 'sending' || state === 'sent' || state === 'delivered')) return rest
    const waiting = rows.find(({ state }) => state === 'waiting')
    if (!waiting) return openWay(ctx, tx, notice, rows)
    const isDue = waiting.channel !== 'desk' && (waiting.next_at?.getTime() ?? 0) <= ctx.now.getTime() + AHEAD_MS
    return isDue ? claim(ctx, tx, notice, waiting) : rest
  })
