import type { Output } from '@minsheng/contract/index.ts'
import { movedDueDays } from '@minsheng/domain/calendar/what-if.ts'
import type { WorkCalendar } from '@minsheng/domain/calendar/working-days.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { clocksOf, type CountedClock } from '@minsheng/domain/clock/count-case.ts'
import { runClock } from '@minsheng/domain/clock/run-clock.ts'
import type { StaffContext } from '../../context.ts'
import { type OpenCase, readOpenCases } from '../clocks/index.ts'

type Preview = Output<'GET /staff/rules/versions/:versionId/preview'>

/** So many of the cases that change are listed. */
export const SHOWN = 200

/** A preview that finds nothing changed. */
export const nothing: Preview = { looked: 0, affected: 0, running: 0, moved: [], rerouted: [], notes: [] }

type Sighted = { accused: readonly string[], confidential: boolean, caseNo: string }

/** Whom a case accuses does not learn that it exists, not even by a count (信访工作条例 第30条). */
export const mayHear = ({ actor }: StaffContext) => ({ accused }: Pick<Sighted, 'accused'>): boolean => !accused.includes(actor.unitId)
/** The number of a case, unless it is confidential. */
export const numberOf = ({ confidential, caseNo }: Sighted): string | null => confidential ? null : caseNo

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
