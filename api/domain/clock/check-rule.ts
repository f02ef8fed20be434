import type { Day } from '../calendar/day.ts'
import type { ClockRule } from './clock.ts'
import { factNames } from './fact-names.ts'

/** What is wrong with a rule, at which of its fields, in words an administrator can act on. */
export type RuleProblem = { readonly field: keyof ClockRule, readonly text: string }

type Check = readonly [field: keyof ClockRule, wrong: (rule: ClockRule) => boolean, text: string]

const checks: readonly Check[] = [
  ['stop', ({ stop }) => stop.length === 0, '要写明哪件事算办到'],
  ['stop', ({ start, stop }) => stop.includes(start), '起算的那件事不能同时算办到'],
  ['amount', ({ amount, words }) => amount === null && words === null, '没有数字的时限要写明要求'],
  ['pauses', ({ unit, pauses }) => unit === 'minutes' && pauses.length > 0, '按分钟计算的时限不能暂停'],
  ['extension', ({ unit, extension }) => unit === 'minutes' && extension !== null, '按分钟计算的时限不能延期'],
  ['extension', ({ amount, extension }) => amount === null && extension !== null, '没有数字的时限不能延期'],
  ['rollsOver', ({ unit, rollsOver }) => unit !== 'calendar' && rollsOver, '只有按日计算的时限才会遇休息日顺延（民法典第二百零三条）'],
  ['validTo', ({ validFrom, validTo }) => validTo !== null && validTo < validFrom, '施行到的那天不能早于开始施行的那天']
]

/** What contradicts itself in a rule, whenever it is in force; empty when nothing does. */
export const ruleProblems = (rule: ClockRule): readonly RuleProblem[] =>
  checks.filter(([, wrong]) => wrong(rule)).map(([field, , text]) => ({ field, text }))

/**
 * What stands against a new version beside the ones in force. It begins after today: clocks already begun keep the version under
 * which they began (ruleFor). Only a rule that exists gets a new version, and one whose first fact changed would count matters
 * under way a second time from it.
 */
export const changeProblems = (rule: ClockRule, inForce: readonly ClockRule[], today: Day): readonly RuleProblem[] => {
  const same = inForce.filter(({ id }) => id === rule.id)
  const start = same.at(-1)?.start
  return [
    ...ruleProblems(rule),
    ...(same.length === 0 ? [{ field: 'id' as const, text: '没有这条规则，只能修改已有的规则' }] : []),
    ...(start !== undefined && start !== rule.start ? [{ field: 'start' as const, text: `起算的事不能改，应是“${factNames[start]}”` }] : []),
    ...(rule.validFrom <= today ? [{ field: 'validFrom' as const, text: '从明天或者以后施行：已经开始计时的仍按原来的规则' }] : [])
  ]
}
