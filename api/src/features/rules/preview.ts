import type { Output } from '@minsheng/contract/index.ts'
import { movedDueDays } from '@minsheng/domain/calendar/what-if.ts'
import type { WorkCalendar } from '@minsheng/domain/calendar/working-days.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { clocksOf, type CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { runClock } from '@minsheng/domain/clock/run-clock.ts'
import { reroutedCases } from '@minsheng/domain/routing/check-lines.ts'
import type { RoutingRule } from '@minsheng/domain/routing/route-case.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { type OpenCase, readOpenCases } from '../clocks/index.ts'

type Preview = Output<'GET /staff/rules/versions/:versionId/preview'>

const SHOWN = 200
const RECENT = 1_000

const nothing: Preview = { looked: 0, affected: 0, running: 0, moved: [], rerouted: [], notes: [] }

type Sighted = { accused: readonly string[], confidential: boolean, caseNo: string }

// Whom a case accuses does not learn that it exists, not even by a count (信访工作条例 第30条).
const mayHear = ({ actor }: StaffContext) => ({ accused }: Pick<Sighted, 'accused'>): boolean => !accused.includes(actor.unitId)
const numberOf = ({ confidential, caseNo }: Sighted): string | null => confidential ? null : caseNo

const runningClocks = (ctx: StaffContext, { kase, happened }: OpenCase): CountedClock[] => clocksOf(kase, happened, ctx).filter(({ state }) => state.satisfiedOn === null)

/** Every open case whose due day another calendar moves: which limit, from where to where, why. Stores nothing. */
export const previewOfCalendar = async (ctx: StaffContext, after: WorkCalendar): Promise<Preview> => {
  const preview = { ...nothing, moved: [] as Preview['moved'] }
  for await (const batch of readOpenCases(ctx)) {
    for (const open of batch.filter(mayHear(ctx))) {
      const moved = movedDueDays(runningClocks(ctx, open).map(({ rule, facts }) => ({ id: open.caseNo, rule, facts })), ctx.calendar, after)
      preview.looked += 1
      preview.affected += moved.length > 0 ? 1 : 0
      for (const { ruleId, from, to, provisional, why } of moved) if (preview.moved.length < SHOWN) preview.moved.push({ caseNo: numberOf(open), ruleId, from, to, provisional, why })
    }
  }
  return { ...preview, notes: preview.affected === 0 ? ['没有案件的到期日会变。'] : ['批准以后逐件重新计算，每一件都记入办理经过并告诉群众。'] }
}

/**
 * What a new version of a limit does to open cases: nothing to those on which it runs already, for they keep the version under
 * which they began. Said besides: how many of them would have another day had it always been so.
 */
export const previewOfClock = async (ctx: StaffContext, rule: ClockRule): Promise<Preview> => {
  const after = { rules: [...ctx.rules, rule], calendar: ctx.calendar }
  let [looked, running, affected, otherwise] = [0, 0, 0, 0]
  for await (const batch of readOpenCases(ctx)) {
    for (const open of batch.filter(mayHear(ctx))) {
      looked += 1
      const days = new Map(clocksOf(open.kase, open.happened, after).map(({ round, rule: { id }, state }) => [`${round} ${id}`, state.day]))
      const own = runningClocks(ctx, open).filter(({ rule: { id } }) => id === rule.id)
      running += own.length > 0 ? 1 : 0
      affected += own.some(({ round, state }) => days.get(`${round} ${rule.id}`) !== state.day) ? 1 : 0
      otherwise += own.some(({ facts, state }) => runClock(rule, facts, ctx.calendar)?.day !== state.day) ? 1 : 0
    }
  }
  const notes = [`从 ${rule.validFrom} 起开始计时的按新版本，已经在计时的 ${running} 件不变。`, ...(otherwise > 0 ? [`假如一直按新版本，其中 ${otherwise} 件的到期日会不同。`] : [])]
  return { ...nothing, looked, running, affected, notes }
}

type RecentRow = { case_no: string, identity: string, accused: string[], text: string, type: string, township_code: string | null }

/** How the most recent cases would be proposed to other units. A person routes; a case on its way stays where it is. */
export const previewOfRouting = async (ctx: StaffContext, lines: readonly RoutingRule[]): Promise<Preview> => {
  const rows = (await ctx.db.query<RecentRow>(sql`
    SELECT case_no, identity, accused, title || E'\n' || statement AS text, type, township_code FROM cases ORDER BY received_at DESC, id LIMIT ${RECENT}`)).filter(mayHear(ctx))
  const numbers = new Map(rows.map(({ case_no, identity, accused }) => [case_no, numberOf({ caseNo: case_no, confidential: identity === 'confidential', accused })]))
  const rerouted = reroutedCases(rows.map(({ case_no, text, type, township_code }) => ({ id: case_no, text, type, townshipCode: township_code })), ctx.routing, lines)
  return {
    ...nothing, looked: rows.length, affected: rerouted.length,
    rerouted: rerouted.slice(0, SHOWN).map(({ id, from, to }) => ({
      caseNo: numbers.get(id) ?? null, from: unitName(from?.unitId ?? null), to: unitName(to?.unitId ?? null), why: to?.reason ?? '没有一行合得上，由首接员决定'
    })),
    notes: [`看的是最近 ${rows.length} 件。只改以后的建议，已经分派的不动。`]
  }
}
