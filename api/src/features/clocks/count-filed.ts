import type { Case } from '@minsheng/domain/case/case.ts'
import { countCase, type CountedCase } from '@minsheng/domain/clock/count-case.ts'
import type { Context } from '../../context.ts'

type Filed = Pick<Case, 'type' | 'path' | 'urgency' | 'receivedOn'> & { forwarded: boolean }

/** The clocks of a case at the moment it is filed: nothing has happened to it but that. */
export const countFiled = (ctx: Pick<Context, 'now' | 'today' | 'calendar' | 'rules'>, filed: Filed): CountedCase => {
  const submitted = { type: 'case-submitted', dueOn: filed.receivedOn, provisional: false, ruleId: '', calendar: ctx.calendar.version } as const
  return countCase(filed, [{ event: submitted, at: ctx.now.getTime() }], ctx.today, ctx)
}
