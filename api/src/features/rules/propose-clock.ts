import type { Input, Output } from '@minsheng/contract/index.ts'
import { changeProblems } from '@minsheng/domain/clock/check-rule.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import { dayOrNull } from '@minsheng/domain/calendar/day.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { toClockRule } from '../../rule-book.ts'
import { presentVersion } from './present.ts'
import { previewOfClock } from './preview.ts'
import { findVersion } from './queries.ts'
import { insertProposal } from './repository.ts'

type Proposal = Input<'POST /staff/rules/clocks'>['body']

/** The rule as the domain knows it, or a refusal that names every field that is wrong. */
const readRule = ({ rules, today }: StaffContext, typed: Proposal['rule']): ClockRule => {
  for (const field of ['validFrom', 'validTo'] as const) {
    const value = typed[field]
    if (value !== null && dayOrNull(value) === null) throw new Refused('rule-wrong', { [field]: '没有这一天' })
  }
  const rule = toClockRule(typed)
  const problems = changeProblems(rule, rules, today)
  if (problems.length > 0) throw new Refused('rule-wrong', Object.fromEntries(problems.map(({ field, text }) => [field, text])))
  return rule
}

/** How many open cases a new version of a limit would touch. */
export const previewClock = async (ctx: StaffContext, typed: Proposal['rule']): Promise<Output<'POST /staff/rules/clocks/preview'>> =>
  previewOfClock(ctx, readRule(ctx, typed))

/** Proposes a new version of a limit from a day to come; another person approves it. */
export const proposeClock = async (ctx: StaffContext, { versionId, reason, rule: typed }: Proposal): Promise<Output<'POST /staff/rules/clocks'>> => {
  const rule = readRule(ctx, typed)
  const source = `${rule.source.law} ${rule.source.article}`
  await ctx.db.transaction((tx) => insertProposal(tx, ctx, versionId, reason, { kind: 'clock', subject: rule.id, validFrom: rule.validFrom, body: rule, source }))
  return presentVersion(ctx, await findVersion(ctx, versionId))
}
