import type { WorkCalendar } from '../calendar/working-days.ts'
import type { CaseType, Urgency } from '../case/case.ts'
import type { ClockFact, ClockRule, ClockState } from './clock.ts'
import type { LegalPath } from './paths.ts'
import { ruleFor } from './rules.ts'
import { runClock } from './run-clock.ts'

/** What decides which limits a case carries. `forwarded`: sent to a unit, which may object to it. */
export type CaseSituation = {
  readonly type: CaseType
  readonly path: LegalPath
  readonly urgency: Urgency | null
  readonly forwarded: boolean
  readonly ratedBadly: boolean
}

/** A rule a case carries where every condition given holds. `eachTransfer`: every unit that receives it has its own count. */
export type CarriedRule = {
  readonly ruleId: string
  readonly types?: readonly CaseType[]
  readonly paths?: readonly LegalPath[]
  readonly urgencies?: readonly Urgency[]
  readonly only?: 'forwarded' | 'ratedBadly'
  readonly eachTransfer?: true
}

/** Which limits a case carries, read top to bottom; a limit begins with the fact its rule names. */
export const carriedRules: readonly CarriedRule[] = [
  { ruleId: 'P05', urgencies: ['danger'] },
  { ruleId: 'P05c', urgencies: ['child'] },
  { ruleId: 'P05s', urgencies: ['danger', 'child'] },
  { ruleId: 'R17', paths: ['mandatory-report'] },
  { ruleId: 'P01', types: ['consultation'] },
  { ruleId: 'P02', types: ['suggestion'] },
  { ruleId: 'P03', types: ['complaint', 'help'] },
  { ruleId: 'P06', types: ['complaint', 'help'] },
  { ruleId: 'P04', types: ['report'] },
  { ruleId: 'R01', types: ['report'] },
  { ruleId: 'R01', paths: ['petition', 'enforcement', 'accusation'] },
  { ruleId: 'R02', only: 'forwarded', eachTransfer: true },
  // 申诉求决 only: a proposal is studied and answered under the promise (信访工作条例 第二十九、三十四条).
  { ruleId: 'R03', types: ['complaint', 'help', 'report', 'consultation'], paths: ['petition'] },
  { ruleId: 'R06', types: ['complaint', 'help', 'report', 'consultation'], paths: ['petition'] },
  { ruleId: 'R24', paths: ['reconsideration'] },
  { ruleId: 'R04', paths: ['disclosure'] },
  { ruleId: 'R05', paths: ['disclosure'] },
  { ruleId: 'R04f', paths: ['disclosure'] },
  { ruleId: 'P07', only: 'ratedBadly' },
  { ruleId: 'P07c', only: 'ratedBadly' }
]

// An application for a document is no 信访 and carries no promise by type: its own law counts alone (信访工作条例 第三十九条).
const holds = ({ types, paths, urgencies, only }: CarriedRule, kase: CaseSituation): boolean =>
  (types === undefined || (types.includes(kase.type) && kase.path !== 'disclosure'))
  && (paths === undefined || paths.includes(kase.path))
  && (urgencies === undefined || (kase.urgency !== null && urgencies.includes(kase.urgency)))
  && (only === undefined || kase[only])

/** The rules a case carries, each once, in the order of the table. */
export const rulesOfCase = (kase: CaseSituation): readonly CarriedRule[] =>
  carriedRules.filter((row, at) => holds(row, kase) && !carriedRules.slice(0, at).some((earlier) => earlier.ruleId === row.ruleId && holds(earlier, kase)))

const sinceLastTransfer = (facts: readonly ClockFact[]): readonly ClockFact[] =>
  facts.slice(Math.max(0, facts.findLastIndex(({ type }) => type === 'transferred')))

/** A limit that runs or has run on a case, with the version of its rule that was in force when it began. */
export type CaseClock = { readonly rule: ClockRule, readonly state: ClockState }

/** Every started clock of a case, in the order of the table. Rules without a number and rules not yet begun are left out. */
export const caseClocks = (kase: CaseSituation, facts: readonly ClockFact[], rules: readonly ClockRule[], calendar: WorkCalendar): readonly CaseClock[] =>
  rulesOfCase(kase).flatMap(({ ruleId, eachTransfer }) => {
    const own = eachTransfer ? sinceLastTransfer(facts) : facts
    const rule = ruleFor(rules, ruleId, own)
    const state = rule && runClock(rule, own, calendar)
    return rule && state ? [{ rule, state }] : []
  })
