import type { Case } from '@minsheng/domain/case/case.ts'
import { countCase, type CountedCase } from '@minsheng/domain/clock/count-case.ts'
import type { ClockRule } from '@minsheng/domain/clock/clock.ts'
import type { Context } from '../../context.ts'

type Filed = Pick<Case, 'type' | 'path' | 'urgency' | 'receivedOn' | 'forwarded'>
type Now = Pick<Context, 'now' | 'calendar' | 'rules'>

// Cases of a kind filed on one day have the same days; only what is counted by the minute has a moment of its own. New rules
// start a new map, a new calendar a new key.
const known = new WeakMap<readonly ClockRule[], Map<string, CountedCase>>()
const MOST = 1_000

const count = (ctx: Now, filed: Filed): CountedCase => {
  const submitted = { type: 'case-submitted', dueOn: filed.receivedOn, provisional: false, ruleId: '', calendar: ctx.calendar.version } as const
  return countCase(filed, [{ event: submitted, at: ctx.now.getTime() }], ctx)
}

/** The clocks of a case at the moment it is filed: nothing has happened to it but that. */
export const countFiled = (ctx: Now, filed: Filed): CountedCase => {
  if (filed.urgency !== null) return count(ctx, filed)
  const byKey = known.get(ctx.rules) ?? new Map<string, CountedCase>()
  known.set(ctx.rules, byKey)
  const key = `${ctx.calendar.version} ${filed.receivedOn} ${filed.type} ${filed.path} ${filed.forwarded}`
  const counted = byKey.get(key) ?? count(ctx, filed)
  if (byKey.size >= MOST) byKey.clear()
  byKey.set(key, counted)
  return counted
}
