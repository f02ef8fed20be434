import type { Case } from './case.ts'
import type { CaseCommand } from './commands.ts'
import { citizenRules } from './decide-citizen.ts'
import { handlingRules } from './decide-handling.ts'
import { intakeRules } from './decide-intake.ts'
import { oversightRules } from './decide-oversight.ts'
import { replyRules } from './decide-reply.ts'
import { secrecyRules } from './decide-secrecy.ts'
import { type CaseRefusal, type Decision, type Facts, refuse } from './decision.ts'
import { guards } from './guards.ts'
import type { Rules } from './rules.ts'
import { type CaseCommandName, transitionOf } from './workflow.ts'

const rules: Rules<CaseCommandName> = { ...intakeRules, ...handlingRules, ...replyRules, ...oversightRules, ...secrecyRules, ...citizenRules }

/**
 * Why a command of this name would be refused on a case whatever it carries, or `null`: the workflow table, an open pause,
 * the guards. The panel draws its buttons from this, `decide` refuses by it.
 */
export const refusalOf = (command: CaseCommandName, kase: Case, facts: Facts): CaseRefusal | null => {
  const row = transitionOf(kase, command)
  if (!row) return 'not-allowed-in-this-status'
  if (kase.pause && !row.whilePaused) return 'paused'
  return guards[command]?.(kase, facts) ?? null
}

/**
 * Decides a command on a case: whether the table admits it, whether its conditions hold, and what then happened. Refuses
 * with a reason instead of throwing. Reads no clock: `facts.today` is a Day in Asia/Shanghai.
 */
export const decide = (command: CaseCommand, kase: Case, facts: Facts): Decision => {
  const row = transitionOf(kase, command.type)
  const refusal = refusalOf(command.type, kase, facts)
  if (!row || refusal) return refuse(refusal ?? 'not-allowed-in-this-status')
  const next: Case = { ...kase, status: row.to === 'same' ? kase.status : row.to, version: kase.version + 1 }
  const rule = rules[command.type] as (command: CaseCommand, next: Case, kase: Case, facts: Facts) => Decision
  return rule(command, next, kase, facts)
}
