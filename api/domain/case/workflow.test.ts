import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { decide } from './decide.ts'
import { aCase, commandOf, everyCommand, everyStatus, readyFor } from './examples.ts'
import { finalStatuses, statusNames, type CaseStatus } from './statuses.ts'
import { transitions } from './transitions.ts'
import { type CaseCommandName, nextStatus, transitionOf } from './workflow.ts'

const everywhere = 'supplement→same mark-urgent→same set-identity→same name-accused→same recuse→same keep→same name-keeper→same retype→same settle-leak→same supervise→same instruct→same report-leak→same end-supervision→same'
const beforeReply = 'merge→merged split→same set-path→same withdraw→withdrawn'
const records = 'record-contact→same record-finding→same record-visit→same add-evidence→same give-opinion→same report-progress→same confirm-contact→same'
const waiting = 'request-correction→same request-more→same resume→same correct→same end-pause→same'
const afterwards = 'hold-accountable→same call-back→same record-upper-review→same confirm-contact→same rate→closed ask-again→accepted report-leak→same settle-leak→same end-supervision→same'

// The table of the manual, written a second time by hand: a change of the workflow must be meant twice.
const manual: Record<CaseStatus, string> = {
  submitted: `accept→accepted decline→declined forward→forwarded confirm-receipt→same ${beforeReply} ${waiting} ${everywhere}`,
  accepted: `sign→handling reroute→accepted object→objected report-progress→same ${beforeReply} ${everywhere}`,
  objected: `reroute→accepted uphold→accepted arbitrate→accepted forward→forwarded report-progress→same ${beforeReply} ${everywhere}`,
  handling: `draft-reply→drafted reroute→accepted plan→same consult→same pause→same ask-extension→same extend→same refuse-extension→same ${records} ${beforeReply} ${waiting} ${everywhere}`,
  drafted: `return-reply→handling approve-reply→answered ${records} ${everywhere}`,
  'legal-review': `return-reply→handling clear-reply→answered ${records} ${everywhere}`,
  answered: `close→closed ${afterwards}`,
  closed: `archive→archived ${afterwards}`,
  declined: '', forwarded: '', merged: '', withdrawn: '', archived: ''
}
const facts = { actorId: 'reviewer', actorUnitId: 'finance', today: day('2026-03-10') }
const movesOf = (status: CaseStatus) => new Map(manual[status].split(' ').filter(Boolean).map((move) => move.split('→') as [CaseCommandName, CaseStatus | 'same']))

const stepsFrom = (status: CaseStatus) => transitions.filter(({ from }) => from.includes(status)).map(({ to }) => to === 'same' ? status : to)
const reachableFrom = (status: CaseStatus): Set<CaseStatus> => {
  const seen = new Set<CaseStatus>([status])
  for (const each of seen) for (const next of stepsFrom(each)) seen.add(next)
  return seen
}

describe('the workflow table is the whole truth', () => {
  for (const status of everyStatus) {
    for (const command of everyCommand) {
      const move = movesOf(status).get(command)
      const leadsTo = move === 'same' ? status : move ?? null
      it(`a case that is ${statusNames[status]} ${leadsTo ? `becomes ${statusNames[leadsTo]} by` : 'refuses'} ${command}`, () => {
        const kase = aCase({ status, ...readyFor[command] })
        expect(nextStatus({ ...kase, supervisedUntil: null }, command)).toBe(leadsTo)
        const decision = decide(commandOf[command], { ...kase, ...(command === 'return-reply' || command === 'clear-reply' || command === 'approve-reply' ? { supervisedUntil: null } : {}) }, facts)
        expect(decision).toMatchObject(leadsTo ? { ok: true, next: { status: leadsTo, version: 8 } } : { ok: false, refusal: 'not-allowed-in-this-status' })
      })
    }
  }

  it('no two rows admit the same command on the same case', () => {
    for (const status of everyStatus) {
      for (const type of ['consultation', 'help', 'complaint', 'report', 'suggestion'] as const) {
        for (const path of ['petition', 'disclosure'] as const) {
          const standing = aCase({ status, type, path })
          for (const command of everyCommand) {
            const rows = transitions.filter((row) => row.command === command && row === transitionOf({ ...standing }, command))
            expect(rows.length).toBeLessThanOrEqual(1)
            const others = transitions.filter((row) => row.command === command && row.from.includes(status) && row.when === undefined && (row.types?.includes(type) ?? true))
            expect(others.length).toBeLessThanOrEqual(1)
          }
        }
      }
    }
  })
})

describe('danger does not wait for a unit', () => {
  const submitted = aCase({ status: 'submitted', unitId: null, contactCount: 0 })
  const contact = (urgency: 'danger' | 'child' | null) => decide(commandOf['record-contact'], { ...submitted, urgency }, facts)

  it('the first receiver of an urgent case records the first contact before it is assigned', () => {
    expect(contact('child')).toMatchObject({ ok: true, next: { status: 'submitted', contactCount: 1 }, events: [{ type: 'contact-recorded' }] })
    expect(contact('danger')).toMatchObject({ ok: true })
    expect(transitionOf({ ...submitted, urgency: 'child' }, 'record-contact')?.by).toBe('case:accept')
  })

  it('of any other case the contact belongs to the unit that handles it', () => {
    expect(contact(null)).toMatchObject({ ok: false, refusal: 'not-allowed-in-this-status' })
    expect(transitionOf(aCase({ status: 'handling', urgency: 'child' }), 'record-contact')?.by).toBe('case:handle')
  })
})

describe('no case is lost in the table', () => {
  it('every status can be reached from a submitted case', () => {
    expect(reachableFrom('submitted')).toEqual(new Set(everyStatus))
  })
  for (const status of everyStatus.filter((each) => !finalStatuses.includes(each))) {
    it(`${statusNames[status]} can be left, and an end can be reached from it`, () => {
      expect(stepsFrom(status).some((next) => next !== status)).toBe(true)
      expect([...reachableFrom(status)].some((each) => finalStatuses.includes(each))).toBe(true)
    })
  }
  for (const status of finalStatuses) {
    it(`nothing leads out of ${statusNames[status]}`, () => expect(stepsFrom(status)).toEqual([]))
  }
})
