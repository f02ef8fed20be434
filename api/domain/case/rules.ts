import type { Case } from './case.ts'
import type { CaseCommand } from './commands.ts'
import type { Decision, Facts } from './decision.ts'
import type { CaseEvent } from './events.ts'
import type { CaseCommandName } from './workflow.ts'

/** What each of some commands does to a case the table and the guards have admitted; `next` has status and version already. */
export type Rules<N extends CaseCommandName> = {
  readonly [K in N]: (command: Extract<CaseCommand, { type: K }>, next: Case, kase: Case, facts: Facts) => Decision
}

/** The positive outcome of a rule. */
export const done = (next: Case, ...events: CaseEvent[]): Decision => ({ ok: true, next, events })
