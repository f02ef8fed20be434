import type { Output } from '@minsheng/contract/index.ts'
import { day } from '@minsheng/domain/calendar/day.ts'
import { ruleFor } from '@minsheng/domain/clock/rules.ts'
import type { Context } from '../../context.ts'
import type { CaseRow } from './rows.ts'

type View = Output<'GET /cases/:caseNo'>
type FirstCall = View['firstCall']
type Row = Pick<CaseRow, 'urgency' | 'received_on'> & { received_at: Date }

const MINUTE_MS = 60_000
const ruleIds: Readonly<Record<string, string>> = { danger: 'P05', child: 'P05c' }

/** The call promised to whoever says that a child or a life is at risk, as a receipt tells it: nobody has called yet. */
export const promisedCall = ({ rules }: Pick<Context, 'rules'>, { urgency, received_on, received_at }: Row): FirstCall => {
  const minutes = urgency === null ? null : ruleFor(rules, ruleIds[urgency] ?? '', [{ type: 'received', on: day(received_on) }])?.amount ?? null
  return minutes === null ? null : { minutes, by: new Date(received_at.getTime() + minutes * MINUTE_MS).toISOString(), done: false }
}

/** The same with what has become of it. */
export const presentFirstCall = (clocks: View['clocks'], { urgency }: Pick<CaseRow, 'urgency'>, over: boolean): FirstCall => {
  const clock = clocks.find(({ ruleId, round }) => round === 1 && ruleId === ruleIds[urgency ?? ''])
  return clock?.dueAt ? { minutes: clock.amount, by: clock.dueAt, done: over || clock.satisfiedOn !== null } : null
}
