import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import type { CountedCase } from '@minsheng/domain/clock/count-case.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import { appendAudit } from '../../audit/append.ts'
import type { Context } from '../../context.ts'
import { lockCase, saveCase } from '../cases/index.ts'
import { recountCase } from '../clocks/index.ts'
import { announce } from '../notices/index.ts'
import { eachCase } from './each-case.ts'

type Recounted = Extract<CaseEvent, { type: 'due-recounted' }>
type Before = { round: number, rule_id: string, day: string }

const runningBefore = (tx: Tx, caseId: string): Promise<Before[]> =>
  tx.query<Before>(sql`SELECT round, rule_id, day FROM case_clock WHERE case_id = ${caseId}::uuid AND satisfied_on IS NULL`)

/** What moved, as one event: the day the citizen was promised where it moved, else the first limit that did. */
const movedBy = (before: readonly Before[], { clocks, due }: CountedCase): Recounted | null => {
  const moved = clocks.flatMap(({ round, rule, state, governs }) => {
    const was = before.find((each) => each.round === round && each.rule_id === rule.id)
    return was && was.day !== state.day ? [{ governs, ruleId: rule.id, from: day(was.day), to: state.day }] : []
  })
  const chosen = moved.findLast(({ governs }) => governs) ?? moved[0]
  return chosen ? { type: 'due-recounted', ruleId: chosen.ruleId, from: chosen.from, to: chosen.to, calendar: due.calendar } : null
}

// A calendar published in this very moment waits: nothing is counted back with the one before.
const isCurrent = async (ctx: Context, tx: Tx): Promise<boolean> => {
  await tx.query(sql`SELECT pg_advisory_xact_lock_shared(724002)`)
  const [row] = await tx.query<{ version: number }>(sql`SELECT count(*)::int AS version FROM rule_version WHERE state IN ('in-force', 'superseded')`)
  return row?.version === ctx.ruleBook.current().version && ctx.ruleBook.current().calendar === ctx.calendar
}

const recountOne = (ctx: Context, caseNo: string): Promise<boolean> => ctx.db.transaction(async (tx) => {
  if (!await isCurrent(ctx, tx)) return false
  const { kase, citizenId } = await lockCase(tx, caseNo)
  const before = await runningBefore(tx, kase.id)
  const event = movedBy(before, await recountCase(ctx, tx, kase))
  if (event) {
    const next = { ...kase, version: kase.version + 1 }
    await saveCase(ctx, tx, next, [event], { at: ctx.now, actorId: 'system', unitId: null })
    await announce(ctx, tx, next, [event], citizenId)
  }
  await tx.query(sql`UPDATE due_recount SET counted = counted + 1, moved = moved + ${event ? 1 : 0} WHERE calendar = ${ctx.calendar.version}`)
  return true
})

const begin = ({ db, now, calendar }: Context) => db.query(sql`
  INSERT INTO due_recount (calendar, version_id, started_at)
  SELECT ${calendar.version}, id, ${now} FROM rule_version WHERE kind = 'calendar' AND state = 'in-force' AND decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT 1
  ON CONFLICT (calendar) DO NOTHING`)

// By then every process counts with the calendar just published (rule-book.ts looks every two seconds).
const SETTLED_MS = 5_000

const isSettled = async ({ db, now }: Context): Promise<boolean> => {
  const [row] = await db.query<{ decided_at: Date | null }>(sql`SELECT max(decided_at) AS decided_at FROM rule_version WHERE kind = 'calendar' AND state = 'in-force'`)
  return !row?.decided_at || row.decided_at.getTime() <= now.getTime() - SETTLED_MS
}

// The whole in one entry of the audit: which calendar, how many cases, how many moved.
const finish = ({ db, now, calendar }: Context): Promise<void> => db.transaction(async (tx) => {
  const [done] = await tx.query<{ counted: number, moved: number }>(sql`
    UPDATE due_recount SET finished_at = ${now} WHERE calendar = ${calendar.version} AND finished_at IS NULL RETURNING counted, moved`)
  if (done) await appendAudit(tx, { at: now, actorId: 'system', action: 'due-days-recounted', subject: calendar.version, data: done })
})

const outdated = ({ calendar }: Context) => (after: string, limit: number) => sql`
  SELECT c.id, c.case_no FROM cases c WHERE c.id > ${after}::uuid
    AND EXISTS (SELECT 1 FROM case_clock k WHERE k.case_id = c.id AND k.satisfied_on IS NULL AND k.calendar_version <> ${calendar.version})
  ORDER BY c.id LIMIT ${limit}`

/**
 * Counts every open case anew whose clocks were counted with another calendar than the one in force, one transaction each: the
 * days, one event where one moved, the word to the citizen, and the tally of the whole. Dying in the middle loses nothing, and
 * running again does nothing twice.
 */
export const recountDueDays = async (given: Context): Promise<number> => {
  if (!await isSettled(given)) return 0
  await given.ruleBook.reload()
  const { calendar, rules, matters, noticeWording } = given.ruleBook.current()
  const ctx = { ...given, calendar, rules, matters, noticeWording }
  await begin(ctx)
  const counted = await eachCase(ctx, outdated(ctx), (caseNo) => recountOne(ctx, caseNo))
  const left = await ctx.db.query<{ id: string }>(outdated(ctx)('00000000-0000-0000-0000-000000000000', 1))
  if (left.length === 0) await finish(ctx)
  if (counted > 0) ctx.wakeRelay()
  return counted
}
