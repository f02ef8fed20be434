import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Case, CaseCommand, CaseEvent } from './case.ts'
import { decide } from './decide.ts'
import { aCase, commandOf, everyCommand } from './examples.ts'
import { caseWorkflow } from './workflow.ts'

type Attempt = { command: CaseCommand, actorId: string, today: ReturnType<typeof day> }

const units = fc.constantFrom('ageing', 'social-assistance', 'office')
const attempts = fc.record<Attempt>({
  command: fc.oneof(
    fc.constantFrom(...everyCommand).map((name): CaseCommand => commandOf[name]),
    units.map((unitId): CaseCommand => ({ type: 'reroute', unitId, reason: '改派' })),
    units.map((unitId): CaseCommand => ({ type: 'accept', unitId, note: '请办' }))
  ),
  actorId: fc.constantFrom('a', 'b', 'c'),
  today: fc.constantFrom(day('2026-03-03'), day('2026-03-23'), day('2026-03-24'))
})
const beginnings = fc.record({ publicity: fc.constantFrom('public' as const, 'private' as const) })
const fresh = ({ publicity }: { publicity: Case['publicity'] }) =>
  aCase({ publicity, unitId: null, handlerId: null, drafterId: null, contactCount: 0, findingCount: 0, version: 1 })

/** What a clerk with paper would expect of a case, computed from its history alone. */
const retell = (events: readonly CaseEvent[]) => {
  const count = (type: CaseEvent['type']) => events.filter((event) => event.type === type).length
  return {
    contactCount: count('contact-recorded'), findingCount: count('finding-recorded'), supplementCount: count('case-supplemented'), rated: count('case-rated') > 0,
    answered: count('case-answered'), declined: count('case-declined'), closed: count('case-closed')
  }
}

const live = (start: Case, tries: readonly Attempt[]) => {
  let kase = start
  const history: CaseEvent[] = []
  const steps: { before: Case, attempt: Attempt, ok: boolean, next: Case }[] = []
  for (const attempt of tries) {
    const decision = decide(attempt.command, kase, attempt)
    steps.push({ before: kase, attempt, ok: decision.ok, next: decision.ok ? decision.next : kase })
    if (!decision.ok) continue
    kase = decision.next
    history.push(...decision.events)
  }
  return { kase, history, steps }
}
const lives = (check: (life: ReturnType<typeof live>) => void) =>
  fc.assert(fc.property(beginnings, fc.array(attempts, { maxLength: 60 }), (start, tries) => check(live(fresh(start), tries))), { numRuns: 800 })

describe('whatever people try, in whatever order', () => {
  it('a command is heard only where the table has it, and leads where the table says', () => {
    lives(({ steps }) => {
      for (const { before, attempt, ok, next } of steps) {
        const leadsTo = caseWorkflow[before.status][attempt.command.type]
        if (leadsTo === undefined) expect(ok).toBe(false)
        if (ok) expect(next.status).toBe(leadsTo)
      }
    })
  })

  it('the version rises by one with each command heard and never otherwise', () => {
    lives(({ steps }) => { for (const { before, ok, next } of steps) expect(next.version).toBe(before.version + (ok ? 1 : 0)) })
  })

  it('the case says what its history says: counts, rating and end', () => {
    lives(({ kase, history }) => {
      const { answered, declined, closed, ...told } = retell(history)
      expect(kase).toMatchObject(told)
      expect(answered).toBe(['answered', 'closed'].includes(kase.status) ? 1 : 0)
      expect(declined).toBe(kase.status === 'declined' ? 1 : 0)
      expect(closed).toBe(kase.status === 'closed' ? 1 : 0)
    })
  })

  it('nobody answers a case they drafted, and nothing is answered without contact and finding', () => {
    lives(({ steps }) => {
      for (const { before, attempt, ok } of steps.filter((step) => step.attempt.command.type === 'approve-reply' && step.ok)) {
        expect(ok && before.drafterId !== attempt.actorId).toBe(true)
        expect(Math.min(before.contactCount, before.findingCount)).toBeGreaterThan(0)
      }
    })
  })

  it('what a case is never changes: number, type, wish, day of receipt and promised day', () => {
    lives(({ kase, steps }) => {
      const start = steps[0]?.before ?? kase
      for (const field of ['id', 'caseNo', 'type', 'publicity', 'receivedOn', 'dueOn'] as const) expect(kase[field]).toBe(start[field])
    })
  })

  it('every command heard leaves at least one event, and a decision never touches the case it was given', () => {
    fc.assert(fc.property(fc.array(attempts, { maxLength: 40 }), (tries) => {
      let kase = Object.freeze(fresh({ publicity: 'public' }))
      for (const attempt of tries) {
        const decision = decide(attempt.command, kase, attempt)
        if (!decision.ok) continue
        expect(decision.events.length).toBeGreaterThan(0)
        kase = Object.freeze(decision.next)
      }
    }))
  })
})
