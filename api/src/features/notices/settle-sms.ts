import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { GIVE_UP_MS } from '@minsheng/domain/notices/delivery.ts'
import { sql } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { eachByItself } from '../../each-by-itself.ts'
import { SmsUnreachable, SmsUnsettled, type SmsProvider, type SmsTrace } from '../../gateways/sms/port.ts'
import { writeReports } from './apply-receipts.ts'
import { goOn } from './go-on.ts'
import { lockNotice } from './rows.ts'
import { returnToBudget } from './sms-budget.ts'
import { wayTo } from './ways.ts'

type Open = { id: string, notice_id: string, state: 'sending' | 'sent' | 'unconfirmed', provider: SmsProvider | null, recipient: string | null, claimed_at: Date }
type Traced = { trace: SmsTrace, provider: SmsProvider }
/** What the providers know: a trace with who has it, that nobody has it, that it may be there and is not to be found, or that they could not all be asked. */
type Found = Traced | 'nobody' | 'unlisted' | 'unasked'

const BATCH = 50
// One question that only times out must not hold up the rest; few, for providers limit how often they may be asked.
const AT_ONCE = 5
// A provider's own records may be minutes behind what it took.
const SLOWER = 4
const HOUR_MS = 3_600_000
// Providers keep what became of a message for some days; after three nothing new is said.
const PATIENCE_MS = 72 * HOUR_MS

const configured = ({ config }: Context) => (['aliyun', 'tencent'] as const).filter((name) => config.sms[name] !== null)

const lookUp = async (ctx: Context, { id, notice_id, provider, recipient, claimed_at }: Open): Promise<Found> => {
  const { sms } = ctx
  if (sms === null) return 'unasked'
  const notice = await ctx.db.transaction((tx) => lockNotice(tx, notice_id))
  const way = notice && wayTo(ctx, notice, 'sms')
  // Of another number than it went to nobody knows it, and that proves nothing; the old one is not kept.
  if (!way || way.recipient !== recipient) return 'unlisted'
  try {
    // A sender that died did not say whom it had asked.
    for (const each of provider === null ? configured(ctx) : [provider]) {
      const trace = await sms.find({ id, phone: way.address, day: dayOf(claimed_at.getTime()), provider: each })
      if (trace) return { trace, provider: each }
    }
    return 'nobody'
  } catch (problem) {
    if (problem instanceof SmsUnsettled) return 'unlisted'
    if (problem instanceof SmsUnreachable) return 'unasked'
    throw problem
  }
}

/** Nobody knows of it: while its sender never heard an answer this try did not leave, and it waits for its next one. A later try is not meant. */
const sendAgain = (ctx: Context, { id, claimed_at }: Open): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const [moved] = await tx.query<{ claimed_at: Date }>(sql`UPDATE delivery SET state = 'waiting', reason = 'not-confirmed', next_at = ${ctx.now} WHERE id = ${id}::uuid AND state = 'sending' AND claimed_at = ${claimed_at} RETURNING claimed_at`)
    if (moved) await returnToBudget(tx, moved.claimed_at)
  })

const doubt = (ctx: Context, { id, notice_id, claimed_at }: Open, reason: string): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const moved = await tx.query(sql`UPDATE delivery SET state = 'unconfirmed', reason = ${reason}, sent_at = coalesce(sent_at, claimed_at) WHERE id = ${id}::uuid AND state IN ('sending', 'sent') AND claimed_at = ${claimed_at} RETURNING id`)
    if (moved.length > 0) await goOn(tx, [notice_id])
  })

// The number a provider gave it is written down in doubt, too: a later report may name nothing else.
const writeTrace = (ctx: Context, { id, notice_id }: Open, { trace, provider }: Traced): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    await tx.query(sql`
      UPDATE delivery SET state = CASE state WHEN 'sending' THEN 'sent' ELSE state END, provider = ${provider}, message_id = coalesce(${trace.messageId}, message_id), sent_at = coalesce(sent_at, claimed_at)
      WHERE id = ${id}::uuid AND state IN ('sending', 'sent', 'unconfirmed')`)
    if (trace.state === 'under-way') return
    await writeReports(ctx, tx, [{ receipt_id: '', delivery_id: id, notice_id, channel: 'sms', ok: trace.state === 'delivered', code: trace.code ?? 'failed', at: trace.at ?? ctx.now, citizen_id: null, template: null }])
  })

// What was taken is proven by then or in doubt, whatever the provider says; what it does not list by then it may never list. One
// that cannot be asked whether it took it at all is waited for: the next way would tell somebody twice.
const patienceFor = ({ config }: Context, { state }: Open, found: Found): number =>
  state === 'sending' && (found === 'nobody' || found === 'unasked') ? GIVE_UP_MS : config.notices.receiptWaitMs

const settleOne = async (ctx: Context, open: Open): Promise<void> => {
  const found = await lookUp(ctx, open)
  const age = ctx.now.getTime() - open.claimed_at.getTime()
  if (found === 'nobody' && open.state === 'sending' && age < GIVE_UP_MS) return sendAgain(ctx, open)
  const isTraced = typeof found !== 'string'
  if (isTraced) await writeTrace(ctx, open, found)
  if (isTraced && found.trace.state !== 'under-way') return
  if (age > patienceFor(ctx, open, found)) await doubt(ctx, open, isTraced || open.state === 'sent' ? 'no-report' : 'not-confirmed')
}

/**
 * Asks the providers what became of SMS whose sender never heard an answer, of those nobody reported in time, and of those in
 * doubt. The latter come last, and each time only when as long again has passed: a phone switched off costs some eight questions.
 */
export const settleSms = async (ctx: Context): Promise<number> => {
  const { settleMs, receiptWaitMs } = ctx.config.notices
  const ago = (ms: number) => new Date(ctx.now.getTime() - ms)
  const open = await ctx.db.query<Open>(sql`
    UPDATE delivery SET next_at = CASE state WHEN 'unconfirmed' THEN ${ctx.now}::timestamptz + (${ctx.now}::timestamptz - claimed_at) ELSE ${new Date(ctx.now.getTime() + receiptWaitMs / 6)}::timestamptz END WHERE id IN (
      SELECT id FROM delivery WHERE channel = 'sms' AND (next_at IS NULL OR next_at <= ${ctx.now})
        AND ((state = 'sending' AND claimed_at < ${ago(SLOWER * settleMs)}) OR (state = 'sent' AND sent_at < ${ago(receiptWaitMs)}) OR (state = 'unconfirmed' AND claimed_at > ${ago(PATIENCE_MS)}))
      ORDER BY state = 'unconfirmed', claimed_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id, notice_id, state, provider, recipient, claimed_at`)
  await eachByItself(open, (each) => settleOne(ctx, each), AT_ONCE).finally(() => { if (open.length > 0) ctx.wakeRelay() })
  return open.length
}
