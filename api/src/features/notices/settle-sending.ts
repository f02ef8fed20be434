import { nextTry } from '@minsheng/domain/notices/delivery.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import type { Claimed } from './claim-delivery.ts'
import { forgetConsents, returnConsent } from './consents.ts'
import { returnToBudget } from './sms-budget.ts'

/** What became of a request. `failed`: certainly did not leave. `unknown`: left, and no answer; a report or a question settles it. */
export type Outcome =
  | { kind: 'sent', messageId: string, provider: string | null }
  | { kind: 'refused', reason: string, noConsent: boolean }
  | { kind: 'failed', reason: string }
  | { kind: 'unknown', provider: string | null }

/** `onward`: this way is closed, the next is to be tried. `rest`: nothing more now. */
export type Settled = 'onward' | 'rest'

const allowanceOf = (ctx: Context, { deliveryId, attempt, notice, way }: Claimed) =>
  way.channel === 'subscribe' && notice.citizen_id !== null
    ? { citizenId: notice.citizen_id, templateId: ctx.config.wechat.templates[notice.purpose], source: `${deliveryId}:${attempt}`, at: ctx.now } : null

const fail = (ctx: Context, tx: Tx, id: string, reason: string) =>
  tx.query(sql`UPDATE delivery SET state = 'failed', reason = ${reason}, ended_at = ${ctx.now} WHERE id = ${id}::uuid AND state = 'sending'`)

/** Did not leave: what it cost is given back, and it waits for its next try, or ends after four hours. */
const waitOrEnd = async (ctx: Context, tx: Tx, claimed: Claimed, reason: string): Promise<Settled> => {
  const allowance = allowanceOf(ctx, claimed)
  if (allowance) await returnConsent(tx, allowance)
  const [row] = await tx.query<{ tried_at: Date | null, reason: string | null }>(sql`SELECT tried_at, reason FROM delivery WHERE id = ${claimed.deliveryId}::uuid`)
  const wait = nextTry(claimed.attempt, ctx.now.getTime() - (row?.tried_at ?? ctx.now).getTime(), Math.random())
  if (wait === null) {
    await fail(ctx, tx, claimed.deliveryId, reason)
    return 'onward'
  }
  // That an earlier try may have arrived is not forgotten over a later one that did not leave.
  const why = row?.reason === 'not-confirmed' ? row.reason : reason
  await tx.query(sql`
    UPDATE delivery SET state = 'waiting', reason = ${why}, next_at = ${new Date(ctx.now.getTime() + wait)} WHERE id = ${claimed.deliveryId}::uuid AND state = 'sending'`)
  return 'rest'
}

/** Did not leave: the SMS it took from the budget is given back. False: this try has been given up meanwhile, and nothing of its row is ours any more. */
const giveBackSms = async (tx: Tx, { deliveryId, attempt, way }: Claimed): Promise<boolean> => {
  if (way.channel !== 'sms') return true
  const [row] = await tx.query<{ claimed_at: Date }>(sql`SELECT claimed_at FROM delivery WHERE id = ${deliveryId}::uuid AND state = 'sending' AND attempts = ${attempt} FOR UPDATE`)
  if (row) await returnToBudget(tx, row.claimed_at)
  return row !== undefined
}

/** Writes down what became of a request. An answer that never came is left as it is: a report settles it. */
export const settleSending = (ctx: Context, claimed: Claimed, outcome: Outcome): Promise<Settled> =>
  ctx.db.transaction(async (tx) => {
    const { deliveryId } = claimed
    if ((outcome.kind === 'refused' || outcome.kind === 'failed') && !await giveBackSms(tx, claimed)) return 'rest'
    switch (outcome.kind) {
      case 'sent': {
        const [kept] = await tx.query<{ id: string }>(sql`
          UPDATE delivery SET state = 'sent', message_id = ${outcome.messageId}, provider = ${outcome.provider}, sent_at = ${ctx.now}, reason = NULL WHERE id = ${deliveryId}::uuid AND state = 'sending' RETURNING id`)
        // Heard after it had been given up: its number keeps its report from being taken for another's.
        if (!kept) await tx.query(sql`UPDATE delivery SET message_id = ${outcome.messageId}, provider = ${outcome.provider} WHERE id = ${deliveryId}::uuid AND state = 'unconfirmed' AND message_id IS NULL`)
        return 'rest'
      }
      case 'refused': {
        const allowance = allowanceOf(ctx, claimed)
        if (allowance) await (outcome.noConsent ? forgetConsents : returnConsent)(tx, allowance)
        await fail(ctx, tx, deliveryId, outcome.reason)
        return 'onward'
      }
      case 'failed': return waitOrEnd(ctx, tx, claimed, outcome.reason)
      case 'unknown':
        await tx.query(sql`UPDATE delivery SET provider = ${outcome.provider} WHERE id = ${deliveryId}::uuid AND state = 'sending'`)
        return 'rest'
      default: return outcome satisfies never
    }
  })
