import type { Case } from '@minsheng/domain/case/case.ts'
import { countCase, type CountedCase, type CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { lightDays, nextActionDay } from '@minsheng/domain/clock/lights.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { findHappened } from './history.ts'

type Counting = Pick<Context, 'today' | 'calendar' | 'rules'>

const column = <C, T>(clocks: readonly C[], value: (clock: C) => T): T[] => clocks.map(value)

/** The clocks as rows for an INSERT into case_clock, all but the id of their case, with the days on which something happens to each. */
export const clockColumns = ({ today, calendar }: Counting, counted: readonly CountedClock[]): Sql => {
  const clocks = counted.map(({ round, rule, state, governs }) => ({ round, rule, state, governs, lights: lightDays(state, rule, calendar) }))
  return sql`
  SELECT c.round, c.rule_id, c.governs, c.started_on, c.nominal, c.day, to_timestamp(c.due_ms / 1000.0), c.provisional, c.satisfied_on, c.late,
    c.yellow_on, c.red_on, c.listed_on, c.next_action_on, c.calendar_version
  FROM unnest(${column(clocks, ({ round }) => round)}::int[], ${column(clocks, ({ rule }) => rule.id)}::text[], ${column(clocks, ({ governs }) => governs)}::bool[],
    ${column(clocks, ({ state }) => state.startedOn)}::text[], ${column(clocks, ({ state }) => state.nominal)}::text[], ${column(clocks, ({ state }) => state.day)}::text[],
    ${column(clocks, ({ state }) => state.dueAt)}::float8[], ${column(clocks, ({ state }) => state.provisional)}::bool[], ${column(clocks, ({ state }) => state.satisfiedOn)}::text[],
    ${column(clocks, ({ state }) => state.late)}::bool[], ${column(clocks, ({ lights }) => lights?.yellow ?? null)}::text[],
    ${column(clocks, ({ lights }) => lights?.red ?? null)}::text[], ${column(clocks, ({ lights }) => lights?.listed ?? null)}::text[],
    ${column(clocks, ({ state, lights }) => nextActionDay(state, lights, today))}::text[], ${column(clocks, ({ state }) => state.calendarVersion)}::text[])
    AS c(round, rule_id, governs, started_on, nominal, day, due_ms, provisional, satisfied_on, late, yellow_on, red_on, listed_on, next_action_on, calendar_version)`
}

/** A clock that was settled before; its row is not counted again. */
type Settled = { round: number, ruleId: string, satisfiedOn: string }

// What was on time or late stays so, whatever calendar or rule comes later: a settled clock keeps its row and the case its day.
const storeClocks = async (ctx: Counting, tx: Tx, caseId: string, { due, clocks }: CountedCase, settled: readonly Settled[]): Promise<void> => {
  const isKept = ({ round, rule, state }: CountedClock) => settled.some((was) => was.round === round && was.ruleId === rule.id && was.satisfiedOn === state.satisfiedOn)
  const kept = clocks.filter(isKept)
  const counted = clocks.filter((clock) => !isKept(clock))
  const stands = kept.includes(clocks.findLast(({ governs }) => governs) as CountedClock)
  await tx.query(sql`
    WITH gone AS (DELETE FROM case_clock WHERE case_id = ${caseId}::uuid AND NOT EXISTS (
      SELECT 1 FROM unnest(${column(kept, ({ round }) => round)}::int[], ${column(kept, ({ rule }) => rule.id)}::text[]) AS k(round, rule_id)
      WHERE k.round = case_clock.round AND k.rule_id = case_clock.rule_id)),
    counted AS (UPDATE cases SET due_on = ${due.dueOn}, due_provisional = ${due.provisional}, due_text = ${due.text} WHERE id = ${caseId}::uuid AND NOT ${stands}::bool)
    SELECT 1`)
  if (counted.length > 0) await tx.query(sql`INSERT INTO case_clock SELECT ${caseId}::uuid, k.* FROM (${clockColumns(ctx, counted)}) AS k`)
}

/** Counts every clock of a case afresh from its history and stores what came out; what is settled stays. Nothing stored is ever moved by hand. */
export const recountCase = async (ctx: Counting, tx: Tx, kase: Pick<Case, 'id' | 'type' | 'path' | 'urgency' | 'receivedOn' | 'forwarded'>): Promise<CountedCase> => {
  const settled = await tx.query<Settled>(sql`
    SELECT round, rule_id AS "ruleId", satisfied_on AS "satisfiedOn" FROM case_clock WHERE case_id = ${kase.id}::uuid AND satisfied_on IS NOT NULL`)
  const counted = countCase(kase, await findHappened(tx, kase.id), ctx)
  await storeClocks(ctx, tx, kase.id, counted, settled)
  return counted
}
