import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { decide } from './decide.ts'
import { aCase, commandOf, everyCommand, everyStatus } from './examples.ts'
import { caseWorkflow, nextStatus, type CaseCommandName, type CaseStatus } from './workflow.ts'

// The table of the manual, written a second time by hand: a change of the workflow must be meant twice.
const manual: Record<CaseStatus, string> = {
  submitted: 'accept→accepted decline→declined supplement→submitted',
  accepted: 'sign→handling reroute→accepted supplement→accepted',
  handling: 'record-contact→handling record-finding→handling draft-reply→drafted reroute→accepted supplement→handling',
  drafted: 'return-reply→handling approve-reply→answered record-contact→drafted record-finding→drafted supplement→drafted',
  answered: 'rate→closed close→closed',
  closed: 'rate→closed',
  declined: ''
}
const facts = { actorId: 'reviewer', today: day('2026-03-10') }
const finals: readonly CaseStatus[] = ['closed', 'declined']
const movesOf = (status: CaseStatus) => new Map(manual[status].split(' ').filter(Boolean).map((move) => move.split('→') as [CaseCommandName, CaseStatus]))

const reachableFrom = (status: CaseStatus): Set<CaseStatus> => {
  const seen = new Set<CaseStatus>([status])
  for (const each of seen) for (const next of Object.values(caseWorkflow[each])) seen.add(next)
  return seen
}

describe('the workflow table is the whole truth', () => {
  it('knows the statuses of the manual and no others', () => {
    expect(Object.keys(caseWorkflow).sort()).toEqual([...everyStatus].sort())
  })

  for (const status of everyStatus) {
    for (const command of everyCommand) {
      const leadsTo = movesOf(status).get(command) ?? null
      it(`a case that is ${status} ${leadsTo ? `becomes ${leadsTo} by` : 'refuses'} ${command}`, () => {
        expect(nextStatus(status, command)).toBe(leadsTo)
        const decision = decide(commandOf[command], aCase({ status }), facts)
        expect(decision).toMatchObject(leadsTo ? { ok: true, next: { status: leadsTo, version: 8 } } : { ok: false, refusal: 'not-allowed-in-this-status' })
      })
    }
  }
})

describe('no case is stuck', () => {
  it('every status can be reached from a submitted case', () => {
    expect([...reachableFrom('submitted')].sort()).toEqual([...everyStatus].sort())
  })

  for (const status of everyStatus.filter((each) => !finals.includes(each))) {
    it(`a case that is ${status} can be left and can still end`, () => {
      expect(Object.values(caseWorkflow[status]).some((next) => next !== status)).toBe(true)
      expect(finals.some((final) => reachableFrom(status).has(final))).toBe(true)
    })
  }

  it('a closed case takes one late rating and a declined case takes nothing', () => {
    expect(caseWorkflow.closed).toEqual({ rate: 'closed' })
    expect(caseWorkflow.declined).toEqual({})
  })
})
