import type { Input, Output } from '@minsheng/contract/index.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { type CaseDue, clocksOf, dueOf } from '@minsheng/domain/clock/count-case.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { caseColumns, toCase, type CaseRow } from '../cases/index.ts'
import { findHappened } from '../clocks/index.ts'
import { assertDay } from './assert-day.ts'
import { assertReadable } from './assert-readable.ts'
import { extendableOf } from './facts.ts'

type What = { caseNo: string } & Input<'GET /staff/cases/:caseNo/due-preview'>['querystring']
type Answer = Output<'GET /staff/cases/:caseNo/due-preview'>

const present = ({ dueOn, provisional, text }: CaseDue): Answer['now'] => ({ dueOn, provisional, explanation: text })

/** 如果…会怎样: the due day as it stands and as it would be, each counted from the history. Nothing is stored. */
export const previewDue = async (ctx: StaffContext, { caseNo, pauseReason, pauseUntil, extendBy }: What): Promise<Answer> => {
  const [row] = await ctx.db.query<CaseRow>(sql`SELECT ${caseColumns} FROM cases c WHERE c.case_no = ${caseNo}`)
  if (!row) throw new Refused('case-not-found')
  const kase = toCase(row)
  assertReadable(ctx, kase)
  const happened = await findHappened(ctx.db, kase.id)
  const clocks = clocksOf(kase, happened, ctx)
  const extendable = extendableOf(ctx, kase, clocks)
  const supposed: CaseEvent[] = [
    ...(pauseReason && pauseUntil ? [{ type: 'clock-paused', reason: pauseReason, until: assertDay('pauseUntil', pauseUntil), explanation: '' } as const] : []),
    ...(extendBy && extendable.answer === 'yes' ? [{ type: 'extension-granted', ruleId: extendable.rule.id, amount: extendBy, reason: '' } as const] : [])
  ]
  const at = ctx.now.getTime()
  const then = clocksOf(kase, [...happened, ...supposed.map((event) => ({ event, at }))], ctx)
  return { now: present(dueOf(kase, clocks, ctx)), then: present(dueOf(kase, then, ctx)) }
}
