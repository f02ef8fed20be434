import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Case } from '../case/case.ts'
import { aCase } from '../case/examples.ts'
import type { CaseEvent } from '../case/events.ts'
import { BUNDLE_MS, type KeptNotice, LINES_PER_DAY, linesOf } from './staff-notice-lines.ts'
import { type Colleague, hearers, morningLine, staffNews } from './staff-notices.ts'

const on = day('2026-03-10')
const at = Date.parse('2026-03-10T09:00:00+08:00')
const person = (id: string, role: string, unitId = 'social-assistance'): Colleague => ({ id, unitId, roles: [role] })
const people = [person('officer', 'officer'), person('drafter', 'officer'), person('chief', 'section-chief'), person('elsewhere', 'officer', 'ageing'), person('head', 'head', 'bureau'), person('admin', 'administrator')]
const heard = (event: CaseEvent, over: Partial<Case> = {}, actorId = 'somebody') => {
  const kase = aCase({ status: 'handling', ...over })
  return staffNews([event], kase).map((news) => [news.kind, hearers(people, news, kase, actorId).map(({ id }) => id)])
}
const accepted: CaseEvent = { type: 'case-accepted', unitId: 'social-assistance', note: null, dueOn: on }
const light = (level: 'yellow' | 'red' | 'listed'): CaseEvent => ({ type: 'light-raised', ruleId: 'P03', level, on })

describe('what the staff is told', () => {
  it.each<[string, CaseEvent, Partial<Case>, [string, string[]]]>([
    ['assigned to a unit: its clerks and its chief', accepted, { handlerId: null }, ['assigned', ['officer', 'drafter', 'chief']]],
    ['routed anew', { type: 'case-rerouted', unitId: 'ageing', fromUnitId: null, reason: 'x' }, { handlerId: null, unitId: 'ageing' }, ['assigned', ['elsewhere']]],
    ['a reply handed back: who drafted it', { type: 'reply-returned', reason: 'x' }, {}, ['returned', ['drafter']]],
    ['a publication handed back: who prepared it', { type: 'publication-returned', reason: 'x' }, { preparerId: 'chief' }, ['returned', ['chief']]],
    ['yellow: who has it', light('yellow'), {}, ['due-soon', ['officer']]],
    ['red: the chief as well', light('red'), {}, ['red-card', ['officer', 'chief']]],
    ['supervised', { type: 'supervision-opened', reason: 'x', instruction: 'x', until: on }, {}, ['supervised', ['officer', 'chief']]],
    ['asked again, nobody has it yet', { type: 'asked-again', text: 'x' }, { handlerId: null }, ['asked-again', ['officer', 'drafter', 'chief']]],
    ['consulted: the unit that is asked', { type: 'unit-consulted', unitId: 'ageing', question: 'x', until: on }, { jointUnits: ['ageing'] }, ['consulted', ['elsewhere']]]
  ])('%s', (_what, event, over, expected) => expect(heard(event, over)).toEqual([expected]))

  it('never by whoever did it, nor by a unit it accuses, nor by who stood back', () => {
    expect(heard(accepted, { handlerId: null }, 'chief')).toEqual([['assigned', ['officer', 'drafter']]])
    expect(heard(accepted, { handlerId: null, accused: ['social-assistance'] })).toEqual([['assigned', []]])
    expect(heard(accepted, { handlerId: null, recused: ['officer'] })).toEqual([['assigned', ['drafter', 'chief']]])
  })
  it('of a confidential case its keepers only, without number and kind', () => {
    const kase = aCase({ status: 'handling', identity: 'confidential', keepers: ['elsewhere'], handlerId: null })
    const [news] = staffNews([accepted], kase)
    expect(news && hearers(people, news, kase, 'x').map(({ id }) => id)).toEqual(['elsewhere'])
    expect(JSON.stringify(news)).not.toMatch(/MZ\d|投诉|举报/)
  })
  it('one line for yellow and red at once, and nothing of what people typed', () => {
    const typed = '刘满香13873712345'
    const news = staffNews([light('yellow'), light('red'), light('listed'), { type: 'reply-returned', reason: typed }], aCase({}))
    expect(news.map(({ kind }) => kind)).toEqual(['red-card', 'returned'])
    expect(JSON.stringify(news)).not.toContain(typed)
  })
  it('in the morning what waits, and nothing where nothing does', () => {
    expect(morningLine({ today: 1, soon: 2, late: 3, toReview: 4 })).toBe('今天到期 1 件、3 天内到期 2 件、超期 3 件、待审 4 件。')
    expect(morningLine({ today: 0, soon: 0, late: 5, toReview: 0 })).toBe('超期 5 件。')
    expect(morningLine({ today: 0, soon: 0, late: 0, toReview: 0 })).toBeNull()
  })
})

const kept = (i: number, over: Partial<KeptNotice> = {}): KeptNotice => ({ id: `n${i}`, kind: 'assigned', text: `第 ${i} 件`, caseNo: `MZ${i}`, at: at + i * 1_000, read: false, ...over })

describe('the lines of one person', () => {
  it('twelve of one kind within ten minutes are one line, the next after them another', () => {
    const lines = linesOf([...Array.from({ length: 12 }, (_each, i) => kept(i)), kept(99, { at: at + BUNDLE_MS })])
    expect(lines.map(({ text, caseNo }) => [text, caseNo])).toEqual([['第 99 件', 'MZ99'], ['有 12 件新分来的。', null]])
  })
  it('one that is not read keeps its line unread', () => {
    expect(linesOf([kept(1, { read: true }), kept(2)])[0]?.read).toBe(false)
  })
  it('thirty a day and one that says so', () => {
    const lines = linesOf(Array.from({ length: 40 }, (_each, i) => kept(i, { at: at + i * BUNDLE_MS })))
    expect(lines).toHaveLength(LINES_PER_DAY + 1)
    expect(lines[0]).toMatchObject({ kind: 'more', text: '这一天的提醒太多，还有 10 条没有列出，请看工作台。' })
  })
  it('hold every notice once, whatever comes when', () => {
    const notice = fc.record({ kind: fc.constantFrom('assigned' as const, 'returned' as const, 'red-card' as const), at: fc.integer({ min: at, max: at + 3 * 86_400_000 }), read: fc.boolean() })
    fc.assert(fc.property(fc.array(notice, { maxLength: 150 }), (given) => {
      const notices = given.map((each, i) => kept(i, each))
      const lines = linesOf(notices)
      expect(lines.flatMap(({ ids }) => ids).toSorted()).toEqual(notices.map(({ id }) => id).toSorted())
      expect(linesOf(notices.toReversed())).toEqual(lines)
      for (const line of lines) expect(line.read).toBe(line.ids.every((id) => notices.find((each) => each.id === id)?.read))
    }), { numRuns: 200 })
  })
})
