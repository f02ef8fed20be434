import type { Day } from '../calendar/day.ts'
import type { WorkCalendar } from '../calendar/working-days.ts'
import type { ClockRule } from '../clock/clock.ts'
import { countDays } from '../clock/count-days.ts'

/** The rule that says how long a 公示 hangs: 低保 and what is done in its likeness. */
export const POSTING_RULE = 'R07c'

// Never fewer than the law's seven, even were the rule book empty (最低生活保障审核确认办法 第十九条).
const LEAST = 7
const plain: Pick<ClockRule, 'unit' | 'rollsOver'> = { unit: 'calendar', rollsOver: true }

/** The last day on which a 公示 hangs that is put up on `from`: that day is day 0, and a last day that is a day off rolls over. */
export const postingUntil = (from: Day, days: number, rules: readonly ClockRule[], calendar: WorkCalendar): Day => {
  const rule = rules.find(({ id, validFrom, validTo }) => id === POSTING_RULE && validFrom <= from && (validTo === null || from <= validTo))
  return countDays(from, Math.max(days, rule?.amount ?? LEAST, LEAST), rule ?? plain, [], calendar).day
}
