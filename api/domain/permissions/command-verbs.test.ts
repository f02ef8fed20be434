import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Case } from '../case/case.ts'
import type { CaseCommand } from '../case/commands.ts'
import { decide } from '../case/decide.ts'
import { aCase, commandOf, everyCommand, everyStatus } from '../case/examples.ts'
import { citizenCommands, systemCommands, type CaseCommandName } from '../case/workflow.ts'
import { decidePublication, type PublicationCommand } from '../publishing/decide.ts'
import { publicationStatuses, type PublicationCommandName } from '../publishing/workflow.ts'
import { allowedCommands, commandVerb, permitted, publicationCommandVerbs } from './command-verbs.ts'
import { may, roles } from './permissions.ts'

type Person = { id: string, unitId: string, roles: readonly string[] }

const today = day('2026-03-10')
const publicationCommands: Record<PublicationCommandName, PublicationCommand> = {
  prepare: { type: 'prepare' }, return: { type: 'return', reason: '重做' }, publish: { type: 'publish', answerNo: 'GK2026000001' }, withhold: { type: 'withhold', reason: 'other', note: '其他' },
  correct: { type: 'correct', reason: '写错' }, withdraw: { type: 'withdraw', reason: 'wrong', note: '内容有误' }
}
const units = ['social-assistance', 'ageing', null] as const
const cases = fc.record({
  status: fc.constantFrom(...everyStatus), publication: fc.constantFrom(...publicationStatuses),
  publicity: fc.constantFrom('public' as const, 'private' as const), type: fc.constantFrom('help' as const, 'report' as const), urgency: fc.constantFrom(null, 'danger' as const, 'child' as const),
  unitId: fc.constantFrom(...units), drafterId: fc.constantFrom('me', 'other', null), preparerId: fc.constantFrom('me', 'other', null),
  contactCount: fc.nat(2), findingCount: fc.nat(2), rated: fc.boolean(), correctionCount: fc.nat(1), handBacks: fc.nat(2), extensionAsked: fc.boolean(),
  pause: fc.constantFrom(null, { reason: 'hearing' as const, since: day('2026-03-05'), until: day('2026-03-20') }),
  supervisedUntil: fc.constantFrom(null, day('2026-03-20')), recused: fc.constantFrom<string[]>([], ['me']), jointUnits: fc.constantFrom<string[]>([], ['ageing'])
}).map((over): Case => aCase(over))
const people = fc.record<Person>({ id: fc.constant('me'), unitId: fc.constantFrom('social-assistance', 'ageing', 'bureau'), roles: fc.subarray([...roles], { maxLength: 3 }) })

// Units the case is not with: the one refusal the screen cannot know before a unit is chosen.
const given = (name: CaseCommandName): CaseCommand => {
  if (name === 'reroute') return { type: 'reroute', unitId: 'office', reason: '改派' }
  return name === 'consult' ? { ...commandOf.consult, unitId: 'policy-law' } : commandOf[name]
}

const heard = (kase: Case, person: Person): string[] => {
  const facts = { actorId: person.id, actorUnitId: person.unitId, today }
  const onCase = everyCommand.filter((name) => permitted(person, commandVerb(kase, name), kase) && decide(given(name), kase, facts).ok)
  const onPublication = (Object.keys(publicationCommands) as PublicationCommandName[])
    .filter((name) => may(person.roles, person.unitId, publicationCommandVerbs[name], kase.unitId) && decidePublication(publicationCommands[name], kase, facts).ok)
  return [...onCase, ...onPublication.map((name) => `publication-${name}`)]
}
const allowed = (kase: Case, person: Person) => allowedCommands(kase, person, { actorId: person.id, today })

describe('the buttons a person sees', () => {
  it('are never refused when pressed', () => {
    fc.assert(fc.property(cases, people, (kase, person) => {
      const hears = heard(kase, person)
      for (const command of allowed(kase, person)) expect(hears).toContain(command)
    }), { numRuns: 5_000 })
  })

  it('are all that would be heard', () => {
    fc.assert(fc.property(cases, people, (kase, person) => {
      expect(allowed(kase, person).sort()).toEqual(heard(kase, person).sort())
    }), { numRuns: 5_000 })
  })

  it('hold nothing that only the citizen or the system does', () => {
    const everything = { id: 'me', unitId: 'social-assistance', roles: [...roles] }
    const others: readonly string[] = [...systemCommands, ...citizenCommands]
    for (const status of everyStatus) expect(allowed(aCase({ status }), everything).filter((name) => others.includes(name))).toEqual([])
  })
})
