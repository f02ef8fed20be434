import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { reachedLights } from '@minsheng/domain/clock/lights.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { lockCase, saveCase } from '../cases/index.ts'
import { recountCase } from '../clocks/index.ts'
import { eachCase } from './each-case.ts'

// 30 % of the longest limit in minutes (24 h) is less than this: whoever may turn yellow or red by then is looked at.
const MINUTES_AHEAD_MS = 8 * 3_600_000

type Raised = Extract<CaseEvent, { type: 'light-raised' }>
type Reached = { round: number, ruleId: string, level: Raised['level'], on: Raised['on'] }

const reachedOf = ({ now, calendar }: Context, clocks: readonly CountedClock[]): Reached[] =>
  clocks.flatMap(({ round, rule, state }) => reachedLights(state, rule, now.getTime(), calendar).map(({ level, on }) => ({ round, ruleId: rule.id, level, on })))

/** Writes the levels down; the unique key leaves out those that are there already. Gives those that are new. */
const writeLights = async (tx: Tx, kase: Case, reached: readonly Reached[], at: Date): Promise<Raised[]> => {
  const rows = await tx.query<{ rule_id: string, level: Raised['level'], on: Raised['on'] }>(sql`
    INSERT INTO case_light (case_id, round, rule_id, level, "on", at)
    SELECT ${kase.id}::uuid, l.round, l.rule_id, l.level, l."on", ${at}
    FROM unnest(${reached.map(({ round }) => round)}::int[], ${reached.map(({ ruleId }) => ruleId)}::text[], ${reached.map(({ level }) => level)}::text[], ${reached.map(({ on }) => on)}::text[]) AS l(round, rule_id, level, "on")
    ON CONFLICT DO NOTHING RETURNING rule_id, level, "on"`)
  return rows.map(({ rule_id, level, on }) => ({ type: 'light-raised', ruleId: rule_id, level, on }))
}

const raiseOn = (ctx: Context, caseNo: string): Promise<boolean> => ctx.db.transaction(async (tx) => {
  const { kase } = await lockCase(tx, caseNo)
  const { clocks } = await recountCase(ctx, tx, kase)
  const raised = await writeLights(tx, kase, reachedOf(ctx, clocks), ctx.now)
  if (raised.length === 0) return false
  await saveCase(ctx, tx, { ...kase, version: kase.version + 1 }, raised, { at: ctx.now, actorId: 'system', unitId: null })
  return true
})

/**
 * 黄牌, 红牌, 挂牌督办: writes down every level a clock has reached since anybody looked, once. Found by index; right after missed
 * minutes and days, after a crash, and with several workers: the case is locked, the key is unique, the day is the clock's own.
 */
export const raiseLights = (ctx: Context): Promise<number> => {
  const bound = [...new Set(ctx.rules.filter((rule) => rule.bound === 'office').map(({ id }) => id))]
  const soon = new Date(ctx.now.getTime() + MINUTES_AHEAD_MS)
  return eachCase(ctx, (after, limit) => sql`
    SELECT c.id, c.case_no FROM cases c WHERE c.id > ${after}::uuid AND c.id IN (
      SELECT k.case_id FROM case_clock k WHERE k.next_action_on <= ${ctx.today}
      UNION ALL
      SELECT k.case_id FROM case_clock k WHERE k.satisfied_on IS NULL AND k.due_at <= ${soon}
        AND NOT EXISTS (SELECT 1 FROM case_light l WHERE l.case_id = k.case_id AND l.round = k.round AND l.rule_id = k.rule_id AND l.level = 'red')
      UNION ALL
      SELECT k.case_id FROM case_clock k WHERE k.late AND k.satisfied_on IS NOT NULL AND k.rule_id = ANY(${bound}::text[])
        AND NOT EXISTS (SELECT 1 FROM case_light l WHERE l.case_id = k.case_id AND l.round = k.round AND l.rule_id = k.rule_id AND l.level = 'red'))
    ORDER BY c.id LIMIT ${limit}`, (caseNo) => raiseOn(ctx, caseNo))
}

const FIRST_HOUR = 8
const LAST_HOUR = 21
const SHANGHAI_HOURS = 8

/** Whether people are told now: 08:00–21:00 in Shanghai (domain.md §2.5). What is late is late at night as well. */
export const isTellingTime = (now: Date): boolean => {
  const hour = (now.getUTCHours() + SHANGHAI_HOURS) % 24
  return hour >= FIRST_HOUR && hour < LAST_HOUR
}

/** Tells the screens of the units whose cases have a new light, in the hours people work; each light once. */
export const tellLights = async (ctx: Context): Promise<number> => {
  if (!isTellingTime(ctx.now)) return 0
  const told = await ctx.db.query<{ case_no: string }>(sql`
    WITH untold AS (SELECT case_id, round, rule_id, level FROM case_light WHERE told_at IS NULL FOR UPDATE SKIP LOCKED),
    told AS (
      UPDATE case_light l SET told_at = ${ctx.now} FROM untold u
      WHERE l.case_id = u.case_id AND l.round = u.round AND l.rule_id = u.rule_id AND l.level = u.level RETURNING l.case_id
    )
    INSERT INTO outbox (job, payload)
    SELECT 'announce-change', jsonb_build_object('caseNo', c.case_no, 'unitId', c.unit_id, 'answers', false)
    FROM cases c WHERE c.id IN (SELECT case_id FROM told) RETURNING payload->>'caseNo' AS case_no`)
  if (told.length > 0) ctx.wakeRelay()
  return told.length
}
