import { type Day, nextDay } from '../calendar/day.ts'
import { spokenDay } from '../calendar/spoken-day.ts'
import { addCalendarDays, dayOffName, type WorkCalendar } from '../calendar/working-days.ts'
import { registrationRules } from '../clock/registration-rules.ts'
import { afterCooling } from './booking-rules.ts'

/**
 * The days the law allows for an item: `from` to `until`, both included. `coolingEnds` is the last day of the cooling period,
 * `nominalEnds` what it would be without days off. `provisional` (暂定): a year whose holidays are not announced decides it.
 */
export type LegalDays = { from: Day, until: Day, coolingEnds: Day, nominalEnds: Day, provisional: boolean }

const daysOf = (ruleId: string): number => {
  const amount = registrationRules.find(({ id }) => id === ruleId)?.amount
  if (typeof amount !== 'number') throw new Error(`the rule book has no days for ${ruleId}`)
  return amount
}

const cooling = daysOf('R16b')
const collecting = daysOf('R16bc')

/**
 * When the law lets an item be done that rests on an application of `appliedOn`; `null` when it sets no such days. The day of the
 * application does not count, and a last day that is a day off ends on the next working day (民法典 第201、203、1077条,
 * 民发〔2020〕116号): both for the cooling period and for the days after it in which the certificate is collected.
 */
export const legalWindow = (guideId: string, appliedOn: Day, cal: WorkCalendar): LegalDays | null => {
  if (guideId !== afterCooling) return null
  const cooled = addCalendarDays(appliedOn, cooling, cal)
  const last = addCalendarDays(cooled.day, collecting, cal)
  return { from: nextDay(cooled.day), until: last.day, coolingEnds: cooled.day, nominalEnds: cooled.nominal, provisional: cooled.provisional || last.provisional }
}

const rolled = ({ nominalEnds, coolingEnds }: LegalDays, cal: WorkCalendar): string =>
  nominalEnds === coolingEnds ? '' : `（第${cooling}天${spokenDay(nominalEnds)}不上班：${dayOffName(nominalEnds, cal) ?? '放假'}，顺延到这天）`

/** Why these days and no others, with the law. Takes the window and the calendar it was counted with; refuses nothing. */
export const sayLegalWindow = (days: LegalDays, cal: WorkCalendar): string =>
  `冷静期${cooling}天，从申请的第二天算起，到${spokenDay(days.coolingEnds)}满${rolled(days, cal)}。领离婚证最早${spokenDay(days.from)}，最晚${spokenDay(days.until)}，两个人都要来；过了最晚这天没有来领，就当作撤回申请，要重新申请。`
  + `（民法典第1077条、第203条，民发〔2020〕116号）${days.provisional ? '有的年份放假安排国务院还没有公布，日子是暂定的，公布后可能会变。' : ''}`
