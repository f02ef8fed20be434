import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { CaseType } from '../case/case.ts'
import { aCase, everyStatus } from '../case/examples.ts'
import { decidePublication, neverPublic, type PublicationCommand } from './decide.ts'
import { publicationWorkflow, type PublicationCommandName, type PublicationStatus } from './workflow.ts'

const facts = { actorId: 'publisher', today: day('2026-03-25') }
const commandOf: { readonly [N in PublicationCommandName]: Extract<PublicationCommand, { type: N }> } = {
  prepare: { type: 'prepare' },
  return: { type: 'return', reason: '还看得出是谁' },
  publish: { type: 'publish', answerNo: 'GK2026000001' },
  withhold: { type: 'withhold', reason: 'minor', note: '涉及未成年人' }
}
const everyCommand = Object.keys(commandOf) as PublicationCommandName[]
const everyPublication: readonly PublicationStatus[] = ['none', 'prepared', 'published', 'withheld']
const manual: Record<PublicationStatus, string> = {
  none: 'prepare→prepared withhold→withheld',
  prepared: 'prepare→prepared return→none publish→published withhold→withheld',
  published: '', withheld: ''
}
const leadsTo = (publication: PublicationStatus, command: PublicationCommandName) =>
  manual[publication].split(' ').find((move) => move.startsWith(`${command}→`))?.split('→')[1] ?? null
const answered = (over: Parameters<typeof aCase>[0] = {}) => aCase({ status: 'answered', preparerId: 'preparer', ...over })

describe('the publication table is the whole truth', () => {
  for (const publication of everyPublication) {
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
    const open = status === 'answered' || status === 'closed'
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
      expect(neverPublic({ type, publicity: 'public' }) === null).toBe(type !== 'report')
    })
    it(`a ${type} of a citizen who keeps it private is never public`, () => {
      expect(neverPublic({ type, publicity: 'private' })).toBe('群众选择不公开')
    })
  }
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
