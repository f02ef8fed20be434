import { describe, expect, it } from 'vitest'
import { day } from '../calendar/day.ts'
import { loadedCalendar } from '../calendar/holidays.ts'
import { caseClocks, type CaseSituation, rulesOfCase } from './case-clocks.ts'
import type { ClockFact, Milestone } from './clock.ts'
import { clockRules } from './rules.ts'

const plain: CaseSituation = { type: 'complaint', path: 'consultation', urgency: null, forwarded: false, ratedBadly: false }
const idsOf = (over: Partial<CaseSituation>) => rulesOfCase({ ...plain, ...over }).map(({ ruleId }) => ruleId)
const on = (type: Milestone, text: string): ClockFact => ({ type, on: day(text) })

describe('the limits a case carries', () => {
  it.each<[string, Partial<CaseSituation>, string[]]>([
    ['咨询', { type: 'consultation', path: 'consultation' }, ['P01']],
    ['建议', { type: 'suggestion' }, ['P02']],
    ['投诉 answered as a question', { type: 'complaint' }, ['P03', 'P06']],
    ['求助 that opens a benefit', { type: 'help', path: 'service' }, ['P03', 'P06']],
    ['投诉 on the road of 信访', { type: 'complaint', path: 'petition' }, ['P03', 'P06', 'R01', 'R03', 'R06']],
    ['举报 of an official, R01 once', { type: 'report', path: 'accusation' }, ['P04', 'R01']],
    ['申请查处', { type: 'complaint', path: 'enforcement' }, ['P03', 'P06', 'R01']],
    ['objection to a decision', { type: 'complaint', path: 'reconsideration' }, ['P03', 'P06', 'R24']],
    ['信息公开 carries its own law alone', { type: 'consultation', path: 'disclosure' }, ['R04', 'R05', 'R04f']],
    ['life in danger', { type: 'help', urgency: 'danger' }, ['P05', 'P05s', 'P03', 'P06']],
    ['a child in danger', { type: 'report', path: 'mandatory-report', urgency: 'child' }, ['P05c', 'P05s', 'R17', 'P04', 'R01']],
    ['forwarded to a unit', { forwarded: true }, ['P03', 'P06', 'R02']],
    ['rated badly', { ratedBadly: true }, ['P03', 'P06', 'P07', 'P07c']]
  ])('%s', (_title, situation, ids) => expect(idsOf(situation)).toEqual(ids))
})

describe('the clocks of a case', () => {
  const running = (situation: Partial<CaseSituation>, ...facts: ClockFact[]) =>
    caseClocks({ ...plain, ...situation }, facts, clockRules, loadedCalendar).map(({ state: { ruleId, startedOn, day: due, satisfiedOn } }) => [ruleId, startedOn, due, satisfiedOn])

  it('run side by side from receipt, acceptance and written reply', () => {
    const facts = [on('received', '2026-03-02'), on('contacted', '2026-03-03'), on('accepted', '2026-03-04'), on('told', '2026-03-06'), on('answered', '2026-03-20')]
    expect(running({ path: 'petition' }, ...facts)).toEqual([
      ['P03', '2026-03-02', '2026-03-23', '2026-03-20'], ['P06', '2026-03-02', '2026-03-03', '2026-03-03'], ['R01', '2026-03-02', '2026-03-17', '2026-03-06'],
      ['R03', '2026-03-04', '2026-05-06', '2026-03-20'], ['R06', '2026-03-20', '2026-04-20', null]
    ])
    expect(running({ path: 'petition' }, ...facts.slice(0, 1)).map(([id]) => id)).toEqual(['P03', 'P06', 'R01'])
  })

  it('give each unit that receives a transfer its own five working days to object, while the promise does not move', () => {
    const facts = [on('received', '2026-03-02'), on('transferred', '2026-03-03'), on('objected', '2026-03-05'), on('transferred', '2026-03-09')]
    expect(running({ forwarded: true }, ...facts.slice(0, 3))).toEqual([['P03', '2026-03-02', '2026-03-23', null], ['P06', '2026-03-02', '2026-03-03', null], ['R02', '2026-03-03', '2026-03-10', '2026-03-05']])
    expect(running({ forwarded: true }, ...facts)).toEqual([['P03', '2026-03-02', '2026-03-23', null], ['P06', '2026-03-02', '2026-03-03', null], ['R02', '2026-03-09', '2026-03-16', null]])
  })
})
