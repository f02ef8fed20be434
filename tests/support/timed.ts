import { contextAt, systemContext } from '@minsheng/api/composition.ts'
import type { CitizenContext, Context } from '@minsheng/api/context.ts'
import { lockCase, saveCase } from '@minsheng/api/features/cases/index.ts'
import { submitCase } from '@minsheng/api/features/cases/submit-case.ts'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import type { CaseCommand } from '@minsheng/domain/case/commands.ts'
import { decide } from '@minsheng/domain/case/decide.ts'
import type { Stand } from './api.ts'
import { aCase } from './factories.ts'

type Over = Parameters<typeof aCase>[0]

/** Ten in the morning of a day in Anhua, or the minute given. */
export const moment = (day: string, time = '10:00'): Date => new Date(`${day}T${time}:00+08:00`)

/** The system's own context at a moment, with the rules in force now. */
export const contextOn = async ({ composition: { services } }: Stand, at: Date): Promise<Context> => {
  await services.ruleBook.reload()
  return systemContext(services, at)
}

/** Files a case as if it were that moment. Gives its number. */
export const fileAt = async (stand: Stand, at: Date, over: Over = {}): Promise<{ caseNo: string, citizen: Awaited<ReturnType<Stand['newCitizen']>> }> => {
  const citizen = await stand.newCitizen()
  await stand.composition.services.ruleBook.reload()
  const ctx = contextAt(stand.composition.services, at, { actor: { kind: 'citizen', id: citizen.id }, address: 'test', sign: () => '' }) as CitizenContext
  return { caseNo: (await submitCase(ctx, aCase(over))).caseNo, citizen }
}

/** Who acts where it does not matter who. */
export const somebody = '00000000-0000-4000-8000-000000000001'
export const somebodyElse = '00000000-0000-4000-8000-000000000002'

/** Gives a case commands as if it were that moment, each decided by the domain and saved like any other. */
export const giveAt = async (stand: Stand, caseNo: string, at: Date, commands: readonly CaseCommand[], actorId = somebody): Promise<void> => {
  const ctx = await contextOn(stand, at)
  for (const command of commands) {
    await ctx.db.transaction(async (tx) => {
      const { kase } = await lockCase(tx, caseNo)
      const decision = decide(command, kase, { actorId, today: dayOf(at.getTime()) })
      if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal}`)
      await saveCase(ctx, tx, decision.next, decision.events, { at, actorId, unitId: null })
    })
  }
}
