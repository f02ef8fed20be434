import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Case } from './case.ts'
import type { CaseCommand } from './commands.ts'
import { decide } from './decide.ts'
import type { CaseEvent } from './events.ts'
import { aCase, commandOf, everyCommand } from './examples.ts'
import { retell, toldBy } from './retell.ts'
import { transitionOf } from './workflow.ts'

type Attempt = { command: CaseCommand, actorId: string, actorUnitId: string, today: ReturnType<typeof day> }

const units = fc.constantFrom('ageing', 'social-assistance', 'office')
const onward = ['accept', 'sign', 'record-contact', 'record-finding', 'draft-reply', 'approve-reply', 'clear-reply', 'rate', 'ask-again'] as const
const attempts = fc.record<Attempt>({
  command: fc.oneof(
    fc.constantFrom(...everyCommand).map((name): CaseCommand => commandOf[name]),
    fc.constantFrom(...onward).map((name): CaseCommand => commandOf[name]),
    units.map((unitId): CaseCommand => ({ type: 'reroute', unitId, reason: '改派' })),
    units.map((unitId): CaseCommand => ({ type: 'accept', unitId, note: '请办' })),
    fc.constant<CaseCommand>({ type: 'rate', solved: 'no', treated: 2, comment: null })
  ),
  actorId: fc.constantFrom('a', 'b', 'c'), actorUnitId: fc.constantFrom('finance', 'office'),
  today: fc.constantFrom(day('2026-03-03'), day('2026-03-10'), day('2026-03-24'))
})
const beginnings = fc.record({ publicity: fc.constantFrom('public' as const, 'private' as const), type: fc.constantFrom('help' as const, 'report' as const, 'consultation' as const) })
const fresh = (over: Partial<Case>) => aCase({ ...over, unitId: null, handlerId: null, drafterId: null, contactCount: 0, findingCount: 0, version: 1 })

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
  fc.assert(fc.property(beginnings, fc.array(attempts, { maxLength: 80 }), (start, tries) => check(live(fresh(start), tries))), { numRuns: 1_500 })

describe('whatever people try, in whatever order', () => {
  it('a command is heard only where the table has it, and leads where the table says', () => {
    lives(({ steps }) => {
      for (const { before, attempt, ok, next } of steps) {
        const row = transitionOf(before, attempt.command.type)
        if (row === null) expect(ok).toBe(false)
        if (ok) expect(next.status).toBe(row?.to === 'same' ? before.status : row?.to)
      }
    })
  })

  it('while the clocks stand still only what the table lets through is heard', () => {
    lives(({ steps }) => {
      for (const { before, attempt, ok } of steps) if (before.pause && ok) expect(transitionOf(before, attempt.command.type)?.whilePaused).toBe(true)
    })
  })

  it('the version rises by one with each command heard and never otherwise', () => {
    lives(({ steps }) => { for (const { before, ok, next } of steps) expect(next.version).toBe(before.version + (ok ? 1 : 0)) })
  })

  it('the case says what its history says', () => {
    lives(({ kase, history }) => { expect(toldBy(kase)).toEqual(retell(history)) })
  })

  it('nobody answers what they drafted, and nothing is answered without contact, finding and every opinion asked for', () => {
    lives(({ steps }) => {
      for (const { before, attempt, ok } of steps) {
        if (!ok) continue
        if (attempt.command.type === 'approve-reply' || attempt.command.type === 'clear-reply') expect(before.drafterId).not.toBe(attempt.actorId)
        if (attempt.command.type === 'draft-reply') {
          expect(Math.min(before.contactCount, before.findingCount)).toBeGreaterThan(0)
          expect(before.jointUnits).toEqual([])
        }
      }
    })
  })

  it('a unit the case accuses never gets it, and nobody who stood back acts on it', () => {
    lives(({ steps }) => {
      for (const { attempt, ok, next } of steps) {
        if (!ok) continue
        expect(next.accused).not.toContain(next.unitId)
        if (['sign', 'draft-reply', 'record-finding'].includes(attempt.command.type)) expect(next.recused).not.toContain(attempt.actorId)
      }
    })
  })

  it('what a case is never changes: number, type, day of receipt', () => {
    lives(({ kase, steps }) => {
      const start = steps[0]?.before ?? kase
      for (const field of ['id', 'caseNo', 'type', 'receivedOn'] as const) expect(kase[field]).toBe(start[field])
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
