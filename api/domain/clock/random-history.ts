import { addDays, day, type Day, weekdayOf } from '../calendar/day.ts'
import type { CalendarDay, WorkCalendar } from '../calendar/working-days.ts'
import type { ClockFact, ClockRule, Milestone, PauseReason } from './clock.ts'
import { clockRules } from './rules.ts'
import { runClock } from './run-clock.ts'

/** A rule, a history and a calendar nobody would think of. */
export type RandomHistory = { readonly rule: ClockRule, readonly facts: readonly ClockFact[], readonly calendar: WorkCalendar }

/** Whole numbers below `n`, the same ones for the same seed (mulberry32). */
type Draw = (n: number) => number

const drawer = (seed: number): Draw => {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

const oneOf = <T>(draw: Draw, list: readonly [T, ...T[]]): T => list[draw(list.length)] ?? list[0]
const some = <T>(draw: Draw, list: readonly T[]): T[] => list.filter(() => draw(2) === 0)

const firstDay = day('2024-01-01')
const reasons: readonly [PauseReason, ...PauseReason[]] = ['correction', 'third-party', 'other-organ', 'hearing', 'public-notice', 'expert-review', 'fee']
const milestones: readonly [Milestone, ...Milestone[]] = [
  'received', 'received', 'confirmed', 'accepted', 'accepted', 'transferred', 'rerouted', 'corrected', 'fee-paid', 'disputed', 'contacted', 'told', 'rated', 'materials-complete', 'answered', 'decided'
]

const randomCalendar = (draw: Draw): WorkCalendar => {
  const days = new Map<Day, CalendarDay>()
  for (let holiday = draw(40); holiday > 0; holiday -= 1) {
    const from = addDays(firstDay, draw(1200))
    const name = oneOf(draw, ['元旦', '春节', '劳动节', '国庆节'])
    for (let n = 1 + draw(9); n > 0; n -= 1) days.set(addDays(from, n), { day: addDays(from, n), work: false, name, notice: '' })
    const saturday = addDays(from, 6 - weekdayOf(from))
    if (draw(2) === 0) days.set(saturday, { day: saturday, work: true, name, notice: '' })
  }
  const years = new Set([2024, 2025, ...some(draw, [2026, 2027])])
  return { years, days: new Map([...days].filter(([d]) => years.has(Number(d.slice(0, 4))))), version: 'random' }
}

const madeUpRule = (draw: Draw): ClockRule => ({
  id: 'X', name: '试验', kind: 'law', bound: 'office', unit: oneOf(draw, ['working', 'calendar']), amount: 1 + draw(60), words: null,
  start: oneOf(draw, ['received', 'accepted', 'confirmed']), stop: oneOf(draw, [['answered'], ['answered', 'decided'], ['told']]),
  extension: draw(3) === 0 ? null : { amount: 1 + draw(30), approver: { office: '本机关', role: '负责人' }, askAheadWorkingDays: 2, condition: '情况复杂' },
  pauses: some(draw, reasons), restarts: some(draw, ['corrected', 'fee-paid', 'disputed']), rollsOver: draw(4) > 0,
  source: { law: '试验', article: '第一条' }, validFrom: firstDay, validTo: null
})

const inDays = clockRules.filter(({ amount, unit }) => amount !== null && unit !== 'minutes')

const randomFact = (draw: Draw, on: Day, rule: ClockRule): ClockFact => {
  const kind = draw(10)
  if (kind < 3) return { type: 'paused', on, reason: oneOf(draw, [reasons[0], ...rule.pauses, ...reasons]), until: addDays(on, draw(40)) }
  if (kind < 5) return { type: 'resumed', on, reason: oneOf(draw, [reasons[0], ...rule.pauses]) }
  if (kind < 6) return { type: 'extended', on, ruleId: draw(5) === 0 ? 'other' : rule.id, amount: 1 + draw(40), reason: '情况复杂', approvedBy: '局长' }
  if (kind < 7) return { type: oneOf(draw, [rule.start, ...rule.restarts, ...rule.stop]), on }
  return { type: oneOf(draw, milestones), on }
}

// Chance alone seldom hits the last days of a limit, where a roll-over, a late request or a pause decides.
const aimed = (draw: Draw, { rule, facts, calendar }: RandomHistory): ClockFact[] => {
  const state = runClock(rule, facts, calendar)
  if (state === null || draw(2) === 0) return [...facts]
  const on = addDays(oneOf(draw, [state.nominal, state.day]), draw(4) - 1)
  const fact: ClockFact = draw(2) === 0 ? { type: 'extended', on, ruleId: rule.id, amount: 1 + draw(40), reason: '情况复杂', approvedBy: '局长' } : randomFact(draw, on, rule)
  const at = facts.findIndex((later) => later.on > on)
  return facts.toSpliced(at < 0 ? facts.length : at, 0, fact)
}

/** The history of a seed: the same one every time, on every machine. */
export const randomHistory = (seed: number): RandomHistory => {
  const draw = drawer(seed)
  const rule = draw(2) === 0 ? madeUpRule(draw) : inDays[draw(inDays.length)] ?? madeUpRule(draw)
  let on = addDays(firstDay, draw(1100))
  const facts: ClockFact[] = draw(20) === 0 ? [] : [{ type: rule.start, on }]
  for (let more = draw(12); more > 0; more -= 1) {
    on = addDays(on, draw(3) === 0 ? 0 : draw(16))
    facts.push(randomFact(draw, on, rule))
  }
  const calendar = randomCalendar(draw)
  return { rule, facts: aimed(draw, { rule, facts, calendar }), calendar }
}
