import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { contextAt } from '@minsheng/api/composition.ts'
import type { CitizenContext, Context, Services, StaffContext } from '@minsheng/api/context.ts'
import { lockCase, saveCase } from '@minsheng/api/features/cases/index.ts'
import { actOnCase } from '@minsheng/api/features/staff-cases/act-on-case.ts'
import { grantExtension } from '@minsheng/api/features/staff-cases/handling/grant-extension.ts'
import { mergeCase } from '@minsheng/api/features/staff-cases/intake/merge-case.ts'
import { splitCase } from '@minsheng/api/features/staff-cases/intake/split-case.ts'
import { approveReply } from '@minsheng/api/features/staff-cases/replying/approve-reply.ts'
import { clearReply } from '@minsheng/api/features/staff-cases/replying/clear-reply.ts'
import { draftReply } from '@minsheng/api/features/staff-cases/replying/draft-reply.ts'
import { returnReply } from '@minsheng/api/features/staff-cases/replying/return-reply.ts'
import { announce } from '@minsheng/api/features/notices/index.ts'
import { assertAllowed } from '@minsheng/api/refused.ts'
import { addDays, type Day } from '@minsheng/domain/calendar/day.ts'
import type { Case } from '@minsheng/domain/case/case.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { decide, refusalOf } from '@minsheng/domain/case/decide.ts'
import { commandOf, everyCommand, fullReply } from '@minsheng/domain/case/examples.ts'
import { type CaseCommandName, citizenCommands, systemCommands } from '@minsheng/domain/case/workflow.ts'
import { allowedCommands } from '@minsheng/domain/permissions/command-verbs.ts'
import type { StaffAccount } from './people.ts'

export type Team = readonly StaffAccount[]
/**
 * One try: who (an index into the team), what, on how old a version (0: the current one), after how many hours. `guided`: not
 * blindly, but something that somebody may do now; `pick` chooses it.
 */
export type Attempt = { who: number, name: CaseCommandName, behind: number, hours: number, unitId: string, guided: boolean, pick: number }

const onward: readonly CaseCommandName[] = ['accept', 'sign', 'record-contact', 'record-finding', 'draft-reply', 'approve-reply', 'clear-reply', 'rate', 'ask-again']
const endings: readonly CaseCommandName[] = ['decline', 'forward', 'withdraw', 'merge', 'report-leak', 'archive']

/** Attempts of anybody at anything, mixed with what somebody may do, so that histories grow long. */
export const attempts = fc.record<Attempt>({
  who: fc.nat(99), pick: fc.nat(999), guided: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }), behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }), hours: fc.nat(60),
  name: fc.constantFrom<CaseCommandName[]>(...everyCommand),
  unitId: fc.constantFrom('social-assistance', 'ageing')
})

/** The attempt as it is made on this case: a guided one becomes a command that is open to somebody, seldom one that ends the case. */
export const guide = (team: Team, kase: Case, attempt: Attempt, today: Day): Attempt => {
  if (!attempt.guided) return attempt
  const allowed = team.map((person) => new Set(allowedCommands(kase, person, { actorId: person.id, today })))
  const openTo = (name: CaseCommandName): number[] => {
    if ([...citizenCommands, ...systemCommands].includes(name)) return refusalOf(name, kase, { actorId: 'other', today }) === null ? [0] : []
    return allowed.flatMap((names, who) => names.has(name) ? [who] : [])
  }
  const open = everyCommand.map((name) => ({ name, people: openTo(name) })).filter(({ people }) => people.length > 0)
  const lasting = open.filter(({ name }) => !endings.includes(name))
  const steps = lasting.filter(({ name }) => onward.includes(name))
  const some = attempt.pick % 15 === 0 || lasting.length === 0 ? open : attempt.hours % 2 && steps.length > 0 ? steps : lasting
  const chosen = some[attempt.pick % some.length]
  return chosen ? { ...attempt, name: chosen.name, who: chosen.people[attempt.who % chosen.people.length] ?? attempt.who } : attempt
}

const cannotSign = () => { throw new Error('a test signs no tokens') }

const paths = ['disclosure', 'reconsideration', 'petition'] as const

const commandFor = ({ name, unitId, hours }: Attempt, { today }: Context): CaseCommand => {
  const until = addDays(today, 15)
  const command = commandOf[name]
  switch (command.type) {
    case 'accept': case 'reroute': case 'arbitrate': case 'consult': return { ...command, unitId, ...(command.type === 'consult' ? { until } : {}) } as CaseCommand
    case 'set-path': return { ...command, path: paths[hours % paths.length] ?? 'petition' }
    case 'record-visit': return { ...command, on: today }
    case 'request-correction': case 'request-more': case 'pause': case 'supervise': return { ...command, until }
    case 'recuse': return { ...command, staffId: randomUUID() }
    default: return command
  }
}

type Target = { caseNo: string, version: number }

// Commands whose use cases write more than the case and its history go through them, all others through the road they share.
const byStaff = (ctx: StaffContext, target: Target, attempt: Attempt, otherCaseNo: string): Promise<unknown> => {
  const recorded = { ...target, recordId: randomUUID() }
  switch (attempt.name) {
    case 'merge': return mergeCase(ctx, { ...target, intoCaseNo: otherCaseNo, reason: '同一件事' })
    case 'split': return splitCase(ctx, { ...recorded, parts: [{ statement: '另一件事，另外办理。', unitId: attempt.hours % 2 ? attempt.unitId : null }], reason: '两件事' })
    case 'draft-reply': return draftReply(ctx, { ...target, text: fullReply })
    case 'return-reply': return returnReply(ctx, { ...target, reason: '再核实' })
    case 'approve-reply': return approveReply(ctx, target)
    case 'clear-reply': return clearReply(ctx, target)
    case 'extend': return grantExtension(ctx, { ...target, amount: 1 + attempt.hours % 40, reason: '外省未回函' })
    case 'give-opinion': return actOnCase(ctx, recorded, { type: 'give-opinion', unitId: ctx.actor.unitId, text: '同意' })
    default: return actOnCase(ctx, target, commandFor(attempt, ctx))
  }
}

const byOthers = async (ctx: Context, { caseNo }: Target, attempt: Attempt, actorId: string): Promise<void> => {
  await ctx.db.transaction(async (tx) => {
    const { kase, citizenId } = await lockCase(tx, caseNo)
    const decision = decide(commandFor(attempt, ctx), kase, { actorId, today: ctx.today })
    assertAllowed(decision)
    await saveCase(ctx, tx, decision.next, decision.events, { at: ctx.now, actorId, unitId: null })
    await announce(ctx, tx, decision.next, decision.events, citizenId)
  })
}

type Place = Target & { otherCaseNo: string, citizenId: string, at: Date }

/** Tries a command as it would be tried: by staff through the use cases, by the citizen and by time through decision and storage. */
export const attemptOn = (services: Services, team: Team, attempt: Attempt, { otherCaseNo, citizenId, at, ...target }: Place): Promise<unknown> => {
  if (systemCommands.includes(attempt.name)) return byOthers(contextAt(services, at, { actor: { kind: 'system' }, address: 'test', sign: cannotSign }), target, attempt, 'system')
  if (citizenCommands.includes(attempt.name)) {
    const ctx = contextAt(services, at, { actor: { kind: 'citizen', id: citizenId }, address: 'test', sign: cannotSign }) as CitizenContext
    return byOthers(ctx, target, attempt, citizenId)
  }
  const person = team[attempt.who % team.length]
  if (!person) throw new Error('nobody is there')
  const { id, name, unitId, roles } = person
  const ctx = contextAt(services, at, { actor: { kind: 'staff', id, name, unitId, roles }, address: 'test', sign: cannotSign }) as StaffContext
  return byStaff(ctx, { ...target, version: Math.max(1, target.version - attempt.behind) }, attempt, otherCaseNo)
}
