import type { Day } from '../calendar/day.ts'
import { spokenMonthDay } from '../calendar/spoken-day.ts'
import { addWorkingDays, type WorkCalendar } from '../calendar/working-days.ts'
import { sayProvisional, sayWay } from './say-clock.ts'

/** A time limit as data: how many working days, and where it comes from. */
export type PromiseRule = { ruleId: string, workingDays: number, name: string, source: string }

/** The service promise of every type of case. Shorter than the law's 60 days (信访工作条例 第34条); confirmed by the bureau. */
export const answerPromise: PromiseRule = {
  ruleId: 'P03', workingDays: 15, name: '答复承诺',
  source: '本局服务承诺，短于《信访工作条例》第三十四条规定的六十日'
}

/** A promised day with its proof. `provisional` (暂定): the count ran into a year whose holidays are not announced. */
export type Promised = { ruleId: string, dueOn: Day, provisional: boolean, explanation: string, calendar: string }

/**
 * The day by which a case received on `receivedOn` is answered, with one sentence that says how it was counted.
 * The day of receipt is day 0 (民法典 第201条); weekends and public holidays do not count, 调休 working days do.
 */
export const promiseAnswer = (receivedOn: Day, calendar: WorkCalendar, rule: PromiseRule = answerPromise): Promised => {
  const due = addWorkingDays(receivedOn, rule.workingDays, calendar)
  const parts = [
    `${spokenMonthDay(receivedOn)}收到，从第二天起数${rule.workingDays}个工作日`,
    ...sayWay({ off: due.skipped, madeUp: due.madeUp }),
    ...(due.provisional ? [sayProvisional] : [])
  ]
  return { ruleId: rule.ruleId, dueOn: due.day, provisional: due.provisional, explanation: `${parts.join('；')}。`, calendar: calendar.version }
}
