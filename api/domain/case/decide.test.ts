import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { decide } from './decide.ts'
import { aCase, commandOf } from './examples.ts'

const facts = { actorId: 'reviewer', today: day('2026-03-10') }
const refusalOf = (...input: Parameters<typeof decide>) => {
  const decision = decide(...input)
  return decision.ok ? null : decision.refusal
}

describe('a reply is drafted only on proof', () => {
  const handling = { status: 'handling' } as const
  it('is refused while nobody has contacted the citizen', () => {
    expect(refusalOf(commandOf['draft-reply'], aCase({ ...handling, contactCount: 0 }), facts)).toBe('contact-missing')
  })
  it('is refused while nothing has been found out', () => {
    expect(refusalOf(commandOf['draft-reply'], aCase({ ...handling, findingCount: 0 }), facts)).toBe('finding-missing')
  })
  it('goes to review with the name of the drafter once both are there', () => {
    expect(decide(commandOf['draft-reply'], aCase(handling), facts)).toMatchObject({ ok: true, next: { status: 'drafted', replyStatus: 'drafted', drafterId: 'reviewer' } })
  })
})

describe('a second person answers', () => {
  it('the drafter cannot approve their own draft', () => {
    expect(refusalOf(commandOf['approve-reply'], aCase({ status: 'drafted' }), { ...facts, actorId: 'drafter' })).toBe('same-person')
  })
  it('the drafter\'s chief may return it and the drafter writes a new one', () => {
    expect(decide(commandOf['return-reply'], aCase({ status: 'drafted' }), facts)).toMatchObject({ ok: true, next: { status: 'handling', replyStatus: 'returned' } })
  })
  it('an answer on the due day is in time and one on the day after is late, for ever', () => {
    const on = (today: string) => decide(commandOf['approve-reply'], aCase({ status: 'drafted' }), { ...facts, today: day(today) })
    expect(on('2026-03-23')).toMatchObject({ events: [{ type: 'reply-approved' }, { type: 'case-answered', overdue: false }] })
    expect(on('2026-03-24')).toMatchObject({ events: [{ type: 'reply-approved' }, { type: 'case-answered', overdue: true }] })
  })
  it('a citizen who keeps it private has decided the publication with the answer', () => {
    expect(decide(commandOf['approve-reply'], aCase({ status: 'drafted', publicity: 'private' }), facts))
      .toMatchObject({ ok: true, next: { publication: 'withheld' }, events: [{}, {}, { type: 'publication-withheld', reason: 'citizen-asked' }] })
  })
})

describe('rerouting', () => {
  it('to the unit that has the case already is refused', () => {
    expect(refusalOf({ type: 'reroute', unitId: 'social-assistance', reason: '再派' }, aCase({ status: 'accepted' }), facts)).toBe('same-unit')
  })
  it('takes the case from its handler and leaves the citizen\'s day where it is', () => {
    expect(decide(commandOf.reroute, aCase({ status: 'handling' }), facts)).toMatchObject({ ok: true, next: { status: 'accepted', unitId: 'ageing', handlerId: null, dueOn: '2026-03-23' } })
  })
})

describe('what the citizen may do', () => {
  it('twenty supplements are taken and the twenty-first is refused', () => {
    expect(decide(commandOf.supplement, aCase({ supplementCount: 19 }), facts)).toMatchObject({ ok: true, next: { supplementCount: 20 } })
    expect(refusalOf(commandOf.supplement, aCase({ supplementCount: 20 }), facts)).toBe('too-many-supplements')
  })
  it('a rating closes an answered case, comes once, and may come late', () => {
    expect(decide(commandOf.rate, aCase({ status: 'answered' }), facts)).toMatchObject({ next: { status: 'closed', rated: true }, events: [{ type: 'case-rated' }, { type: 'case-closed', by: 'rating' }] })
    expect(decide(commandOf.rate, aCase({ status: 'closed' }), facts)).toMatchObject({ events: [{ type: 'case-rated' }] })
    expect(refusalOf(commandOf.rate, aCase({ status: 'closed', rated: true }), facts)).toBe('already-rated')
  })
  it('time closes an answered case without a rating', () => {
    expect(decide(commandOf.close, aCase({ status: 'answered' }), facts)).toMatchObject({ next: { status: 'closed', rated: false }, events: [{ type: 'case-closed', by: 'time' }] })
  })
})

describe('events keep what was said', () => {
  it('declining keeps reason, door and explanation', () => {
    expect(decide(commandOf.decline, aCase(), facts)).toMatchObject({ events: [{ type: 'case-declined', reason: 'not-our-duty', doorId: 'veterans', explanation: commandOf.decline.explanation }] })
  })
  it('accepting names the unit and the day already promised', () => {
    expect(decide(commandOf.accept, aCase({ unitId: null }), facts)).toMatchObject({ next: { unitId: 'ageing' }, events: [{ type: 'case-accepted', unitId: 'ageing', dueOn: '2026-03-23' }] })
  })
  it('a record keeps method, outcome and note and raises its own count only', () => {
    expect(decide(commandOf['record-contact'], aCase({ status: 'handling' }), facts)).toMatchObject({ next: { contactCount: 2, findingCount: 1 }, events: [{ type: 'contact-recorded', method: 'phone', outcome: 'reached', note: '本人接听' }] })
    expect(decide(commandOf['record-finding'], aCase({ status: 'handling' }), facts)).toMatchObject({ next: { contactCount: 1, findingCount: 2 }, events: [{ type: 'finding-recorded', text: '银行卡失效' }] })
  })
})
