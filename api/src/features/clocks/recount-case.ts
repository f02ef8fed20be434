import type { Case } from '@minsheng/domain/case/case.ts'
import { forwardedChannels } from '@minsheng/domain/case/channels.ts'
import type { CountedCase, CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { countCase } from '@minsheng/domain/clock/count-case.ts'
import { sql, type Sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { findHappened } from './history.ts'

const column = <T>(clocks: readonly CountedClock[], value: (clock: CountedClock) => T): T[] => clocks.map(value)

/** The clocks as rows for an INSERT into case_clock, all but the id of their case. */
export const clockColumns = (clocks: readonly CountedClock[]): Sql => sql`
  SELECT c.round, c.rule_id, c.governs, c.started_on, c.nominal, c.day, to_timestamp(c.due_ms / 1000.0), c.provisional, c.satisfied_on, c.late,
    c.yellow_on, c.red_on, c.listed_on, c.next_action_on, c.calendar_version
  FROM unnest(${column(clocks, ({ round }) => round)}::int[], ${column(clocks, ({ rule }) => rule.id)}::text[], ${column(clocks, ({ governs }) => governs)}::bool[],
    ${column(clocks, ({ state }) => state.startedOn)}::text[], ${column(clocks, ({ state }) => state.nominal)}::text[], ${column(clocks, ({ state }) => state.day)}::text[],
    ${column(clocks, ({ state }) => state.dueAt)}::float8[], ${column(clocks, ({ state }) => state.provisional)}::bool[], ${column(clocks, ({ state }) => state.satisfiedOn)}::text[],
    ${column(clocks, ({ state }) => state.late)}::bool[], ${column(clocks, ({ lights }) => lights?.yellow ?? null)}::text[],
    ${column(clocks, ({ lights }) => lights?.red ?? null)}::text[], ${column(clocks, ({ lights }) => lights?.listed ?? null)}::text[],
    ${column(clocks, ({ nextActionOn }) => nextActionOn)}::text[], ${column(clocks, ({ state }) => state.calendarVersion)}::text[])
    AS c(round, rule_id, governs, started_on, nominal, day, due_ms, provisional, satisfied_on, late, yellow_on, red_on, listed_on, next_action_on, calendar_version)`

/** Whether a case came from another organ or platform, whose passing on has a clock of its own (信访工作条例 第23条). */
export const isForwarded = (channel: string): boolean => (forwardedChannels as readonly string[]).includes(channel)

/** A clock that was settled before; its row is not counted again. */
type Settled = { round: number, ruleId: string, satisfiedOn: string }

// What was on time or late stays so, whatever calendar or rule comes later: a settled clock keeps its row and the case its day.
const storeClocks = async (tx: Tx, caseId: string, { due, clocks }: CountedCase, settled: readonly Settled[]): Promise<void> => {
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
  if (counted.length > 0) await tx.query(sql`INSERT INTO case_clock SELECT ${caseId}::uuid, k.* FROM (${clockColumns(counted)}) AS k`)
}

/** Counts every clock of a case afresh from its history and stores what came out; what is settled stays. Nothing stored is ever moved by hand. */
export const recountCase = async (ctx: Pick<Context, 'today' | 'calendar' | 'rules'>, tx: Tx, kase: Pick<Case, 'id' | 'type' | 'path' | 'urgency' | 'receivedOn'>): Promise<CountedCase> => {
  const [row] = await tx.query<{ channel: string, settled: Settled[] | null }>(sql`
    SELECT channel, (SELECT json_agg(json_build_object('round', k.round, 'ruleId', k.rule_id, 'satisfiedOn', k.satisfied_on)) FROM case_clock k
      WHERE k.case_id = c.id AND k.satisfied_on IS NOT NULL) AS settled FROM cases c WHERE c.id = ${kase.id}::uuid`)
  const counted = countCase({ ...kase, forwarded: isForwarded(row?.channel ?? '') }, await findHappened(tx, kase.id), ctx.today, ctx)
  await storeClocks(tx, kase.id, counted, row?.settled ?? [])
  return counted
}
