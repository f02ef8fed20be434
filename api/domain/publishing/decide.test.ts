import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { CaseType } from '../case/case.ts'
import { aCase, everyStatus } from '../case/examples.ts'
import { decidePublication, neverPublic, type PublicationCommand } from './decide.ts'
import { coarsePublication, publicationStage, publicationStatuses, publicationWorkflow, type PublicationCommandName, type PublicationStatus } from './workflow.ts'

const facts = { actorId: 'publisher', today: day('2026-03-25') }
const commandOf: { readonly [N in PublicationCommandName]: Extract<PublicationCommand, { type: N }> } = {
  prepare: { type: 'prepare' },
  return: { type: 'return', reason: '还看得出是谁' },
  publish: { type: 'publish', answerNo: 'GK2026000001' },
  withhold: { type: 'withhold', reason: 'minor', note: '涉及未成年人' },
  correct: { type: 'correct', reason: '金额写错' },
  withdraw: { type: 'withdraw', reason: 'identifying', note: '内容可能认出本人' }
}
const everyCommand = Object.keys(commandOf) as PublicationCommandName[]
const manual: Record<PublicationStatus, string> = {
  none: 'prepare→prepared withhold→withheld',
  draft: 'prepare→prepared withhold→withheld',
  prepared: 'prepare→prepared return→draft publish→published withhold→withheld',
  published: 'correct→correcting withdraw→withdrawn',
  correcting: 'correct→correcting return→published publish→published withdraw→withdrawn',
  withdrawn: 'prepare→prepared', withheld: ''
}
const leadsTo = (publication: PublicationStatus, command: PublicationCommandName) =>
  manual[publication].split(' ').find((move) => move.startsWith(`${command}→`))?.split('→')[1] ?? null
const answered = (over: Parameters<typeof aCase>[0] = {}) => aCase({ status: 'answered', preparerId: 'preparer', ...over })

describe('the publication table is the whole truth', () => {
  for (const publication of publicationStatuses) {
    for (const command of everyCommand) {
      const next = leadsTo(publication, command)
      it(`a public copy that is ${publication} ${next ? `becomes ${next} by` : 'refuses'} ${command}`, () => {
        expect(publicationWorkflow[publication][command] ?? null).toBe(next)
        expect(decidePublication(commandOf[command], answered({ publication }), facts))
          .toMatchObject(next ? { ok: true, next: { publication: next, status: 'answered', version: 8 } } : { ok: false, refusal: 'not-allowed-in-this-status' })
      })
    }
  }

  for (const status of everyStatus) {
    const open = status === 'answered' || status === 'closed' || status === 'archived'
    it(`the answer of a case that is ${status} ${open ? 'may' : 'may not'} be prepared for the public`, () => {
      expect(decidePublication(commandOf.prepare, aCase({ status }), facts).ok).toBe(open)
    })
  }
})

describe('a second person publishes', () => {
  it('the one who prepared the copy cannot publish it', () => {
    expect(decidePublication(commandOf.publish, answered({ publication: 'prepared' }), { ...facts, actorId: 'preparer' })).toEqual({ ok: false, refusal: 'same-person' })
  })
  it('whoever prepares it last is the preparer', () => {
    expect(decidePublication(commandOf.prepare, answered({ publication: 'prepared' }), facts)).toMatchObject({ next: { preparerId: 'publisher' } })
  })
  it('the preparer may still take it back or withhold it', () => {
    for (const command of ['return', 'withhold'] as const) {
      expect(decidePublication(commandOf[command], answered({ publication: 'prepared' }), { ...facts, actorId: 'preparer' }).ok).toBe(true)
    }
  })
})

describe('what is never public', () => {
  const types: readonly CaseType[] = ['consultation', 'help', 'complaint', 'report', 'suggestion']
  for (const type of types) {
    it(`a ${type} of a citizen who agrees ${type === 'report' ? 'is never' : 'may be'} public`, () => {
      expect(neverPublic(aCase({ type, publicity: 'public' }))).toEqual(type === 'report' ? { reason: 'report', note: '举报件不公开，只计入统计' } : null)
    })
    it(`a ${type} of a citizen who keeps it private is never public`, () => {
      expect(neverPublic(aCase({ type, publicity: 'private' }))?.reason).toBe(type === 'report' ? 'report' : 'citizen-asked')
    })
  }
  it('a confidential case is never public, whatever its type', () => {
    for (const type of types) expect(neverPublic(aCase({ type, publicity: 'public', identity: 'confidential' }))).not.toBeNull()
    expect(neverPublic(aCase({ publicity: 'private', identity: 'confidential' }))).toEqual({ reason: 'other', note: '保密件不公开，只计入统计' })
  })
  it('what is urgent is never public, whatever its citizen said, and is not put down to the citizen', () => {
    for (const publicity of ['public', 'private'] as const) {
      expect(neverPublic(aCase({ publicity, urgency: 'child' }))?.reason).toBe('minor')
      expect(neverPublic(aCase({ publicity, urgency: 'danger' }))?.reason).toBe('health-or-violence')
    }
    expect(decidePublication(commandOf.publish, answered({ publication: 'prepared', urgency: 'danger' }), facts)).toEqual({ ok: false, refusal: 'never-public' })
  })
  it('a report can only be withheld', () => {
    for (const command of ['prepare', 'publish'] as const) {
      expect(decidePublication(commandOf[command], answered({ type: 'report', publication: 'prepared' }), facts)).toEqual({ ok: false, refusal: 'never-public' })
    }
    expect(decidePublication(commandOf.withhold, answered({ type: 'report' }), facts)).toMatchObject({ ok: true, events: [{ type: 'publication-withheld', reason: 'minor', note: '涉及未成年人' }] })
  })
  it('a private case that came this far by mistake is refused in the citizen\'s name', () => {
    expect(decidePublication(commandOf.publish, answered({ publication: 'prepared', publicity: 'private' }), facts)).toEqual({ ok: false, refusal: 'citizen-keeps-private' })
  })
})

describe('versions of a public answer', () => {
  it('a correction is published by another person than prepared it, and says why', () => {
    const correcting = answered({ publication: 'correcting' })
    const publish = { type: 'publish', answerNo: 'GK2026000001', correction: '金额写错' } as const
    expect(decidePublication(publish, correcting, { ...facts, actorId: 'preparer' })).toEqual({ ok: false, refusal: 'same-person' })
    expect(decidePublication(publish, correcting, facts)).toMatchObject({ next: { publication: 'published' }, events: [{ type: 'publication-corrected', reason: '金额写错' }] })
  })
  it('one person may withdraw, also what should never have been public and what its citizen now keeps private', () => {
    for (const over of [{}, { type: 'report' }, { publicity: 'private' }] as const) {
      expect(decidePublication(commandOf.withdraw, answered({ publication: 'published', ...over }), { ...facts, actorId: 'preparer' })).toMatchObject({ ok: true, next: { publication: 'withdrawn' } })
    }
  })
  it('what is withdrawn is not public again before it is prepared and published anew', () => {
    expect(Object.keys(publicationWorkflow.withdrawn)).toEqual(['prepare'])
  })
  it('every status but the last is reached and left', () => {
    const reached = new Set<string>(['none', ...Object.values(publicationWorkflow).flatMap((moves) => Object.values(moves))])
    expect([...publicationStatuses].filter((status) => !reached.has(status))).toEqual([])
    expect(publicationStatuses.filter((status) => Object.keys(publicationWorkflow[status]).length === 0)).toEqual(['withheld'])
  })
  it('old mini programs hear a word they know, staff the exact one', () => {
    expect(publicationStatuses.map(coarsePublication)).toEqual(['none', 'none', 'prepared', 'published', 'published', 'withheld', 'withheld'])
    expect([publicationStage('published', true), publicationStage('published', false), publicationStage('correcting', true)]).toEqual(['已更正公开', '已公开', '更正待公开'])
  })
})

describe('the class of a text', () => {
  const classed = (publication: 'never' | 'statistics-only' | 'masked', overriddenBecause: string | null = null) => ({ publication, reason: '…', overriddenBecause })
  for (const type of ['prepare', 'correct'] as const) {
    const publication = type === 'prepare' ? 'none' : 'published'
    const decideOn = (class_: ReturnType<typeof classed>) => decidePublication(type === 'prepare' ? { type, classed: class_ } : { type, classed: class_, reason: '更正' }, answered({ publication }), facts)
    it(`"never" stops ${type} whatever reason is given, "statistics-only" stops it without one`, () => {
      expect(decideOn(classed('never', '有理由'))).toEqual({ ok: false, refusal: 'never-public' })
      expect(decideOn(classed('statistics-only'))).toEqual({ ok: false, refusal: 'statistics-only' })
      expect(decideOn(classed('statistics-only', '本人书面同意')).ok).toBe(true)
      expect(decideOn(classed('masked')).ok).toBe(true)
    })
  }
})
